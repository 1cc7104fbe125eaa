package org.baoxue.check.rules.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {
    private static final String REVIEW = "990101_review_2024-Q4";
    private static final String FIRST = "2199000001";
    private static final String POINT = "2199000003";
    private static final String JUNIOR = "3199000001";
    private static final List<String> MONTHS = List.of("2024-10", "2024-11", "2024-12");

    private static Line row(String school, String stage, String ledger, String... changes) {
        return new Line(Map.of())
                .with("school_code", school, "stage", stage, "ledger", ledger, "reported", "0", "struck", "0")
                .with("added", "0", "rejudged", "0", "verified", "0", "net_difference", "0")
                .with("absolute_difference", "0", "method", "SCHOOL", "on_site", "0", "departments", "EDU;TOWN")
                .with("reviewed_on", "2025-01-08", "reviewed_by", "复核戊", "reason", "漏报")
                .with(changes);
    }

    /** A row of the first school's suspected ledger. */
    private static Line first(String... changes) {
        return row(FIRST, "PRI", "SUSPECTED", changes);
    }

    /** The rows of all open schools of the county. */
    private static List<Line> whole() {
        List<Line> rows = new ArrayList<>();
        for (String ledger : List.of("SUSPECTED", "DROPOUT")) {
            rows.add(row(FIRST, "PRI", ledger));
            rows.add(row(POINT, "PRI", ledger));
            rows.add(row(JUNIOR, "JUN", ledger));
        }
        return rows;
    }

    private static Bench quarter() {
        return Bench.months(MONTHS.toArray(String[]::new));
    }

    private static List<String> places(Rule<?> rule, Line... rows) {
        return quarter().file(REVIEW, rows).places(rule);
    }

    private static List<String> places(Rule<?> rule, List<Line> rows) {
        return places(rule, rows.toArray(Line[]::new));
    }

    @Test
    void a_review_has_rows_of_all_open_schools() {
        assertThat(places(new UnreviewedSchoolRule(), whole())).isEmpty();
        assertThat(quarter().places(new UnreviewedSchoolRule()))
                .as("a review that is not there is missing as a whole")
                .isEmpty();
    }

    @Test
    void finds_a_school_of_which_one_ledger_was_not_reviewed() {
        List<Line> rows = whole();
        rows.remove(4);
        Bench bench = quarter().file(REVIEW, rows.toArray(Line[]::new));

        assertThat(bench.places(new UnreviewedSchoolRule())).containsExactly(REVIEW);
        assertThat(bench.findings(new UnreviewedSchoolRule()).get(0).place().rowKey())
                .isEqualTo(POINT);
    }

    @Test
    void a_row_with_an_unusable_ledger_may_be_the_missing_one() {
        List<Line> rows = whole();
        rows.set(0, first("ledger", "BOTH"));

        assertThat(places(new UnreviewedSchoolRule(), rows)).isEmpty();
    }

    @Test
    void finds_differences_of_a_school_that_net_out() {
        Line netted = first("struck", "1", "added", "1");

        assertThat(places(new NettedReviewRule(), netted)).containsExactly(REVIEW + ":2:absolute_difference");
        assertThat(places(new NettedReviewRule(), first("rejudged", "1")))
                .containsExactly(REVIEW + ":2:absolute_difference");
        assertThat(places(new NettedReviewRule(), first("struck", "2", "added", "1")))
                .isEmpty();
        assertThat(places(new NettedReviewRule(), first())).isEmpty();
    }

    @Test
    void finds_differences_of_two_schools_that_net_out_in_the_county() {
        Line struck = first("struck", "1");
        Line added = row(JUNIOR, "JUN", "SUSPECTED", "added", "1");

        assertThat(places(new NettedReviewRule(), struck, added)).containsExactly(REVIEW + ":absolute_difference");
        assertThat(places(new NettedReviewRule(), struck, row(JUNIOR, "JUN", "DROPOUT", "added", "1")))
                .as("the two ledgers are counted apart")
                .isEmpty();
    }

    @Test
    void few_schools_may_be_reviewed_on_one_day() {
        assertThat(places(new SameDayReviewsRule(), whole()))
                .as("three schools, and the profile names five")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"复核戊, 0", "复核乙, 1", "填表甲, 1", "复核戊、校长丙, 1", "复核乙乙, 0"})
    void nobody_reviews_a_report_that_he_signed(String reviewer, int findings) {
        Bench bench = quarter()
                .file("2199000001_declaration_2024-11", Line.month())
                .file(
                        REVIEW,
                        first("reviewed_by", reviewer),
                        row(FIRST, "PRI", "DROPOUT", "reviewed_by", reviewer),
                        row(JUNIOR, "JUN", "SUSPECTED", "reviewed_by", reviewer));

        assertThat(bench.places(new ReviewedByFilerRule()))
                .as("once a school, and only of the school that has signed")
                .hasSize(findings)
                .allMatch(place -> place.equals(REVIEW + ":2:reviewed_by"));
    }

    /** One case open throughout, one that returned in October. */
    private static Bench ledgers(List<String> months) {
        Bench bench = quarter();
        Line open = Line.suspected("99010120240001");
        Line returned = Line.suspected("99010120240002", "state", "CLOSED", "closing_code", "RET")
                .with("closed_on", "2024-10-25", "evidence_no", "1", "placement", "WITH_CLASS");
        for (String month : months) {
            String name = "2199000001_suspected_" + month;
            bench = month.equals("2024-10") ? bench.file(name, open, returned) : bench.file(name, open);
        }
        return bench;
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "1, 1", "3, 1"})
    void what_was_reported_is_open_or_closed_in_the_quarter_by_the_ledger(String reported, int findings) {
        assertThat(ledgers(MONTHS).file(REVIEW, first("reported", reported)).places(new ReviewAgainstLedgerRule()))
                .hasSize(findings)
                .allMatch(place -> place.equals(REVIEW + ":2:reported"));
    }

    @Test
    void a_month_without_a_ledger_lets_nothing_be_compared() {
        assertThat(ledgers(List.of("2024-10", "2024-12"))
                        .file(REVIEW, first("reported", "9"))
                        .places(new ReviewAgainstLedgerRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10", "2024-11")
                        .file("2199000001_suspected_2024-10", Line.suspected("99010120240001"))
                        .file("2199000001_suspected_2024-11", Line.suspected("99010120240001"))
                        .file(REVIEW, first("reported", "9"))
                        .places(new ReviewAgainstLedgerRule()))
                .as("the quarter's last month is not in the run")
                .isEmpty();
    }

    private static Bench reports(List<String> months) {
        Bench bench = quarter();
        for (String month : months) {
            Line line = Line.month("sus_closing", "1", "nil_return", "N");
            bench = bench.file(
                    "2199000001_declaration_" + month,
                    month.equals("2024-10") ? line.with("sus_new", "2", "sus_written_off", "1") : line);
        }
        return bench;
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "1, 1"})
    void what_was_reported_is_open_or_closed_in_the_quarter_by_the_monthly_reports(String reported, int findings) {
        assertThat(reports(MONTHS).file(REVIEW, first("reported", reported)).places(new ReviewAgainstReportsRule()))
                .hasSize(findings)
                .allMatch(place -> place.equals(REVIEW + ":2:reported"));
    }

    @Test
    void a_month_without_a_report_lets_nothing_be_compared() {
        assertThat(reports(List.of("2024-10", "2024-12"))
                        .file(REVIEW, first("reported", "9"))
                        .places(new ReviewAgainstReportsRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EDU, 1", "EDU;TOWN, 0", "TOWN, 0"})
    void a_review_is_not_for_the_education_authority_alone(String departments, int findings) {
        assertThat(places(new EducationAloneRule(), first("departments", departments)))
                .hasSize(findings)
                .allMatch(place -> place.equals(REVIEW + ":2:departments"));
    }
}
