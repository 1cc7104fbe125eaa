package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baoxue.form.Form;
import org.baoxue.ledger.Row;
import org.baoxue.table.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures in JSON and texts in Markdown. */
class DocumentReadingTest extends DocumentReading {
    private static final String HEAD =
            "'unit':'990100','period':'2024-2025-1','filed_on':'2025-01-20','signed_by':['甲','乙']";

    private ReadOutcome<Fold> json(String text) throws IOException {
        return read(Form.Type.JSON, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private ReadOutcome<Fold> counties(String elements) throws IOException {
        return json("{" + HEAD + ",'counties':[" + elements + "]}");
    }

    @Test
    void makes_a_row_of_each_element_and_repeats_the_head() throws IOException {
        ReadOutcome<Fold> outcome = counties(
                "\n{'unit':'990101','schools_sampled':3},\n{'unit':'990102',\n'schools_sampled':4,'remark':null}");
        assertThat(outcome.usable()).isTrue();
        assertThat(outcome.rows()).isEqualTo(2);
        assertThat(outcome.fold().codes()).isEmpty();
        Row second = outcome.fold().rows.get(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.place().line()).isEqualTo(3);
        assertThat(second.text("filed_on")).isEqualTo("2025-01-20");
        assertThat(second.values("signed_by")).containsExactly("甲", "乙");
        assertThat(second.count("schools_sampled").orElse(-1)).isEqualTo(4);
        assertThat(second.key()).isEqualTo("990102");
        assertThat(second.isEmpty("remark")).isTrue();
    }

    @Test
    void repairs_cells_as_in_a_table() throws IOException {
        Fold fold = counties("{'unit':'９９０１０１','schools_sampled':'3.0','nil_schools_sampled':2.0}")
                .fold();
        assertThat(fold.codes())
                .containsExactly("R01 row 1 unit", "R05 row 1 schools_sampled", "R05 row 1 nil_schools_sampled");
        assertThat(fold.rows.get(0).count("nil_schools_sampled").orElse(-1)).isEqualTo(2);
        assertThat(fold.rows.get(0).text("unit")).isEqualTo("990101");
    }

    @Test
    void tells_what_is_wrong_with_the_head_once_and_marks_it_in_every_row() throws IOException {
        String head = "'unit':'990100','period':'2024-2025-1','filed_on':'昨天','signed_by':['甲']";
        Fold fold = json("{" + head + ",'counties':[{'unit':'990101','schools_sampled':-1},{'unit':'990102'}]}")
                .fold();
        assertThat(fold.codes())
                .containsExactlyInAnyOrder(
                        "S05 row 1 filed_on",
                        "S10 row 1 signed_by",
                        "S06 row 1 schools_sampled",
                        "S01 row 2 schools_sampled");
        assertThat(fold.rows).allMatch(row -> row.faulty("filed_on") && row.faulty("signed_by"));
    }

    @Test
    void tells_an_unknown_name_once_wherever_it_stands() throws IOException {
        Fold fold = json("{" + HEAD + ",'note':1,'counties':["
                        + "{'unit':'990101','schools_sampled':3,'filed_on':'2025-01-20','schools':1},"
                        + "{'unit':'990102','schools_sampled':3,'schools':1}]}")
                .fold();
        assertThat(fold.codes()).containsExactly("F12", "F12 row 1", "F12 row 1");
    }

    @Test
    void takes_no_group_of_values_for_one() throws IOException {
        Fold fold = counties("{'unit':'990101','schools_sampled':[3],'remark':{'a':1}},7")
                .fold();
        assertThat(fold.codes()).containsExactly("F33 row 1 schools_sampled", "F33 row 1 remark", "F34 row 2");
        assertThat(fold.rows).hasSize(1);
        assertThat(fold.rows.get(0).faulty("remark")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[1]|F32",
                "'x'|F32",
                "null|F32",
                "{'unit':'990100','period':'2024-2025-1'}|F32",
                "{'unit':'990100','period':'2024-2025-1','counties':{}}|F32",
                "{'unit':'990101','period':'2024-2025-1','counties':[]}|F30",
                "{'unit':'990100','period':'2024-2025-2','counties':[]}|F30",
                "{'unit':990100,'period':'2024-2025-1','counties':[]}|F30",
                "{'unit':'990100','period':'2024-2025-1','counties':[]|F31",
                "{'unit':'990100','unit':'990100','period':'2024-2025-1','counties':[]}|F31",
                "{'unit':'990100','period':'2024-2025-1','counties':[]} x|F31",
                "{'unit':'990100','period':'2024-2025-1','counties':[],}|F31",
                "' '|F32"
            })
    void puts_a_file_aside_that_is_no_such_document(String text, String code) throws IOException {
        ReadOutcome<Fold> outcome = json(text);
        assertThat(outcome.usable()).isFalse();
        assertThat(outcome.fold().codes()).containsExactly(code);
    }

    @Test
    void tells_both_the_unit_and_the_period_that_are_missing() throws IOException {
        assertThat(json("{'counties':[]}").fold().codes()).containsExactly("F30", "F30");
    }

    @Test
    void says_where_the_document_stops_being_json() throws IOException {
        Fold fold = json("{\n 'unit': x }").fold();
        assertThat(fold.findings.toString()).contains("name=line, value=2", "name=column, value=10");
        assertThat(fold.findings.toString()).contains("json.syntax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':1,'a':2}|json.twice",
                "{} 1|json.behind",
                "{'a':'\\uD842'}|json.surrogate",
                "{'a':1e999}|json.number"
            })
    void says_what_is_wrong_with_a_document_that_is_no_json(String text, String problem) throws IOException {
        assertThat(json(text).fold().findings.toString()).contains(problem);
    }

    @Test
    void says_that_a_document_is_too_deep() throws IOException {
        assertThat(json("[".repeat(65)).fold().findings.toString()).contains("json.large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE"})
    void reads_documents_in_other_encodings_and_says_so(String charset) throws IOException {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        String text = mark + "{" + HEAD + ",'counties':[]}";
        ReadOutcome<Fold> outcome =
                read(Form.Type.JSON, text.replace('\'', '"').getBytes(java.nio.charset.Charset.forName(charset)));
        assertThat(outcome.fold().codes()).containsExactly("R09", "F16");
        ReadOutcome<Fold> prose =
                read(Form.Type.MD, (mark + "# 县").getBytes(java.nio.charset.Charset.forName(charset)));
        assertThat(prose.usable()).isTrue();
        assertThat(prose.fold().codes()).containsExactly("R09");
    }

    @Test
    void broken_utf_8_is_not_taken_for_gb18030() throws IOException {
        byte[] broken = "{\"甲\":\"乙丙x\"}".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 3] = (byte) 0xB1;
        broken[broken.length - 4] = (byte) 0xB1;
        for (Form.Type type : List.of(Form.Type.JSON, Form.Type.MD)) {
            assertThat(read(type, broken).fold().codes()).containsExactly("F10");
        }
    }

    @Test
    void a_finding_about_a_value_says_its_line_and_character() throws IOException {
        Fold fold = json("{" + HEAD
                        + ",\n'more':1,\n'counties':[\n{\n'unit':'990101',\n'schools_sampled':'x',\n'odd':1}]}")
                .fold();
        assertThat(fold.findings)
                .filteredOn(finding -> "schools_sampled".equals(finding.place().column()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.place().line()).isEqualTo(6);
                    assertThat(finding.place().character()).isOne();
                });
        assertThat(fold.findings.toString()).contains("line=2,", "line=7,");
        assertThat(fold.findings)
                .allSatisfy(finding -> assertThat(finding.place().character())
                        .as(finding.toString())
                        .isPositive());
    }

    @Test
    void an_empty_list_is_nothing_filed_and_a_byte_order_mark_is_repaired() throws IOException {
        String text = "\uFEFF{" + HEAD + ",'counties':[]}";
        ReadOutcome<Fold> outcome = json(text);
        assertThat(outcome.usable()).isFalse();
        assertThat(outcome.encoding()).isEqualTo(Encoding.UTF_8_BOM);
        assertThat(outcome.fold().codes()).containsExactly("R09", "F16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\uFEFF"})
    void an_empty_file_is_no_document(String text) throws IOException {
        for (Form.Type type : List.of(Form.Type.JSON, Form.Type.MD)) {
            ReadOutcome<Fold> outcome = read(type, text.getBytes(StandardCharsets.UTF_8));
            assertThat(outcome.usable()).isFalse();
            assertThat(outcome.fold().codes()).containsExactly("F15");
        }
    }
}
