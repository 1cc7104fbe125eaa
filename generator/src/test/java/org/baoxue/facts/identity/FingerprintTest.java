package org.baoxue.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    /** From the specification's test program and the documentation of its Python binding. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, EF46DB3751D8E999",
        "a, 0, D24EC4F1A98C6E5B",
        "abc, 0, 44BC2CF5AD770999",
        "xxhash, 20141025, B559B98D844E0635",
        "Nobody inspects the spammish repetition, 0, FBCEA83C8A378BF1"
    })
    void is_the_published_function(String text, long seed, String expected) {
        assertThat(Fingerprint.of(text, seed)).isEqualTo(Long.parseUnsignedLong(expected, 16));
    }

    /** Each length from 0 to 100, the fingerprint of one the seed of the next; the result is that of the reference program. */
    @Test
    void is_the_published_function_at_every_length() {
        byte[] bytes = new byte[100];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + 7);
        }
        long print = 0;
        for (int length = 0; length <= bytes.length; length++) {
            print = Fingerprint.of(bytes, 0, length, print);
        }

        assertThat(print).isEqualTo(0x2EE33EC51BE0750CL);
    }

    @Test
    void of_bytes_inside_others_is_that_of_their_text() {
        byte[] line = "1,990101201403051118,G".getBytes(StandardCharsets.US_ASCII);

        assertThat(Fingerprint.of(line, 2, 20, 7)).isEqualTo(Fingerprint.of("990101201403051118", 7));
        assertThat(Fingerprint.of(line, 2, 19, 7)).isNotEqualTo(Fingerprint.of("990101201403051118", 7));
    }

    @Test
    void of_a_text_does_not_depend_on_how_it_was_encoded() {
        String text = new String("证件甲".getBytes(Charset.forName("GB18030")), Charset.forName("GB18030"));
        byte[] utf8 = "证件甲".getBytes(StandardCharsets.UTF_8);

        assertThat(Fingerprint.of(text, 0)).isEqualTo(Fingerprint.of(utf8, 0, utf8.length, 0));
    }

    @Test
    void of_several_cells_tells_where_one_ends() {
        assertThat(Fingerprint.of("23", Fingerprint.of("1", 0)))
                .isNotEqualTo(Fingerprint.of("3", Fingerprint.of("12", 0)));
    }
}
