package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that are filed as documents: figures in JSON, text in Markdown. */
class DocumentFormTest {
    private static final FormBook BOOK =
            FormBook.load(Resources.overlaid(Path.of("src/test/resources/documents")), 2024);
    private static final FormBook SHIPPED = FormBook.load(Resources.shipped(), 2024);

    @TempDir
    private Path overlay;

    @Test
    void a_form_is_a_table_unless_its_types_say_otherwise() {
        assertThat(SHIPPED.form("attendance").types()).containsExactly(Form.Type.CSV);
        assertThat(BOOK.form("survey").types()).containsExactly(Form.Type.JSON, Form.Type.MD);
        assertThat(BOOK.form("survey").type("json")).isEqualTo(Form.Type.JSON);
        assertThat(BOOK.form("survey").type("csv")).isNull();
    }

    @Test
    void figures_make_a_submission_and_a_text_only_where_there_are_none() {
        assertThat(BOOK.form("survey").isReportedBy(Form.Type.JSON)).isTrue();
        assertThat(BOOK.form("survey").isReportedBy(Form.Type.MD)).isFalse();
        assertThat(BOOK.form("review").isReportedBy(Form.Type.CSV)).isTrue();
        assertThat(BOOK.form("review").isReportedBy(Form.Type.MD)).isFalse();
        assertThat(BOOK.form("plan").isReportedBy(Form.Type.MD)).isTrue();
    }

    @Test
    void a_ledger_and_what_is_marked_so_may_be_empty() {
        assertThat(SHIPPED.form("suspected").mayBeEmpty()).isTrue();
        assertThat(SHIPPED.form("attendance").mayBeEmpty()).isFalse();
        assertThat(BOOK.form("plan").mayBeEmpty()).isTrue();
        assertThat(BOOK.form("survey").mayBeEmpty()).isFalse();
    }

    @Test
    void each_tier_has_its_own_headings() {
        Form plan = BOOK.form("plan");
        assertThat(plan.headings(Tier.COUNTY)).containsExactly(new Form.Heading("目标任务", "Aims"));
        assertThat(plan.headings(Tier.SCHOOL)).extracting(Form.Heading::zh).containsExactly("学校情况", "责任人");
        assertThat(plan.headings(Tier.PROVINCE)).isEmpty();
        assertThat(BOOK.form("review").headings(Tier.COUNTY)).isEmpty();
    }

    @Test
    void a_document_has_columns_of_its_head_and_of_its_list() {
        Form survey = BOOK.form("survey");
        assertThat(survey.list()).isEqualTo("counties");
        assertThat(survey.columns().stream().filter(Column::head).map(Column::key))
                .containsExactly("filed_on", "signed_by");
        assertThat(survey.column("signed_by").type()).isEqualTo(Column.Type.VALUES);
        assertThat(survey.column("signed_by").codes()).isNull();
        assertThat(BOOK.form("review").list()).isEmpty();
    }

    @Test
    void a_form_of_text_alone_has_no_columns_and_its_check_finds_nothing() {
        Form plan = BOOK.form("plan");
        assertThat(plan.columns()).isEmpty();
        assertThat(plan.version()).isEqualTo(2024);
        assertThat(findings(plan)).isEmpty();
        assertThat(BOOK.named("一校一案")).isSameAs(plan);
    }

    @Test
    void too_few_values_are_a_finding() {
        assertThat(findings(BOOK.form("survey"), "2025-01-20", "甲", "990101", "3", "", ""))
                .extracting(finding -> finding.code() + " " + finding.place().column())
                .containsExactly("S10 signed_by");
        assertThat(findings(BOOK.form("survey"), "2025-01-20", "甲;乙", "990101", "3", "", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'types': ['pdf']|csv, json and md",
                "'types': []|or md alone",
                "'types': ['csv','json']|or md alone",
                "'types': ['md','md']|twice",
                "'types': 'md'|must be a list",
                "'types': ['csv'], 'headings': {'county': []}|type md",
                "'types': ['csv','md'], 'headings': {'village': []}|no tier village",
                "'types': ['csv','md'], 'headings': {'county': ['甲']}|zh and en",
                "'types': ['json']|x-list"
            })
    void refuses_a_line_of_the_list_that_makes_no_sense(String rest, String problem) throws IOException {
        Path forms = Files.createDirectories(overlay.resolve("schemas"));
        String line =
                "{'forms':[{'id':'units','zh':'甲','en':'A','period':'month','filed_by':['county']," + rest + "}]}";
        Files.writeString(forms.resolve("forms.json"), line.replace('\'', '"'));
        assertThatThrownBy(() -> FormBook.load(Resources.overlaid(overlay), 2024))
                .isInstanceOf(FormException.class)
                .hasMessageContaining(problem);
    }

    private static List<Finding> findings(Form form, String... cells) {
        Period period = Objects.requireNonNull(Period.parse("2024-2025-1"));
        Submission submission = new Submission(new UnitCode("990100"), form.id(), period, 1, "file");
        List<Finding> findings = new ArrayList<>();
        BOOK.check(form.id()).check(new Row(submission, form.layout(), 1, 1, cells), findings::add);
        return findings;
    }
}
