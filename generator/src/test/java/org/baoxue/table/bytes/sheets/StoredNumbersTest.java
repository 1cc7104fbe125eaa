package org.baoxue.table.bytes.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, days, times and truths as they are stored, and as their clerk sees them. */
class StoredNumbersTest extends SheetReading {
    @ParameterizedTest
    @CsvSource({
        "2199000001, 2199000001",
        "2.199000001E9, 2199000001",
        "12.0, 12",
        "-7, -7",
        "0, 0",
        "-0.0, 0",
        "0.30000000000000004, 0.3",
        "2.9999999999999996, 3",
        "99.96, 99.96",
        "007, 7",
        "1E-3, 0.001",
        "999999999999999, 999999999999999",
        "abc, abc",
        "1E999999999, 1E999999999",
        "NaN, NaN"
    })
    void writes_a_stored_number_as_a_clerk_would(String stored, String text) throws IOException {
        assertThat(cell("<c r=\"A2\"><v>" + stored + "</v></c>")).isEqualTo(text);
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"990101201203150000", "9.9010120120315E+17", "1000000000000000", "-1E300"})
    void tells_a_number_of_which_digits_are_lost(String stored) throws IOException {
        assertThat(cell("<c r=\"A2\"><v>" + stored + "</v></c>")).isEqualTo("=");
        assertThat(kinds()).containsExactly("A2 DIGITS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "yyyy\"年\"m\"月\"d\"日\"#45573#2024-10-08",
                "[$-804]yyyy/m/d;@#45573.5#2024-10-08",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"#45573#2024-10-08",
                "yyyy/m/d h:mm#45573.604166666664#2024-10-08 14:30:00",
                "yyyy/m/d h:mm AM/PM#45573#2024-10-08",
                "m\"月\"d\"日\"#1#1900-01-01",
                "yyyy-mm-dd#59#1900-02-28",
                "yyyy-mm-dd#60#1900-02-29",
                "yyyy-mm-dd#61#1900-03-01",
                "yyyy-mm-dd#-1#-1",
                "0.00#45573#45573",
                "General#45573#45573",
                "G/通用格式\"人\"#45573#45573",
                "[h]:mm:ss#45573#1093752:00",
                "h:mm#0.5#12:00",
                "[Red]0_);[红色](0)#45573#45573",
                "\\d0#45573#45573",
                "@#45573#45573"
            })
    void knows_days_by_their_format(String format, String stored, String text) throws IOException {
        assertThat(cell("<c r=\"A2\" s=\"1\"><v>" + stored + "</v></c>", format))
                .isEqualTo(text);
    }

    @Test
    void knows_the_built_in_formats_of_chinese_spreadsheets() {
        for (int format : new int[] {14, 15, 16, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58}) {
            assertThat(CellStyles.builtIn(format)).as("%d", format).isEqualTo(CellStyles.Kind.DAY);
        }
        for (int format : new int[] {17, 27, 52, 55, 57}) {
            assertThat(CellStyles.builtIn(format)).as("%d", format).isEqualTo(CellStyles.Kind.MONTH);
        }
        for (int format : new int[] {0, 1, 2, 11, 37, 49, 56}) {
            assertThat(CellStyles.builtIn(format)).as("%d", format).isEqualTo(CellStyles.Kind.NUMBER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[h]:mm, 1.5, 36:00",
        "[h]:mm:ss, 1.5001157407407407, 36:00:10",
        "[hh]:mm, 3, 72:00",
        "[mm]:ss, 0.0625, 1:30",
        "[m], 0.0625, 1:30",
        "h:mm, 0.5, 12:00",
        "h:mm, 1.5, 12:00",
        "h\\时mm\\分, 0.354166666666667, 8:30",
        "mm:ss, 0.0625, 1:30",
        "0%, 0.95, 95%",
        "0.00%, 0.9553, 95.53%",
        "0%, 1, 100%",
        "0%, 12, 1200%",
        "0\"%\", 12, 12",
        "0_%, 12, 12"
    })
    void shows_times_and_hundredths_as_the_clerk_sees_them(String format, String stored, String shown)
            throws IOException {
        assertThat(cell("<c r=\"A2\" s=\"1\"><v>" + stored + "</v></c>", format))
                .isEqualTo(shown);
        assertThat(troubles).isEmpty();
    }

    @Test
    void knows_the_built_in_formats_of_times_and_hundredths() {
        for (int format : new int[] {18, 20, 32, 33, 34, 35, 45}) {
            assertThat(CellStyles.builtIn(format)).as("%d", format).isEqualTo(CellStyles.Kind.TIME);
        }
        assertThat(CellStyles.builtIn(46)).isEqualTo(CellStyles.Kind.ELAPSED);
        assertThat(CellStyles.builtIn(9)).isEqualTo(CellStyles.Kind.PERCENT);
        assertThat(CellStyles.builtIn(10)).isEqualTo(CellStyles.Kind.PERCENT);
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() throws IOException {
        assertThat(
                        read(
                                new HandMade()
                                        .properties("date1904=\"1\"")
                                        .styles(14)
                                        .sheet(
                                                "a",
                                                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44111</v></c></row>")))
                .containsExactly("1:1904-01-01|2024-10-08");
    }

    @Test
    void takes_a_month_for_what_is_meant_in_a_column_of_text_and_a_day_for_trouble_in_one_of_codes()
            throws IOException {
        List<String> rows = read(
                new HandMade()
                        .styles("yyyy\"年\"m\"月\"", 14)
                        .sheet(
                                "a",
                                HandMade.row(1, "甲", "乙", "丙")
                                        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45566</v></c><c r=\"B2\" s=\"1\"><v>45566</v></c>"
                                        + "<c r=\"C2\" s=\"2\"><v>45566</v></c></row>"),
                SheetTable.Use.TEXT,
                SheetTable.Use.DAY,
                SheetTable.Use.OTHER);
        assertThat(rows.get(1)).isEqualTo("2:2024-10|2024-10-01|2024-10-01");
        assertThat(kinds()).containsExactly("C2 DAY 2024-10-01");
    }

    @Test
    void reads_days_and_truths_as_strict_workbooks_write_them() throws IOException {
        assertThat(cell(
                        "<c r=\"A2\" t=\"d\"><v>2024-10-08</v></c><c r=\"B2\" t=\"d\" s=\"1\"><v>2024-10-08T09:30:00</v></c>"
                                + "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"b\"><v>0</v></c>",
                        "yyyy/m/d h:mm"))
                .isEqualTo("2024-10-08|2024-10-08 09:30:00|TRUE|FALSE");
    }
}
