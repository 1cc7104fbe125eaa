package org.baoxue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baoxue.model.Place;

/** Archives of any bytes: whatever they hold, names stay inside the archive and what is unpacked inside the run's own folder. */
public final class ArchiveFuzz {
    private static final Path FOLDER = folder();

    private ArchiveFuzz() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path file = Files.write(FOLDER.resolve("a.zip"), input);
        try (Archives archives = new Archives(FOLDER, Sizes.USUAL);
                Archive archive = archives.open("a.zip", file, name -> name.endsWith(".csv"), finding -> {})) {
            for (String entry : archive.files()) {
                assertThat(entry).startsWith("a.zip/").doesNotContain("/../", "\\");
                Path unpacked = archive.unpack(entry, Place.file(entry), finding -> {});
                if (unpacked != null) {
                    assertThat(unpacked.normalize()).startsWith(FOLDER);
                }
            }
        }
    }
}
