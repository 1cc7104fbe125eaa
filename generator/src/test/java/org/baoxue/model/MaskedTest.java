package org.baoxue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource({
        "NAME,甲乙丙,甲**",
        "ID,990101201503070126,99****************",
        "BIRTH_DATE,2015-03-07,2015-*",
        "SECRET,某某路1号,***",
        "STRAY,甲乙丙,甲**",
        "STRAY,བསོད་ནམས,བ*******",
        "STRAY,Gulnara,G******",
        "STRAY,ZHANGSAN,Z*******",
        "STRAY,CLOSED,C*****",
        "STRAY,Q,Q",
        "STRAY,20150307,20******"
    })
    void shows_no_more_than_its_kind_allows(Mask kind, String raw, String shown) {
        assertThat(Masked.of(kind, raw).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "990101201503070126",
        "９９０１０１２０１５０３０７０１２６",
        "9 9 0 1 0 1 2 0 1 5 0 3 0 7 0 1 2 6",
        "欧阳某15412345678",
        "x_15412345678_y",
        "154-1234-5678",
        "1541234 5678",
        "154.1234.5678",
        "甲154—1234—5678",
        "１５４-１２３４-５６７８",
        "990101-2015-0230-0126",
        "990101 20150230 012X",
        "9901012015.02.30.0126",
        "电话0199-1234567"
    })
    void hides_numbers_of_people_in_any_column_and_in_paths(String raw) {
        assertThat(Masked.of(Mask.NONE, raw).text()).contains("***");
        assertThat(Masked.path(raw)).contains("***");
    }

    /** A tab in front makes the masking think, for it has to be made a blank. */
    @Test
    void passes_quickly_over_no_more_than_it_would_pass_over_when_it_thinks() {
        Random random = new Random(7);
        String alphabet = "0123456789135 _.|-a汉\u3000\u00a0１Ｘ\u200b\ud83d\ude00";
        int hidden = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int most = random.nextInt(24);
            int plain = random.nextInt(3);
            for (int k = 0; k < most; k++) {
                boolean digit = plain > 0 && random.nextInt(8) > 0;
                text.append(alphabet.charAt(random.nextInt(digit ? 13 : alphabet.length())));
            }
            String shown = Masked.path(text.toString());
            assertThat(Masked.path("\t" + text)).isEqualTo(" " + shown);
            hidden += shown.contains("***") ? 1 : 0;
        }
        assertThat(hidden).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101 2015 0307 012 X", "990101　2015　0307　012　Ｘ", "99010120150307012 X"})
    void hides_the_last_letter_of_a_number_in_groups_in_names_and_in_prose_alike(String number) {
        assertThat(Masked.path(number)).isEqualTo("99****************");
        assertThat(Masked.prose(number).text()).isEqualTo("99****************");
    }

    /** One pattern makes both: what is too long a number in a name is one in a text. */
    @Test
    void hides_in_prose_whatever_it_hides_in_a_name() {
        Random random = new Random(11);
        String alphabet = "01234567891350 .-–·X年汉";
        int hidden = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int most = random.nextInt(26); most > 0; most--) {
                text.append(alphabet.charAt(random.nextInt(random.nextInt(6) > 0 ? 14 : alphabet.length())));
            }
            if (Masked.path(text.toString()).contains("**")) {
                hidden++;
                assertThat(Masked.prose(text.toString()).text()).as("%s", text).contains("**");
            }
        }
        assertThat(hidden).isGreaterThan(5_000);
    }

    @Test
    void shows_codes_of_schools_and_cases_and_periods() {
        for (String code : new String[] {
            "2199000001",
            "99010120240001",
            "2199000001_attendance_2024-10_r2.csv",
            "2199000001-2024-10",
            "2024-10-15 2024-11-30",
            "2024-10-15—2024-11-30"
        }) {
            assertThat(Masked.of(Mask.NONE, code).text()).isEqualTo(code);
            assertThat(Masked.path(code)).isEqualTo(code);
        }
    }

    @Test
    void lets_no_control_character_through() {
        assertThat(Masked.path("a\u001b[31m\u202egnp.csv")).isEqualTo("a [31m gnp.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "证件 990101201503070126 已核,证件 99**************** 已核",
        "证件990101-20150307-0126,证件99****************",
        "电话154 0000 1234,电话15***********",
        "电话 154-0000-1234 已打通,电话 15*********** 已打通",
        "座机0199-99990000,座机01***********",
        "个案99010120240001和2199000001自2024-10-15起,个案99010120240001和2199000001自2024-10-15起"
    })
    void hides_numbers_of_people_in_free_text_and_leaves_codes_and_dates(String raw, String shown) {
        assertThat(Masked.prose(raw).text()).isEqualTo(shown);
    }

    @Test
    void cuts_free_text_that_is_too_long() {
        assertThat(Masked.prose("长".repeat(501)).text()).isEqualTo("长".repeat(500) + "…");
    }

    @Test
    void text_from_the_right_is_set_apart_and_towers_of_marks_are_cut() {
        assertThat(Masked.of(Mask.NONE, "ئۇيغۇر 1").text()).isEqualTo("\u2068ئۇيغۇر 1\u2069");
        assertThat(Masked.name("\u202Eئۇيغۇر")).isEqualTo("\u2068ئۇيغۇر\u2069");
        assertThat(Masked.of(Mask.NONE, "e" + "\u0301".repeat(9) + "县").text())
                .isEqualTo("e" + "\u0301".repeat(5) + "县");
        assertThat(Masked.of(Mask.NAME, "𠮷乙").text()).isEqualTo("𠮷*");
    }
}
