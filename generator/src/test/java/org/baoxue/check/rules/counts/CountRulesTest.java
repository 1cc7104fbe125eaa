package org.baoxue.check.rules.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Arg;
import org.baoxue.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRulesTest {
    private static final String OPENING = "2199000001_opening_2024-2025-1";
    private static final String REVIEW = "990101_review_2024-Q4";
    private static final String NO = "99010120240001";

    private static Line line(String... cells) {
        return new Line(Map.of()).with(cells);
    }

    private static Line opening(String... changes) {
        return line("stage", "PRI", "due_back", "30", "returned", "30", "moved_out", "0", "suspended", "0")
                .with("on_leave", "0", "home_taught", "0", "died", "0", "suspected", "0", "dropped", "0", "other", "0")
                .with("filled_by", "填表甲", "filled_on", "2024-09-10")
                .with(changes);
    }

    private static Line review(int reported, int struck, int added, int rejudged, String... changes) {
        int verified = reported - struck + added;
        return line("school_code", "2199000001", "stage", "PRI", "ledger", "SUSPECTED", "reason", "漏报")
                .with("reported", "" + reported, "struck", "" + struck, "added", "" + added, "rejudged", "" + rejudged)
                .with("verified", "" + verified, "net_difference", "" + (added - struck))
                .with("absolute_difference", "" + (struck + added + rejudged), "on_site", "0", "method", "PHONE")
                .with("departments", "EDU", "reviewed_on", "2025-01-08", "reviewed_by", "复核己")
                .with(changes);
    }

    private static List<String> places(Rule<?> rule, String file, Line... lines) {
        return Bench.months("2024-09", "2024-10").file(file, lines).places(rule);
    }

    @Test
    void finds_pupils_due_back_who_are_nowhere() {
        assertThat(places(new OpeningPartsRule(), OPENING, opening("returned", "29")))
                .containsExactly(OPENING + ":2:due_back");
        assertThat(places(new OpeningPartsRule(), OPENING, opening("returned", "29", "died", "1")))
                .isEmpty();
        assertThat(places(new OpeningPartsRule(), OPENING, opening("returned", "")))
                .as("a number that is missing is told as missing")
                .isEmpty();
    }

    @Test
    void finds_more_not_back_than_the_ledgers_of_the_opening_month_name() {
        Bench bench = Bench.months("2024-09")
                .file(OPENING, opening("returned", "28", "suspected", "1", "dropped", "1"))
                .file("2199000001_declaration_2024-09", Line.month())
                .file("2199000001_suspected_2024-09", Line.suspected(NO, "found_on", "2024-09-05"));

        assertThat(bench.places(new OpeningCasesRule())).containsExactly(OPENING + ":2:suspected");
        assertThat(bench.findings(new OpeningCasesRule()).get(0).arguments())
                .contains(
                        new Arg.Num("counted", 2),
                        new Arg.Num("named", 1),
                        new Arg.Time("month", Period.month(YearMonth.of(2024, 9))));
    }

    @Test
    void counts_a_case_closed_in_the_opening_month_and_one_that_turned_once() {
        Line returned = Line.suspected(
                        NO, "state", "CLOSED", "closing_code", "RET", "closed_on", "2024-09-20", "evidence_no", "1")
                .with("placement", "ORIGINAL_CLASS", "found_on", "2024-09-05");
        Line turned = Line.suspected("99010120240002", "state", "TODROP", "found_on", "2024-09-05")
                .with("confirmed_on", "2024-09-25");
        Line dropout = Line.dropout("99010120240002", "found_on", "2024-09-05", "confirmed_on", "2024-09-25");
        Bench two = Bench.months("2024-09")
                .file("2199000001_suspected_2024-09", returned, turned)
                .file("2199000001_dropout_2024-09", dropout.with("dropped_on", "2024-09-05"));

        assertThat(two.file(OPENING, opening("returned", "28", "suspected", "2"))
                        .places(new OpeningCasesRule()))
                .isEmpty();
        assertThat(Bench.months("2024-09")
                        .file("2199000001_suspected_2024-09", turned)
                        .file("2199000001_dropout_2024-09", dropout.with("dropped_on", "2024-09-05"))
                        .file(OPENING, opening("returned", "28", "dropped", "2"))
                        .places(new OpeningCasesRule()))
                .containsExactly(OPENING + ":2:dropped");
    }

    @Test
    void takes_the_first_month_with_teaching_for_the_opening_of_the_second_semester() {
        String spring = "2199000001_opening_2024-2025-2";
        Bench bench = Bench.months("2025-01", "2025-02")
                .file(spring, opening("returned", "29", "suspected", "1"))
                .file("2199000001_declaration_2025-01", Line.month("sus_opening", "1", "sus_closing", "1"))
                .file("2199000001_declaration_2025-02", Line.month());

        assertThat(bench.places(new OpeningCasesRule())).containsExactly(spring + ":2:suspected");
    }

    @Test
    void says_nothing_of_an_opening_beside_a_ledger_that_is_not_known() {
        Line filed = opening("returned", "28", "suspected", "2");

        assertThat(Bench.months("2024-09").file(OPENING, filed).places(new OpeningCasesRule()))
                .as("no ledger, no declaration")
                .isEmpty();
        assertThat(Bench.months("2024-09")
                        .file(OPENING, filed)
                        .file("2199000001_declaration_2024-09", Line.month())
                        .file("2199000001_suspected_2024-09", Line.suspected(NO, "state", "?"))
                        .places(new OpeningCasesRule()))
                .as("a row was left out")
                .isEmpty();
        assertThat(Bench.months("2024-10")
                        .file(OPENING, filed)
                        .file("2199000001_declaration_2024-10", Line.month())
                        .places(new OpeningCasesRule()))
                .as("the month of opening is not part of the run")
                .isEmpty();
    }

    @Test
    void finds_a_verified_number_that_does_not_balance() {
        assertThat(places(new VerifiedRule(), REVIEW, review(3, 1, 2, 1))).isEmpty();
        assertThat(places(new VerifiedRule(), REVIEW, review(3, 1, 2, 1, "verified", "3")))
                .containsExactly(REVIEW + ":2:verified");
        assertThat(places(new VerifiedRule(), REVIEW, review(1, 2, 0, 0, "verified", "0")))
                .as("more struck than reported is told by the rule on that")
                .isEmpty();
    }

    @Test
    void finds_differences_that_do_not_balance_a_negative_one_too() {
        assertThat(places(new ReviewDifferenceRule(), REVIEW, review(3, 2, 1, 0)))
                .isEmpty();
        assertThat(places(new ReviewDifferenceRule(), REVIEW, review(3, 2, 1, 0, "net_difference", "1")))
                .containsExactly(REVIEW + ":2:net_difference");
        assertThat(places(new ReviewDifferenceRule(), REVIEW, review(3, 1, 1, 0, "absolute_difference", "0")))
                .as("what was missed and what was wrongly reported do not cancel out")
                .containsExactly(REVIEW + ":2:absolute_difference");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1, 0", "2, 2, 1, 1", "0, 0, 1, 1"})
    void finds_more_struck_and_rejudged_than_reported(int reported, int struck, int rejudged, int findings) {
        assertThat(places(new StruckRule(), REVIEW, review(reported, struck, 5, rejudged)))
                .hasSize(findings);
    }

    @Test
    void finds_more_checked_than_there_were() {
        String file = "990101_visit_2024-2025-1";
        Line visit = line("school_code", "2199000001", "visited_on", "2024-09-20", "visited_by", "核查庚")
                .with("enrolled", "30", "checked", "30", "homes_due", "5", "homes_visited", "5")
                .with("listed_absent", "0", "present_unlisted", "0", "without_student_no", "0")
                .with("without_household", "0");

        assertThat(places(new VisitCountsRule(), file, visit)).isEmpty();
        assertThat(places(new VisitCountsRule(), file, visit.with("checked", "31", "homes_visited", "6")))
                .containsExactly(file + ":2:checked", file + ":2:homes_visited");
    }

    @ParameterizedTest
    @CsvSource({
        "nil_schools_sampled, 5",
        "nil_schools_true, 3",
        "dropouts_true, 4",
        "returns_true, 2",
        "home_taught_true, 1"
    })
    void finds_a_part_of_a_sample_above_the_sample(String column, String more) {
        String file = "990100_survey_2024-2025-1";
        Line county = line("unit", "990101", "filed_on", "2025-02-08", "signed_by", "示例市教育局")
                .with("schools_sampled", "4", "nil_schools_sampled", "2", "nil_schools_true", "2")
                .with("dropouts_sampled", "3", "dropouts_true", "3", "returns_sampled", "1", "returns_true", "1")
                .with("home_taught_sampled", "0", "home_taught_true", "0", "unreported_found", "9")
                .with("to_rectify", "9");

        assertThat(places(new SurveyCountsRule(), file, county)).isEmpty();
        assertThat(places(new SurveyCountsRule(), file, county.with(column, more)))
                .containsExactly(file + ":2:" + column);
    }

    @Test
    void finds_more_corrected_than_found() {
        String file = "990000_evaluation_2024-2025";
        Line county = line("unit", "990101", "concealed_found", "1", "self_corrected", "1");

        assertThat(places(new SelfCorrectedRule(), file, county)).isEmpty();
        assertThat(places(new SelfCorrectedRule(), file, county.with("self_corrected", "2")))
                .containsExactly(file + ":2:self_corrected");
    }
}
