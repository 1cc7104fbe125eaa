package org.baoxue.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BadBytesTest {
    private static @Nullable BadBytes locate(Encoding encoding, Object... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            write(bytes, part);
        }
        return BadBytes.locate(new ByteArrayInputStream(bytes.toByteArray()), encoding);
    }

    private static void write(OutputStream out, Object part) throws IOException {
        if (part instanceof Integer one) {
            out.write(one);
        } else {
            out.write(part.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void finds_nothing_in_good_bytes_longer_than_a_buffer() throws IOException {
        assertThat(locate(Encoding.UTF_8, "汉字\n".repeat(10_000))).isNull();
    }

    @Test
    void names_line_and_byte_of_the_first_bad_byte() throws IOException {
        assertThat(locate(Encoding.UTF_8, "a,b\n汉,", 0xFF, "x")).isEqualTo(new BadBytes(8, 2, 5, "FF", ""));
    }

    @Test
    void counts_lines_across_buffers() throws IOException {
        BadBytes bad = locate(Encoding.UTF_8, "0123456789\r\n".repeat(5_000), "ab", 0x80);
        assertThat(bad).isEqualTo(new BadBytes(60_002, 5_001, 3, "80", "ab"));
    }

    @Test
    void counts_a_line_that_a_carriage_return_alone_has_ended() throws IOException {
        assertThat(locate(Encoding.UTF_8, "a\rb\r", 0xFF)).isEqualTo(new BadBytes(4, 3, 1, "FF", ""));
    }

    @Test
    void finds_a_character_that_the_end_cuts_off() throws IOException {
        assertThat(locate(Encoding.UTF_8, "a\n", 0xE5, 0xBC)).isEqualTo(new BadBytes(2, 2, 1, "E5 BC", ""));
    }

    @Test
    void finds_what_gb18030_does_not_have() throws IOException {
        assertThat(locate(Encoding.GB18030, "a", 0xFF)).isEqualTo(new BadBytes(1, 1, 2, "FF", "a"));
    }
}
