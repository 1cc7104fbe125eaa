package org.baoxue.check.rules.identity.misplaced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.junit.jupiter.api.Test;

/** Two places look for numbers of people: what is told must not be shown. */
class PersonalNumberTest {
    private static final String[] GAPS = {"", "", "-", " ", ".", "\u00a0", "\u3000", "–", "—", "·"};

    @Test
    void whatever_is_told_is_masked_wherever_it_is_shown() {
        Random chance = new Random(11);
        int told = 0;
        for (int i = 0; i < 50_000; i++) {
            String number = chance.nextBoolean()
                    ? grouped(chance, "990101", "2012", "02", "30", "001", chance.nextBoolean() ? "X" : "4")
                    : grouped(chance, "154", "0000", "1234");
            String text = chance.nextInt(3) == 0 ? wide(number) : number;
            text = around(chance) + text + around(chance);
            if (PersonalNumber.in(text, true) != null) {
                told++;
                assertThat(Masked.path(text)).as(text).doesNotContain(number).contains("***");
                assertThat(Masked.of(Mask.NONE, text).text()).as(text).contains("***");
                assertThat(Masked.prose(text).text()).as(text).contains("***");
            }
        }
        assertThat(told).isGreaterThan(20_000);
    }

    private static String grouped(Random chance, String... groups) {
        StringBuilder number = new StringBuilder(groups[0]);
        for (int i = 1; i < groups.length; i++) {
            number.append(GAPS[chance.nextInt(GAPS.length)]).append(groups[i]);
        }
        return number.toString();
    }

    private static String wide(String number) {
        return number.chars()
                .map(c -> c >= '0' && c <= '9' ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String around(Random chance) {
        String[] texts = {"", "电话", "（", "，转3", " 7 ", "x_", "2024-10 "};
        return texts[chance.nextInt(texts.length)];
    }
}
