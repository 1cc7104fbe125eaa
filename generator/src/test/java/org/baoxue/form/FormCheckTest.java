package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;

class FormCheckTest {
    private static final FormBook BOOK = FormBook.load(Resources.shipped(), 2024);
    private static final Period OCTOBER = Period.month(YearMonth.of(2024, 10));

    private final List<Finding> findings = new ArrayList<>();

    private Row row(String form, String... cells) {
        Form found = BOOK.form(form);
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            texts.put(cells[i], cells[i + 1]);
        }
        String[] values = found.columns().stream()
                .map(column -> texts.getOrDefault(column.key(), ""))
                .toArray(String[]::new);
        Submission submission = new Submission(new UnitCode("2199000001"), form, OCTOBER, 1, "x.csv");
        return new Row(submission, found.layout(), 2, 2, values);
    }

    private Row openCase(String... changes) {
        List<String> cells = new ArrayList<>(List.of(
                "case_no",
                "99010120240001",
                "case_kind",
                "SUSPECTED",
                "name",
                "甲乙",
                "sex",
                "1",
                "birth_date",
                "2012-03-15",
                "id_type",
                "Z",
                "home_area_code",
                "990101",
                "source",
                "SCHOOL",
                "found_on",
                "2024-10-08",
                "state",
                "OPEN"));
        cells.addAll(List.of(changes));
        return row("suspected", cells.toArray(String[]::new));
    }

    private List<String> check(Row row) {
        BOOK.check(row.layout().form()).check(row, findings::add);
        return findings.stream().map(f -> f.code() + " " + f.place().column()).toList();
    }

    @Test
    void has_nothing_against_a_good_case() {
        Row row = openCase("key_groups", "ORPHAN;DISABLED", "absent_days", "5");
        assertThat(check(row)).isEmpty();
        assertThat(row.hasFault()).isFalse();
    }

    @Test
    void gives_each_keyword_its_code_in_the_order_of_the_columns() {
        Row row = openCase(
                "case_no",
                "12",
                "name",
                "",
                "sex",
                "3",
                "birth_date",
                "2012-02-30",
                "key_groups",
                "ORPHAN;ORPHAN",
                "absent_days",
                "-1",
                "platform_no",
                "x".repeat(41),
                "days_present",
                "a");
        assertThat(check(row))
                .containsExactly(
                        "S03 case_no",
                        "S01 name",
                        "S04 sex",
                        "S05 birth_date",
                        "S10 key_groups",
                        "S06 absent_days",
                        "S07 platform_no",
                        "S02 days_present");
    }

    @Test
    void marks_what_it_refuses_and_what_is_missing() {
        Row row = openCase("name", "", "absent_days", "x");
        check(row);
        assertThat(row.faulty("name")).isTrue();
        assertThat(row.faulty("absent_days")).isTrue();
        assertThat(row.faulty("state")).isFalse();
    }

    @Test
    void passes_the_sentence_of_a_conditional_rule_on() {
        assertThat(check(openCase("state", "TODROP"))).containsExactly("S08 confirmed_on");
        assertThat(findings.get(0).arguments())
                .contains(new Arg.Text(
                        "rule", "转辍学的个案须填认定日期", "A case that turns dropout needs the day of confirmation"));
    }

    @Test
    void names_the_column_that_must_stay_empty() {
        assertThat(check(openCase("state", "TODROP", "confirmed_on", "2024-10-09", "closing_code", "MISSING")))
                .containsExactly("S09 closing_code");
    }

    @Test
    void says_once_what_a_cell_has_against_it() {
        assertThat(check(openCase("case_kind", "X"))).containsExactly("S04 case_kind");
        findings.clear();
        assertThat(check(openCase("case_kind", "DROPOUT"))).containsExactly("S09 case_kind");
    }

    @Test
    void does_not_judge_a_cell_again_that_is_marked() {
        Row row = openCase("sex", "无");
        row.markFaulty("sex");
        assertThat(check(row)).isEmpty();
    }

    @Test
    void allows_not_applicable_only_where_the_form_does() {
        String[] cells = BOOK.form("attendance").columns().stream()
                .flatMap(c -> java.util.stream.Stream.of(c.key(), "1"))
                .toArray(String[]::new);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        values.putAll(Map.of(
                "school_code",
                "",
                "stage",
                "PRI",
                "grade",
                "1",
                "absent_month_sick",
                "NA",
                "absent_month_other",
                "-1",
                "absent_month_personal",
                "x",
                "enrolled",
                "NA"));
        String[] flat = values.entrySet().stream()
                .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                .toArray(String[]::new);
        assertThat(check(row("attendance", flat)))
                .containsExactly("S02 enrolled", "S02 absent_month_personal", "S06 absent_month_other");
    }

    @Test
    void shows_no_personal_cell_in_clear() {
        check(openCase("birth_date", "2012-02-30", "sex", "赵无名", "case_no", "99990020120315001"));
        assertThat(findings.toString()).doesNotContain("02-30", "赵无名", "999900");
    }

    @Test
    void tells_what_may_stand_in_a_cell() {
        check(openCase("sex", "3", "absent_days", "10000"));
        assertThat(findings.get(0).arguments()).contains(new Arg.Text("expected", "男、女", "Male; Female"));
        assertThat(findings.get(1).arguments()).contains(new Arg.Text("expected", "0至9999", "0 to 9999"));
    }
}
