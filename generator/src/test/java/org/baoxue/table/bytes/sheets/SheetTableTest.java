package org.baoxue.table.bytes.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.packed.PackedFault;
import org.baoxue.table.TableFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTableTest {
    @TempDir
    private Path folder;

    private final List<CellTrouble> troubles = new ArrayList<>();
    private long hidden;

    private List<String> read(HandMade made, SheetTable.Use... uses) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(made.write(folder.resolve("a.xlsx")));
                SheetTable table = workbook.table(workbook.sheets().get(0))) {
            while (table.next()) {
                if (rows.isEmpty()) {
                    table.expect(uses);
                }
                table.troubles().stream()
                        .filter(trouble -> trouble.row() == table.row())
                        .forEach(troubles::add);
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.size(); i++) {
                    cells.add(table.get(i));
                }
                rows.add(table.row() + ":" + String.join("|", cells));
            }
            hidden = table.hiddenRows();
        }
        return rows;
    }

    private List<String> kinds() {
        return troubles.stream()
                .map(trouble -> new CellName((int) trouble.row(), trouble.column()) + " " + trouble.kind()
                        + (trouble.shown().isEmpty() ? "" : " " + trouble.shown()))
                .toList();
    }

    private String cell(String cell, Object... formats) throws IOException {
        List<String> rows = read(new HandMade()
                .styles(formats)
                .sheet("a", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c></row><row r=\"2\">" + cell + "</row>"));
        return rows.size() < 2 ? "" : rows.get(1).substring(2);
    }

    @Test
    void joins_the_runs_of_shared_texts_and_leaves_out_how_they_are_pronounced() throws IOException {
        assertThat(read(new HandMade()
                        .texts(
                                "<si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space=\"preserve\"> 丙</t></r>"
                                        + "<rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh><phoneticPr/></si><si/>")
                        .sheet(
                                "a",
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                        + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>")))
                .containsExactly("1:甲|乙 丙");
    }

    @Test
    void undoes_escapes_and_references() throws IOException {
        assertThat(
                        cell(
                                "<c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D_c&amp;&#20892;&#x1F600;_x0000_</t></is></c>"))
                .isEqualTo("a\rb_x000D_c&农😀_x0000_");
        assertThat(cell("<c r=\"A2\" t=\"str\"><v>_xD842__xDFB7_<![CDATA[<吉>]]></v></c>"))
                .isEqualTo("𠮷<吉>");
    }

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

    @Test
    void takes_a_formula_by_its_stored_value_and_never_for_zero() throws IOException {
        assertThat(cell("<c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>SUM(A1)</f></c><c r=\"C2\"><f>A1</f><v/></c>"
                        + "<c r=\"D2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"F2\" t=\"e\"><v>#N/A</v></c>"))
                .isEqualTo("2|=|=||#DIV/0!|#N/A");
        assertThat(kinds()).containsExactly("B2 FORMULA", "C2 FORMULA", "E2 ERROR #DIV/0!", "F2 ERROR #N/A");
    }

    @Test
    void blank_rows_cost_nothing_and_keep_the_numbers_of_the_others() throws IOException {
        StringBuilder rows = new StringBuilder(HandMade.row(3, "甲", "乙"));
        for (int row = 4; row < 2000; row++) {
            rows.append("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row + "\" s=\"1\"/></row>");
        }
        rows.append(HandMade.row(2000, " ", "　")).append(HandMade.row(1_048_576, "", "末"));
        assertThat(read(new HandMade().sheet("a", "", "<dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData>")))
                .containsExactly("3:甲|乙", "1048576:|末");
    }

    @Test
    void counts_rows_and_cells_whose_places_are_not_written() throws IOException {
        assertThat(read(new HandMade()
                        .sheet("a", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")))
                .containsExactly("1:1||2", "3:3||");
    }

    @Test
    void counts_hidden_rows_that_hold_something() throws IOException {
        assertThat(read(new HandMade()
                        .sheet(
                                "a",
                                HandMade.row(1, "甲")
                                        + HandMade.row(2, "乙").replace("r=\"2\"", "r=\"2\" hidden=\"1\"")
                                        + "<row r=\"3\" hidden=\"1\"/>")))
                .containsExactly("1:甲", "2:乙");
        assertThat(hidden).isEqualTo(1);
    }

    @Test
    void a_merged_value_belongs_to_its_first_cell_and_the_others_are_marked() throws IOException {
        assertThat(read(new HandMade()
                        .sheet(
                                "a",
                                "",
                                "<sheetData>" + HandMade.row(1, "甲", "乙", "丙") + HandMade.row(2, "1", "2", "3")
                                        + HandMade.row(3, "", "5", "x") + HandMade.row(4, "", "6")
                                        + "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B3:C3\"/>"
                                        + "<mergeCell ref=\"D1:E9\"/></mergeCells>")))
                .containsExactly("1:甲|乙|丙", "2:1|2|3", "3:|5|", "4:|6|");
        assertThat(kinds())
                .containsExactly("A2 MERGED A2:A4", "A3 COVERED", "B3 MERGED B3:C3", "C3 COVERED", "A4 COVERED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<row r=\"2\"/><row r=\"1\"/>#order",
                "<row r=\"1\"/><row r=\"1\"/>#order",
                "<row r=\"0\"/>#order",
                "<row r=\"1048577\"/>#order",
                "<row r=\"99999999999\"/>#order",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>#order",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>#order",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>#order",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>#order",
                "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>#order",
                "<row r=\"1\"><c r=\"A1\"><v>6</v><v>00</v></c></row>#values",
                "<row r=\"1\"><c r=\"A1\"><q:v xmlns:q=\"urn:q\">9</q:v><v>600</v></c></row>#values",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>600</t></is><v>0</v></c></row>#values",
                "<row r=\"1\"><c r=\"A1\"><v>600</v><is><t>1</t></is></c></row>#values",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>#texts",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>#texts",
                "<row r=\"1\">#xml",
                "<row r=\"1\"></c></row>#xml",
                "<row r=\"1\"><c r=\"A1\"><v>&nix;</v></c></row>#xml",
                "<row r=\"1\"><c r=\"A1\"><v>\u0001</v></c></row>#xml"
            })
    void refuses_what_no_spreadsheet_writes(String rows, String detail) {
        assertThatThrownBy(() -> read(new HandMade().sheet("a", rows)))
                .isInstanceOfSatisfying(
                        PackedFault.class, fault -> assertThat(fault.detail()).isEqualTo(detail));
    }

    @Test
    void refuses_merged_ranges_that_overlap() {
        String merged = "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C3\"/></mergeCells>";
        assertThatThrownBy(() -> read(new HandMade()
                        .sheet(
                                "a",
                                "",
                                "<sheetData>" + HandMade.row(1, "x") + HandMade.row(2, "y") + "</sheetData>" + merged)))
                .hasMessageContaining("merges");
    }

    @Test
    void limits_columns_and_the_length_of_a_cell() {
        assertThatThrownBy(() -> read(new HandMade().sheet("a", "<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>")))
                .isInstanceOfSatisfying(TableFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(TableFault.Kind.TOO_MANY_COLUMNS);
                    assertThat(fault.line()).isEqualTo(7);
                });
        assertThatThrownBy(() -> read(new HandMade().sheet("a", HandMade.row(2, "字".repeat(32_768)))))
                .isInstanceOfSatisfying(
                        TableFault.class, fault -> assertThat(fault.kind()).isEqualTo(TableFault.Kind.CELL_TOO_LONG));
    }

    @Test
    void a_cell_may_have_every_character_escaped() throws IOException {
        String escaped = "&#x5B57;".repeat(32_767);
        assertThat(cell("<c r=\"A2\" t=\"str\"><v>" + escaped + "</v></c>")).isEqualTo("字".repeat(32_767));
    }
}
