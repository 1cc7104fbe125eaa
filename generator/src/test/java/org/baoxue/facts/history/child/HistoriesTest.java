package org.baoxue.facts.history.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Ids;
import org.baoxue.check.rules.Line;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Ledger;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoriesTest {
    private static final String NO = "99010120240001";
    private static final String NEW_NO = "99010120240008";
    private static final String SCHOOL = "2199000001";
    private static final String OTHER = "2199000002";
    private static final String[] MONTHS = {"2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02"};

    private static Line found() {
        return Line.suspected(NO, "found_on", "2024-09-12", "line_reached_on", "2024-09-10");
    }

    private static Line closed(Line row, String code, String on) {
        return row.with("state", "CLOSED", "closing_code", code, "closed_on", on, "evidence_no", "E1");
    }

    private static List<String> steps(Settled settled, String caseNo) {
        return Objects.requireNonNull(Histories.of(settled).of(caseNo)).steps().stream()
                .map(step -> step.kind() + " " + step.on() + " " + step.unit()
                        + (step.code().isEmpty() ? "" : " " + step.code()))
                .toList();
    }

    @Test
    void an_attempt_of_the_day_of_the_finding_comes_after_it_and_before_a_return_of_that_day() {
        Settled settled = Bench.months(MONTHS)
                .file(SCHOOL + "_suspected_2024-09", found().with("line_reached_on", "2024-09-12"))
                .file(
                        SCHOOL + "_suspected_2024-10",
                        closed(found().with("placement", "WITH_CLASS", "line_reached_on", ""), "RET", "2024-10-08"))
                .file(
                        SCHOOL + "_persuasion_2024-09",
                        new Line(Map.of(
                                "case_no", NO, "sequence", "1", "persuaded_on", "2024-09-12", "result", "REFUSED")))
                .file(
                        SCHOOL + "_persuasion_2024-10",
                        new Line(Map.of(
                                "case_no", NO, "sequence", "2", "persuaded_on", "2024-10-08", "result", "RETURNED")))
                .settled();

        assertThat(steps(settled, NO))
                .extracting(step -> step.split(" ", -1)[0])
                .containsExactly("LINE_REACHED", "FOUND", "PERSUADED", "PERSUADED", "RETURNED");
    }

    @Test
    void tells_a_life_from_the_line_to_the_tracked_month() {
        Settled settled = Bench.months(MONTHS)
                .file(SCHOOL + "_suspected_2024-09", found())
                .file(SCHOOL + "_suspected_2024-10", found().with("state", "TODROP", "confirmed_on", "2024-10-14"))
                .file(
                        SCHOOL + "_dropout_2024-10",
                        Line.dropout(NO, "found_on", "2024-09-12", "confirmed_on", "2024-10-14"))
                .file(
                        SCHOOL + "_dropout_2024-11",
                        closed(
                                Line.dropout(
                                        NO,
                                        "found_on",
                                        "2024-09-12",
                                        "confirmed_on",
                                        "2024-10-14",
                                        "placement",
                                        "WITH_CLASS"),
                                "RET",
                                "2024-11-18"))
                .file(
                        SCHOOL + "_dropout_2024-12",
                        Line.dropout(
                                NO,
                                "found_on",
                                "2024-09-12",
                                "confirmed_on",
                                "2024-10-14",
                                "placement",
                                "WITH_CLASS",
                                "state",
                                "TRACK",
                                "track_state",
                                "AT_SCHOOL"))
                .settled();

        assertThat(steps(settled, NO))
                .containsExactly(
                        "LINE_REACHED 2024-09-10 " + SCHOOL,
                        "FOUND 2024-09-12 " + SCHOOL,
                        "CONFIRMED 2024-10-14 " + SCHOOL,
                        "RETURNED 2024-11-18 " + SCHOOL + " RET",
                        "TRACKED 2024-12-31 " + SCHOOL + " AT_SCHOOL");
        CaseHistory history = Objects.requireNonNull(Histories.of(settled).of(NO));
        assertThat(history.open()).isFalse();
        assertThat(history.ledger()).isEqualTo(Ledger.DROPOUT);
        assertThat(history.grade()).isNotEmpty();
    }

    @Test
    void a_suspension_that_ran_out_leaves_the_case_open_from_the_first_day_missed() {
        Settled settled = Bench.months(MONTHS)
                .file(
                        SCHOOL + "_suspected_2024-09",
                        closed(found(), "SUSP", "2024-09-20").with("valid_until", "2024-11-29"))
                .settled();

        assertThat(steps(settled, NO))
                .endsWith("CLOSED 2024-09-20 " + SCHOOL + " SUSP", "REOPENED 2024-12-02 " + SCHOOL);
        assertThat(Objects.requireNonNull(settled.flows().life(NO)).monthEnds().keySet())
                .containsExactly(YearMonth.of(2024, 12), YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(settled.isCertain(NO, YearMonth.of(2024, 12))).isFalse();
    }

    @Test
    void a_suspension_that_is_renewed_in_time_or_ends_in_a_return_stays_closed() {
        Line suspended = closed(found(), "SUSP", "2024-09-20");
        Settled renewed = Bench.months(MONTHS)
                .file(SCHOOL + "_suspected_2024-09", suspended.with("valid_until", "2024-11-29"))
                .file(
                        SCHOOL + "_suspected_2024-11",
                        suspended.with("valid_until", "2025-06-30", "closed_on", "2024-11-28"))
                .settled();
        Settled returned = Bench.months(MONTHS)
                .file(SCHOOL + "_suspected_2024-09", suspended.with("valid_until", "2024-11-29"))
                .file(
                        SCHOOL + "_suspected_2024-12",
                        closed(found().with("placement", "WITH_CLASS"), "RET", "2024-12-02"))
                .settled();

        assertThat(Objects.requireNonNull(renewed.flows().life(NO)).monthEnds()).isEmpty();
        assertThat(Objects.requireNonNull(returned.flows().life(NO)).monthEnds())
                .isEmpty();
        assertThat(steps(renewed, NO)).endsWith("RENEWED 2024-11-28 " + SCHOOL + " SUSP");
    }

    @Test
    void a_case_under_a_new_number_goes_on() {
        Settled settled = Bench.months(MONTHS)
                .file(SCHOOL + "_suspected_2024-09", found())
                .file(SCHOOL + "_suspected_2024-10", found().with("case_no", NEW_NO))
                .settled();

        CaseHistory history = Objects.requireNonNull(Histories.of(settled).of(NEW_NO));
        assertThat(history.caseNo()).isEqualTo(NO);
        assertThat(history.numbers()).containsExactly(NO, NEW_NO);
        assertThat(history.episodes()).hasSize(1);
        assertThat(settled.flows().life(NEW_NO)).isSameAs(settled.flows().life(NO));
    }

    @Test
    void a_corrected_document_joins_the_halves_of_one_child_and_nobody_else() {
        String wrong = found().cell("id_no");
        String right = Ids.number("99010120140305777");
        Settled settled = Bench.months(MONTHS)
                .file(
                        SCHOOL + "_suspected_2024-09",
                        closed(found().with("corrected_id_no", right), "DATAERR", "2024-09-20"))
                .file(OTHER + "_suspected_2024-10", Line.suspected("99010220240005", "id_no", right))
                .file(
                        OTHER + "_suspected_2024-11",
                        Line.suspected("99010220240006", "id_no", wrong, "name", "另一人", "found_on", "2024-11-05"))
                .settled();

        List<ChildHistory> children = Histories.of(settled).children();
        assertThat(children).hasSize(2);
        assertThat(children.get(0).cases().stream().map(CaseHistory::caseNo)).containsExactly(NO, "99010220240005");
    }

    @Test
    void a_handover_changes_who_answers_on_the_day_of_its_receipt() {
        Settled settled = Bench.months(MONTHS)
                .file(SCHOOL + "_suspected_2024-09", found())
                .file(SCHOOL + "_suspected_2024-10", found())
                .file(
                        SCHOOL + "_suspected_2024-11",
                        closed(found(), "HAND", "2024-11-04")
                                .with("receiving_school_code", OTHER, "receipt_confirmed_on", "2024-11-18"))
                .file(OTHER + "_suspected_2024-11", found().with("source", "HANDOVER"))
                .settled();
        ChildHistory child = Histories.of(settled).children().get(0);

        assertThat(child.answering(LocalDate.of(2024, 11, 17))).isEqualTo(new UnitCode(SCHOOL));
        assertThat(child.answering(LocalDate.of(2024, 11, 18))).isEqualTo(new UnitCode(OTHER));
        assertThat(child.cases().get(0).isOpen(LocalDate.of(2024, 11, 18))).isTrue();
    }

    /** Cases of all kinds by a seed, with rows that contradict one another too; a school may close, a county go into another. */
    private static Bench anything(long seed, long order) {
        Random random = new Random(seed);
        Bench bench = Bench.months(MONTHS).observing(random.nextInt(3) * 10);
        String[] codes = {"RET", "SUSP", "HAND", "DATAERR", "HOME", "XFER", "OVERAGE"};
        for (String month : MONTHS) {
            for (String school : List.of(SCHOOL, OTHER)) {
                for (Ledger ledger : Ledger.values()) {
                    Line[] rows = random.ints(0, 9)
                            .distinct()
                            .limit(random.nextInt(5))
                            .mapToObj(n -> {
                                String no = "9901012024000" + (n + 1);
                                Line row = (ledger == Ledger.SUSPECTED ? Line.suspected(no) : Line.dropout(no))
                                        .with("id_no", Ids.number("9901012014030511" + n % 6))
                                        .with("found_on", day(random, month), "confirmed_on", day(random, month));
                                return random.nextInt(3) > 0
                                        ? row
                                        : closed(row, codes[random.nextInt(codes.length)], day(random, month))
                                                .with("valid_until", "2024-12-13", "placement", "WITH_CLASS")
                                                .with("corrected_id_no", Ids.number("99010120140305888"))
                                                .with("receiving_school_code", school.equals(SCHOOL) ? OTHER : SCHOOL)
                                                .with("receipt_confirmed_on", day(random, month));
                            })
                            .toArray(Line[]::new);
                    bench.file(school + "_" + ledger.form() + "_" + month, rows);
                }
            }
        }
        switch (random.nextInt(4)) {
            case 0 -> bench.gone(SCHOOL, "2024-12-20");
            case 1 -> bench.gone("990102", "2024-12-01");
            default -> {
                // both schools and both counties stay
            }
        }
        return order == 0 ? bench : bench.shuffled(new Random(order));
    }

    private static String day(Random random, String month) {
        return month + "-" + (10 + random.nextInt(18));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_order_of_files_and_rows_changes_nothing(long seed) {
        List<ChildHistory> children = Histories.of(anything(seed, 0).settled()).children();

        assertThat(children).isNotEmpty();
        for (long order = 1; order <= 5; order++) {
            assertThat(Histories.of(anything(seed, order).settled()).children()).isEqualTo(children);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_child_has_one_answering_unit_on_every_day_and_every_open_case_one_position(long seed) {
        Settled settled = anything(seed, 0).settled();
        Histories histories = Histories.of(settled);
        for (ChildHistory child : histories.children()) {
            LocalDate.of(2024, 9, 1)
                    .datesUntil(LocalDate.of(2025, 3, 1))
                    .forEach(day -> assertThat(child.answering(day).value()).isIn(SCHOOL, OTHER));
        }
        for (CaseHistory history : histories.cases().values()) {
            assertThat(history.open())
                    .as(history.caseNo())
                    .isEqualTo(Objects.requireNonNull(settled.flows().life(history.caseNo()))
                            .monthEnds()
                            .containsKey(YearMonth.of(2025, 2)));
            assertThat(history.steps().stream().map(CaseStep::on)).isSorted();
        }
    }
}
