package org.baoxue.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * The archives of one run and the temporary folder that their entries are unpacked to: only its owner may read it, its files are named
 * by number, and it is gone when the archives are closed, or the program is ended. For one thread.
 */
public final class Archives implements AutoCloseable {
    private final Path parent;
    private final Sizes sizes;
    private @Nullable Path folder;
    private @Nullable Thread hook;
    private long made;
    private long room;

    Archives(Path parent, Sizes sizes) {
        this.parent = parent;
        this.sizes = sizes;
        this.room = sizes.total();
    }

    /** Archives that are unpacked below the system's folder for temporary files, once there is one. */
    public static Archives ofRun() {
        return new Archives(Path.of(System.getProperty("java.io.tmpdir")), Sizes.USUAL);
    }

    /**
     * Lists an archive. One that cannot be read is told and has no entries.
     *
     * @param file its path below the submissions folder
     * @param path where it lies
     * @param known whether somebody would know a file of this name, by which the encoding of names is chosen where two are possible
     */
    public Archive open(String file, Path path, Predicate<String> known, Sink sink) {
        return Archive.open(this, file, path, known, sink);
    }

    Sizes sizes() {
        return sizes;
    }

    /** How many bytes may still be unpacked. */
    long room() {
        return room;
    }

    /** Takes so many bytes off what may still be unpacked. */
    void take(long bytes) {
        room -= bytes;
    }

    /** A file that does not exist yet. */
    Path next() throws IOException {
        return made().resolve(Long.toString(++made));
    }

    private Path made() throws IOException {
        if (folder == null) {
            Path fresh =
                    Files.createTempDirectory(parent, "baoxue-"); // for its owner alone, where the system knows owners
            Thread last = new Thread(() -> delete(fresh), "baoxue-unpacked");
            Runtime.getRuntime().addShutdownHook(last);
            folder = fresh;
            hook = last;
        }
        return folder;
    }

    /** Deletes what was unpacked. */
    @Override
    public void close() {
        if (folder == null || hook == null) {
            return;
        }
        delete(folder);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the program is being ended; the hook finds nothing left
        }
        folder = null;
    }

    private static void delete(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : List.copyOf(files.toList())) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " cannot be deleted", e);
        }
    }
}
