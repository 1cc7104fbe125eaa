package org.baoxue.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_in_memory_what_its_limit_allows() {
        try (Scratch scratch = new Scratch(10, 1, folder)) {
            assertThat(scratch.keeps(6)).isTrue();
            assertThat(scratch.keeps(6)).isFalse();
            assertThat(scratch.keeps(4)).isTrue();
            assertThat(scratch.keeps(1)).isFalse();
        }
    }

    @Test
    void reads_what_was_written() {
        try (Scratch scratch = new Scratch(0, 1, folder)) {
            scratch.write(bytes("first"));
            long at = scratch.write(bytes("second"));
            byte[] read = new byte[6];
            scratch.read(at, read, 6);

            assertThat(read).isEqualTo(bytes("second"));
            assertThat(scratch.onDisk()).isEqualTo(11);
        }
    }

    @Test
    void leaves_no_file_behind_after_a_failure() {
        assertThatThrownBy(this::fail).isInstanceOf(IllegalStateException.class).hasMessage("a failure");
        assertThat(folder).isEmptyDirectory();
    }

    private void fail() {
        try (Scratch scratch = new Scratch(0, 1, folder)) {
            scratch.write(bytes("x"));
            throw new IllegalStateException("a failure");
        }
    }

    @Test
    void takes_and_gives_nothing_once_it_is_closed() {
        Scratch scratch = new Scratch(0, 1, folder);
        long at = scratch.write(bytes("x"));
        scratch.close();

        assertThatThrownBy(() -> scratch.write(bytes("y"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scratch.read(at, new byte[1], 1)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void says_where_it_could_not_write() {
        Path missing = folder.resolve("missing");
        try (Scratch scratch = new Scratch(0, 1, missing)) {
            assertThatThrownBy(() -> scratch.write(bytes("x")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(missing.toString());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
