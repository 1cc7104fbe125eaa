package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** Names of any characters: they have no meaning, or one that can be written again as a name with the same meaning. */
public final class FileNameFuzz {
    private FileNameFuzz() {}

    /** The name. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (FileName.parse(new String(input, StandardCharsets.UTF_8)) instanceof FileName.Named named) {
            String revision = named.revision() == 1 ? "" : "_r" + named.revision();
            String part = named.part() == 0 ? "" : "_p" + named.part();
            String name = named.unit() + "_" + named.form() + "_" + named.period() + revision + part + "."
                    + named.extension();
            assertThat(FileName.parse(name)).isEqualTo(named);
        }
    }
}
