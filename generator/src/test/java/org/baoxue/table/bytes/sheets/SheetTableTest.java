package org.baoxue.table.bytes.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.baoxue.packed.PackedFault;
import org.baoxue.table.TableFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTableTest extends SheetReading {
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
