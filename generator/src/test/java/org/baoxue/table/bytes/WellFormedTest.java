package org.baoxue.table.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Random;
import org.baoxue.table.Encoding;
import org.junit.jupiter.api.Test;

class WellFormedTest {
    /** A decoder of the JDK that says how many bytes at the start are good. */
    private static final class Judge {
        private final CharsetDecoder decoder;
        private final CharBuffer text = CharBuffer.allocate(64);

        Judge(Encoding encoding) {
            decoder = encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        int good(byte[] bytes, int length) {
            ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
            text.clear();
            decoder.reset().decode(in, text, true);
            return in.position();
        }
    }

    private static void hold(Encoding encoding, Judge judge, byte[] bytes, int length) {
        WellFormed form = new WellFormed(encoding);
        int expected = judge.good(bytes, length);
        int found = form.firstBad(bytes, 0, length);
        if (found != expected) {
            assertThat(found).as(() -> encoding + " " + Arrays.toString(bytes)).isEqualTo(expected);
        }
        if (expected > 0 && bytes[0] < 0) {
            int point = judge.text.flip().length() == 0 ? 0 : Character.codePointAt(judge.text, 0);
            if (form.codePoint(bytes, 0) != point) {
                assertThat(form.codePoint(bytes, 0)).isEqualTo(point);
            }
        }
    }

    @Test
    void judges_all_sequences_of_up_to_three_bytes_as_the_decoder_does() {
        for (Encoding encoding : new Encoding[] {Encoding.UTF_8, Encoding.GB18030}) {
            Judge judge = new Judge(encoding);
            byte[] bytes = new byte[3 + WellFormed.PADDING];
            for (int i = 0; i < 1 << 24; i++) {
                bytes[0] = (byte) (i >> 16);
                bytes[1] = (byte) (i >> 8);
                bytes[2] = (byte) i;
                WellFormed.pad(bytes, 3);
                hold(encoding, judge, bytes, 3);
                if ((i & 0xFF) == 0) {
                    WellFormed.pad(bytes, 2);
                    hold(encoding, judge, bytes, 2);
                    WellFormed.pad(bytes, 1);
                    hold(encoding, judge, bytes, 1);
                }
            }
        }
    }

    @Test
    void judges_all_fours_of_gb18030_as_the_decoder_does() {
        Judge judge = new Judge(Encoding.GB18030);
        byte[] bytes = new byte[4 + WellFormed.PADDING];
        WellFormed.pad(bytes, 4);
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int i = 0; i < 12_600; i++) {
                bytes[0] = (byte) lead;
                bytes[1] = (byte) ('0' + i / 1260);
                bytes[2] = (byte) (0x81 + i / 10 % 126);
                bytes[3] = (byte) ('0' + i % 10);
                hold(Encoding.GB18030, judge, bytes, 4);
            }
        }
    }

    @Test
    void judges_fours_of_utf_8_as_the_decoder_does() {
        int[] edges = {0x00, 0x2C, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x91, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xFF};
        Judge judge = new Judge(Encoding.UTF_8);
        byte[] bytes = new byte[4 + WellFormed.PADDING];
        WellFormed.pad(bytes, 4);
        for (int i = 0; i < 1 << 16; i++) {
            for (int third : edges) {
                for (int fourth : edges) {
                    bytes[0] = (byte) (0x80 | i >> 8);
                    bytes[1] = (byte) i;
                    bytes[2] = (byte) third;
                    bytes[3] = (byte) fourth;
                    hold(Encoding.UTF_8, judge, bytes, 4);
                }
            }
        }
    }

    @Test
    void judges_long_runs_as_the_decoder_does() {
        Random random = new Random(11);
        byte[] bytes = new byte[24 + WellFormed.PADDING];
        for (Encoding encoding : new Encoding[] {Encoding.UTF_8, Encoding.GB18030}) {
            Judge judge = new Judge(encoding);
            for (int round = 0; round < 300_000; round++) {
                byte[] text = (random.nextBoolean() ? "ab张三𠮷é€x,\n" : "学号, 2024-09 王小明").getBytes(encoding.charset());
                int length = Math.min(text.length, random.nextInt(24));
                System.arraycopy(text, 0, bytes, 0, length);
                if (length > 0 && random.nextBoolean()) {
                    bytes[random.nextInt(length)] = (byte) random.nextInt(256);
                }
                WellFormed.pad(bytes, length);
                hold(encoding, judge, bytes, length);
            }
        }
    }
}
