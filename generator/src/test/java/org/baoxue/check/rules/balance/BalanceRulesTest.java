package org.baoxue.check.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceRulesTest {
    private static final String FILE = "2199000001_declaration_2024-10";
    private static final String NO = "99010120240001";

    private static List<String> places(Rule<?> rule, String... changes) {
        return Bench.months("2024-10").file(FILE, Line.month(changes)).places(rule);
    }

    @Test
    void a_worsening_case_leaves_the_suspected_ledger_but_is_no_closing() {
        String[] example = {"sus_opening", "2", "sus_new", "3", "sus_returned", "2", "sus_written_off", "1"};

        assertThat(places(
                        new SuspectedBalanceRule(),
                        Line.month(example).with("sus_to_dropout", "1", "sus_closing", "1").cells().entrySet().stream()
                                .flatMap(cell -> List.of(cell.getKey(), cell.getValue()).stream())
                                .toArray(String[]::new)))
                .isEmpty();
        assertThat(places(new SuspectedBalanceRule(), example)).containsExactly(FILE + ":2:sus_closing");
    }

    @Test
    void finds_a_dropout_ledger_that_does_not_balance() {
        assertThat(places(new DropoutBalanceRule(), "dro_opening", "1", "dro_returned", "1", "dro_closing", "1"))
                .containsExactly(FILE + ":2:dro_closing");
        assertThat(places(new DropoutBalanceRule(), "dro_opening", "1", "dro_handed_over", "1"))
                .isEmpty();
    }

    @Test
    void says_nothing_where_a_number_is_missing() {
        assertThat(places(new SuspectedBalanceRule(), "sus_opening", "", "sus_closing", "7"))
                .isEmpty();
        assertThat(places(new NewDropoutsRule(), "dro_new", "x")).isEmpty();
    }

    @Test
    void finds_an_opening_that_is_not_last_months_closing() {
        Bench bench = Bench.months("2024-09", "2024-10")
                .file("2199000001_declaration_2024-09", Line.month("sus_new", "2", "sus_closing", "2"))
                .file(FILE, Line.month("sus_opening", "1", "dro_opening", "0"));

        List<Finding> findings = bench.findings(new OpeningRule());

        assertThat(bench.places(new OpeningRule())).containsExactly(FILE + ":2:sus_opening");
        assertThat(findings.get(0).arguments()).contains(new Arg.Num("found", 1), new Arg.Num("expected", 2));
    }

    @Test
    void steps_over_months_of_holiday_to_find_the_closing() {
        Bench bench = Bench.months("2025-06", "2025-07", "2025-08", "2025-09")
                .file("2199000001_declaration_2025-06", Line.month("dro_closing", "1"))
                .file("2199000001_declaration_2025-09", Line.month("dro_opening", "0"));

        assertThat(bench.places(new OpeningRule())).containsExactly("2199000001_declaration_2025-09:2:dro_opening");
        assertThat(bench.receipt("2199000001_declaration_2025-08", "2025-09-02").places(new OpeningRule()))
                .as("what August declared was received and is not at hand")
                .isEmpty();
    }

    @Test
    void does_not_compare_an_opening_with_a_month_that_was_not_filed() {
        assertThat(Bench.months("2024-09", "2024-10", "2024-11")
                        .file("2199000001_declaration_2024-09", Line.month("sus_closing", "2"))
                        .file("2199000001_declaration_2024-11", Line.month("sus_opening", "1"))
                        .places(new OpeningRule()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Y, 1, 1", "N, 0, 1", "Y, 0, 0", "N, 1, 0"})
    void holds_the_nil_return_against_the_counts(String nil, String count, int findings) {
        assertThat(places(new NilReturnRule(), "nil_return", nil, "dro_opening", count))
                .hasSize(findings);
    }

    @Test
    void finds_new_dropouts_that_are_not_their_parts() {
        assertThat(places(new NewDropoutsRule(), "dro_new", "2", "dro_new_direct", "1"))
                .containsExactly(FILE + ":2:dro_new");
        assertThat(places(new NewDropoutsRule(), "dro_new", "1", "dro_new_direct", "1"))
                .isEmpty();
    }

    @Test
    void finds_the_two_sides_of_worsening_apart() {
        assertThat(places(new ToDropoutRule(), "sus_to_dropout", "1"))
                .containsExactly(FILE + ":2:dro_new_from_suspected");
        assertThat(places(new ToDropoutRule(), "sus_to_dropout", "1", "dro_new_from_suspected", "1"))
                .isEmpty();
    }

    @Test
    void names_each_declared_term_that_the_ledger_contradicts_with_both_numbers() {
        Bench bench = Bench.months("2024-10")
                .file(FILE, Line.month("sus_opening", "1", "sus_closing", "1", "nil_return", "N"))
                .file("2199000001_suspected_2024-10", Line.suspected(NO));

        assertThat(bench.places(new LedgerDifferenceRule()))
                .containsExactly(FILE + ":2:sus_opening", FILE + ":2:sus_new");
        assertThat(bench.findings(new LedgerDifferenceRule()).get(1).arguments())
                .contains(new Arg.Num("declared", 0), new Arg.Num("computed", 1));
    }

    @Test
    void agrees_with_a_declaration_that_tells_what_the_ledgers_tell() {
        Line turned = Line.suspected(NO, "state", "TODROP", "confirmed_on", "2024-10-30", "found_on", "2024-09-20");
        Line direct = Line.dropout("99010120240002");
        Line declared = Line.month("sus_opening", "1", "sus_to_dropout", "1", "dro_new", "2", "dro_closing", "2")
                .with("dro_new_from_suspected", "1", "dro_new_direct", "1", "nil_return", "N");

        assertThat(Bench.months("2024-10")
                        .file(FILE, declared)
                        .file("2199000001_suspected_2024-10", turned)
                        .file("2199000001_dropout_2024-10", Line.dropout(NO), direct)
                        .places(new LedgerDifferenceRule()))
                .isEmpty();
    }

    @Test
    void does_not_compare_with_a_ledger_that_is_missing_or_has_rows_left_out() {
        Line declared = Line.month("sus_new", "2", "sus_closing", "2", "nil_return", "N");

        assertThat(Bench.months("2024-10").file(FILE, declared).places(new LedgerDifferenceRule()))
                .isEmpty();
        assertThat(Bench.months("2024-10")
                        .file(FILE, declared)
                        .file("2199000001_suspected_2024-10", Line.suspected(NO, "state", "?"))
                        .places(new LedgerDifferenceRule()))
                .isEmpty();
    }

    @Test
    void does_not_compare_a_month_that_follows_one_that_was_not_read() {
        Line declared = Line.month("sus_opening", "1", "sus_closing", "1", "nil_return", "N");
        Line open = Line.suspected(NO, "found_on", "2024-09-12");
        Line refused = Line.suspected(NO, "found_on", "no day");
        String before = "2199000001_suspected_2024-09";
        String now = "2199000001_suspected_2024-10";

        assertThat(Bench.months("2024-09", "2024-10")
                        .file(before)
                        .file(FILE, declared)
                        .file(now, open)
                        .places(new LedgerDifferenceRule()))
                .as("a whole ledger before says that the case is new")
                .isNotEmpty();
        assertThat(Bench.months("2024-09", "2024-10")
                        .file(before, refused)
                        .file(FILE, declared)
                        .file(now, open)
                        .places(new LedgerDifferenceRule()))
                .isEmpty();
        assertThat(Bench.months("2024-09", "2024-10")
                        .unreadable(before)
                        .file(FILE, declared)
                        .file(now, open)
                        .places(new LedgerDifferenceRule()))
                .isEmpty();
    }

    @Test
    void finds_a_zero_beside_a_ledger_with_rows_once() {
        Bench bench = Bench.months("2024-10")
                .file(FILE, Line.month())
                .file("2199000001_suspected_2024-10", Line.suspected(NO));

        assertThat(bench.places(new NilWithCasesRule())).containsExactly(FILE + ":2:sus_closing");
        assertThat(bench.places(new LedgerDifferenceRule())).isEmpty();
    }

    @Test
    void a_tracked_return_is_no_case_of_the_month() {
        assertThat(Bench.months("2024-10")
                        .file(FILE, Line.month())
                        .file(
                                "2199000001_suspected_2024-10",
                                Line.suspected(NO, "state", "TRACK", "track_state", "AT_SCHOOL"))
                        .places(new NilWithCasesRule()))
                .isEmpty();
    }

    @Test
    void finds_the_second_of_two_rows_with_one_key_in_one_file() {
        Bench bench = Bench.months("2024-10")
                .file("2199000001_suspected_2024-10", Line.suspected(NO), Line.suspected(NO))
                .file("2199000002_suspected_2024-10", Line.suspected(NO))
                .file(FILE, Line.month("school_code", ""), Line.month());

        assertThat(bench.places(new RepeatedKeyRule())).containsExactly("2199000001_suspected_2024-10:3", FILE + ":3");
    }

    @Test
    void finds_the_second_of_two_rows_of_a_review_and_of_a_register() {
        String[] row = {"school_code", "2199000001", "stage", "PRI", "ledger", "SUSPECTED"};
        Bench bench = Bench.months("2024-10")
                .file("990101_review_2024-Q4", line(row), line(row), line(row).with("ledger", "DROPOUT"))
                .file("2199000001_register_2024-10", Line.entry("R-1"), Line.entry("R-1"));

        assertThat(bench.places(new RepeatedKeyRule()))
                .containsExactly("990101_review_2024-Q4:3", "2199000001_register_2024-10:3");
    }

    @Test
    void finds_repeated_keys_of_a_ledger_with_a_row_for_every_child_in_each_file_by_itself() {
        String home = "990101_eligible_2024-2025-1";
        String other = "990102_eligible_2024-2025-1";
        Bench bench = Bench.months("2024-10")
                .file(home, child("A-1"), child("A-2"), child("A 3"), child("A-1"), child("A 3"), child("A-1"))
                .file(other, child("A-1"), child("A-2"), child("B-1"), child("A-2"));

        List<Finding> findings = bench.findings(new RepeatedKeyRule());

        assertThat(bench.places(new RepeatedKeyRule())).containsExactly(home + ":5", home + ":7", other + ":5");
        assertThat(findings.get(1).arguments())
                .containsExactly(new Arg.Num("first_row", 2), new Arg.Text("keys", "登记号 A-1", "Entry number A-1"));
        assertThat(findings.get(2).arguments())
                .containsExactly(new Arg.Num("first_row", 3), new Arg.Text("keys", "登记号 A-2", "Entry number A-2"));
        assertThat(findings.get(2).place().rowKey()).isEqualTo("A-2");
    }

    private static Line child(String registerNo) {
        return line("register_no", registerNo);
    }

    private static Line line(String... cells) {
        return new Line(Map.of()).with(cells);
    }
}
