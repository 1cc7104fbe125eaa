package org.baoxue.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellTestTest {
    private static boolean holds(CellTest test, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return test.holds(bytes, 0, bytes.length, false);
    }

    @Test
    void knows_which_days_exist() {
        for (int year : List.of(0, 4, 100, 400, 999, 1899, 1900, 1904, 2000, 2023, 2024, 2100, 9999)) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 33; day++) {
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    assertThat(Days.isDay(text)).as(text).isEqualTo(exists(year, month, day));
                }
            }
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void takes_no_other_character_for_a_digit_of_a_day() {
        String day = "2012-03-15";
        for (int at = 0; at < day.length(); at++) {
            for (char c = 0; c < 0x80; c++) {
                String spoilt = day.substring(0, at) + c + day.substring(at + 1);
                boolean expected = spoilt.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                        && exists(
                                Integer.parseInt(spoilt.substring(0, 4)),
                                Integer.parseInt(spoilt.substring(5, 7)),
                                Integer.parseInt(spoilt.substring(8)));
                assertThat(Days.isDay(spoilt)).as(spoilt).isEqualTo(expected);
            }
        }
    }

    @Test
    void finds_a_code_wherever_its_bytes_stand() {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>(List.of("", "甲", "A", "A;B", "ABCDEFGH", "ABCDEFGHI", "ABCDEFGHIJKLMNOP"));
        texts.add("ABCDEFGHIJKLMNOPQ");
        for (int i = 0; i < 200; i++) {
            texts.add("C" + random.nextInt(1_000_000) + "_" + i);
        }
        Codes codes = new Codes(texts);
        for (int i = 0; i < texts.size(); i++) {
            for (int before : List.of(0, 3, 9)) {
                byte[] bytes = ("x".repeat(before) + texts.get(i)).getBytes(StandardCharsets.UTF_8);
                assertThat(codes.find(bytes, before, bytes.length, false)).isEqualTo(i);
                byte[] longer = ("x".repeat(before) + texts.get(i) + "-y").getBytes(StandardCharsets.UTF_8);
                assertThat(codes.find(longer, before, longer.length - 2, false)).isEqualTo(i);
                assertThat(codes.find(longer, before, longer.length, false)).isEqualTo(-1);
            }
        }
        assertThat(codes.find("A\0".getBytes(StandardCharsets.UTF_8), 0, 2, false))
                .isEqualTo(-1);
    }

    @Test
    void splits_values_at_semicolons_alone() {
        CellTest test = CellTest.items(CellTest.of(new Codes(List.of("A", "B", ""))), true, 0, 3);
        assertThat(holds(test, "A;B;")).isTrue();
        assertThat(holds(test, "A;A")).isFalse();
        assertThat(holds(test, "A;;")).isFalse();
        assertThat(holds(test, "A；B")).isFalse();
    }
}
