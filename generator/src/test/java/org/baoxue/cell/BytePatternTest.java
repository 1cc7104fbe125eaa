package org.baoxue.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.baoxue.schema.SchemaException;
import org.baoxue.schema.WholePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytePatternTest {
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private static boolean matches(BytePattern pattern, String text, boolean gb18030, int before) {
        byte[] bytes =
                ("9".repeat(before) + text + "X".repeat(before)).getBytes(gb18030 ? NATIONAL : StandardCharsets.UTF_8);
        return pattern.matches(bytes, before, bytes.length - before, gb18030);
    }

    @Test
    void agrees_with_re2_on_invented_patterns_and_texts() {
        Random random = new Random(7);
        int compared = 0;
        int matched = 0;
        for (int i = 0; i < 4000; i++) {
            String expression = InventedPatterns.next(random);
            WholePattern whole;
            BytePattern bytes;
            try {
                whole = WholePattern.of(expression);
                bytes = BytePattern.of(expression);
            } catch (UnknownPattern | SchemaException e) {
                continue;
            }
            for (int j = 0; j < 30; j++) {
                String text = text(expression, j, random);
                boolean expected = whole.matches(text);
                int before = random.nextInt(10);
                assertThat(matches(bytes, text, false, before))
                        .as("%s on %s in UTF-8", expression, text)
                        .isEqualTo(expected);
                assertThat(matches(bytes, text, true, before))
                        .as("%s on %s in GB18030", expression, text)
                        .isEqualTo(expected);
                compared++;
                matched += expected ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(80_000);
        assertThat(matched).isBetween(compared / 5, compared * 4 / 5);
    }

    private static String text(String expression, int kind, Random random) {
        return switch (kind % 3) {
            case 0 -> InventedTexts.any(random);
            case 1 -> InventedTexts.matching(expression, random);
            default -> InventedTexts.spoilt(InventedTexts.matching(expression, random), random);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^a*?$",
                "^a**$",
                "^a$|^b$",
                "^\\bx$",
                "^\\p{Han}$",
                "^\\x{20}$",
                "^(?i)x$",
                "^(?P<a>x)$",
                "^[[:alpha:]]$",
                "^[a-\\d]$",
                "^[]a]$",
                "^{2}$",
                "^x{,2}$",
                "^x{1001}$",
                "^((x{100}){100}){9}$",
                "^(x$",
                "^x)$",
                "^\\Qx\\E$",
                "^[^\\s\\S]$",
                "^(.*a.{12}){2}$",
                "x"
            })
    void leaves_what_is_outside_the_subset(String expression) {
        assertThatThrownBy(() -> BytePattern.of(expression)).isInstanceOf(UnknownPattern.class);
    }

    @Test
    void tells_characters_apart_that_share_bytes() throws UnknownPattern {
        // the second byte of 乗 is 5C in GB18030, a backslash
        assertThat(matches(BytePattern.of("^[^\\\\]$"), "乗", true, 0)).isTrue();
        assertThat(matches(BytePattern.of("^\\S{1,2}$"), "\ud83d\ude00甲", true, 3))
                .isTrue();
        assertThat(matches(BytePattern.of("^\\S{1,2}$"), "\ud83d\ude00甲乙", true, 3))
                .isFalse();
    }

    @Test
    void reads_code_points_as_the_decoder_does() {
        Stream<Integer> all = Stream.iterate(0, c -> c <= Character.MAX_CODE_POINT, c -> c + 1)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        all.forEach(c -> {
            for (boolean gb18030 : List.of(false, true)) {
                byte[] bytes = Character.toString(c).getBytes(gb18030 ? NATIONAL : StandardCharsets.UTF_8);
                if (CodePoints.at(bytes, 0, gb18030) != c
                        || CodePoints.length(bytes, 0, gb18030) != bytes.length
                        || CodePoints.count(bytes, 0, bytes.length, gb18030) != 1) {
                    throw new AssertionError((gb18030 ? "GB18030 " : "UTF-8 ") + Integer.toHexString(c));
                }
            }
        });
    }
}
