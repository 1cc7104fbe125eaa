package org.baoxue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.facts.Coverage;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.api.Test;

/** Where a child stands of whom the ledger that should tell is lost, and another file tells. */
class LostLedgerTest extends LifeExample {
    /** Declares a dropout that is there at the beginning and at the end. */
    private static final Line STANDING = Line.month("dro_opening", "1", "dro_closing", "1", "nil_return", "N");

    /** Three months of one school, of which these are declared to be nil. */
    private static Bench months(String... nil) {
        Bench bench = Bench.months("2024-09", "2024-10", "2024-11")
                .file(AT_A + "_attendance_2024-09", Line.grade("enrolled", "200"));
        for (String month : nil) {
            bench.file(AT_A + "_declaration_" + month, Line.month());
        }
        return bench;
    }

    @Test
    void a_child_that_the_other_ledger_gives_up_is_on_the_dropout_ledger() {
        Tallies tallies = new Tallies(months("2024-09", "2024-10")
                .file(AT_A + "_suspected_2024-11", suspected("state", "TODROP", "confirmed_on", "2024-11-12"))
                .settled());

        assertThat(figure(tallies, AT_A, YEAR, "SUS-CLOSING")).isEqualTo("0");
        assertThat(figure(tallies, AT_A, YEAR, "DRO-NEW-FROM-SUSPECTED")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, YEAR, "DRO-CLOSING")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, YEAR, "OUT")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, YEAR, "DR-2")).isEqualTo("1/200=0.50");
        assertThat(figure(tallies, AT_A, "2024-11", "DRO-CLOSING")).isEqualTo("未报");
    }

    @Test
    void a_child_that_only_a_later_month_names_stood_there_from_its_day_on() {
        Tallies tallies = new Tallies(months("2024-09")
                .file(AT_A + "_dropout_2024-11", dropout("found_on", "2024-09-20", "confirmed_on", "2024-10-15"))
                .settled());

        assertThat(figure(tallies, AT_A, "2024-09-to-10", "DRO-NEW")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, "2024-09-to-10", "DRO-CLOSING")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, "2024-09-to-10", "OUT")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, "2024-09", "DRO-CLOSING")).isEqualTo("0");
        assertThat(figure(tallies, AT_A, "2024-10", "DRO-CLOSING")).isEqualTo("未报");
        assertThat(figure(tallies, AT_A, YEAR, "DRO-OPENING")).isEqualTo("0");
        assertThat(figure(tallies, AT_A, YEAR, "DRO-CLOSING")).isEqualTo("1");
    }

    @Test
    void a_part_of_which_nothing_is_known_adds_no_confirmed_child_to_the_county() {
        Tallies tallies = new Tallies(months("2024-09", "2024-10")
                .file(AT_A + "_suspected_2024-11", suspected("state", "TODROP", "confirmed_on", "2024-11-12"))
                .file("3199000001_declaration_2024-11", Line.month("stage", "JUN"))
                .settled());

        assertThat(figure(tallies, AT_A, "2024-11", "DRO-CHILDREN")).isEqualTo("未报");
        assertThat(figure(tallies, A, "2024-11", "DRO-CHILDREN")).isEqualTo("0");
        assertThat(figure(tallies, A, YEAR, "DRO-CHILDREN")).isEqualTo("1");
    }

    /** September and October of 疑似 are at hand, of 辍学 November alone: it begins with the child of whom the other ledger has told. */
    @Test
    void a_child_that_went_from_the_one_ledger_to_the_other_is_due_for_return_once() {
        Tallies tallies = new Tallies(months().file(AT_A + "_suspected_2024-09", suspected("found_on", "2024-09-20"))
                .file(
                        AT_A + "_suspected_2024-10",
                        suspected("found_on", "2024-09-20", "state", "TODROP", "confirmed_on", "2024-10-15"))
                .file(AT_A + "_dropout_2024-11", dropout("found_on", "2024-09-20", "confirmed_on", "2024-10-15"))
                .settled());

        assertThat(figure(tallies, AT_A, YEAR, "DRO-OPENING")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, YEAR, "OUT")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, YEAR, "RET-1")).isEqualTo("0/1=0.00");
        assertThat(figure(tallies, A, YEAR, "RET-1")).isEqualTo("0/1=0.00");
    }

    /**
     * 疑似 in September, nothing at hand of October, 辍学 since; the school declares it rightly, as it was in October that the child went from
     * the one ledger to the other.
     */
    private static Bench passedUnseen(Line november) {
        return Bench.months("2024-09", "2024-10", "2024-11", "2024-12")
                .file(AT_A + "_suspected_2024-09", suspected("found_on", "2024-09-20"))
                .file(AT_A + "_declaration_2024-09", Line.month("sus_new", "1", "sus_closing", "1", "nil_return", "N"))
                .file(AT_A + "_dropout_2024-11", dropout("found_on", "2024-09-20", "confirmed_on", "2024-10-15"))
                .file(AT_A + "_declaration_2024-11", november)
                .file(AT_A + "_dropout_2024-12", dropout("found_on", "2024-09-20", "confirmed_on", "2024-10-15"))
                .file(AT_A + "_declaration_2024-12", STANDING);
    }

    @Test
    void figures_that_rest_on_a_lost_month_before_the_period_lack_the_school() {
        Tallies tallies = new Tallies(passedUnseen(STANDING).settled());

        for (String code : List.of("SUS-OPENING", "SUS-NEW", "SUS-TO-DROPOUT", "DRO-OPENING", "DRO-NEW")) {
            assertThat(lacking(tallies, "2024-11-to-12", code)).as(code).isOne();
        }
        for (String code : List.of("SUS-RETURNED", "SUS-CLOSING", "DRO-WRITTEN-OFF", "DRO-CLOSING")) {
            assertThat(lacking(tallies, "2024-11-to-12", code)).as(code).isZero();
        }
        assertThat(lacking(tallies, "2024-12", "DRO-OPENING")).isZero();
        assertThat(lacking(tallies, "2024-09", "SUS-OPENING")).isZero();
    }

    @Test
    void a_true_declaration_after_a_lost_month_is_held_against_nothing() {
        assertThat(Reconciliation.of(new Tallies(passedUnseen(STANDING).settled()))
                        .differences())
                .isEmpty();
    }

    @Test
    void what_a_lost_month_has_no_part_in_is_compared_all_the_same() {
        Tallies tallies =
                new Tallies(passedUnseen(Line.month("dro_opening", "1", "dro_returned", "1", "nil_return", "N"))
                        .settled());

        assertThat(Reconciliation.of(tallies).differences())
                .extracting(each -> each.month() + " " + each.ledger() + " " + each.term())
                .containsExactly("2024-11 DROPOUT returned", "2024-11 DROPOUT closing");
    }

    /** Perhaps it was closed in October: no file says so, none has it either. */
    @Test
    void a_case_that_no_ledger_has_named_since_a_lost_month_makes_its_stock_doubtful() {
        Tallies tallies = new Tallies(Bench.months("2024-09", "2024-10", "2024-11", "2024-12")
                .file(AT_A + "_suspected_2024-09", suspected("found_on", "2024-09-20"))
                .file(AT_A + "_declaration_2024-11", Line.month())
                .file(AT_A + "_declaration_2024-12", Line.month())
                .settled());

        assertThat(figure(tallies, AT_A, "2024-12", "SUS-CLOSING")).isEqualTo("1");
        assertThat(lacking(tallies, "2024-12", "SUS-CLOSING")).isOne();
        assertThat(lacking(tallies, "2024-12", "SUS-OPENING")).isOne();
        assertThat(lacking(tallies, "2024-12", "DRO-CLOSING")).isZero();
        assertThat(Reconciliation.of(tallies).differences()).isEmpty();
    }

    /** Where every month is at hand a case that vanished is a difference, and stays one. */
    @Test
    void a_case_that_known_ledgers_left_out_is_a_difference() {
        Tallies tallies = new Tallies(Bench.months("2024-09", "2024-10")
                .file(AT_A + "_suspected_2024-09", suspected("found_on", "2024-09-20"))
                .file(AT_A + "_declaration_2024-10", Line.month())
                .settled());

        assertThat(Reconciliation.of(tallies).differences())
                .extracting(Reconciliation.Difference::term)
                .containsExactly("opening", "closing");
        assertThat(lacking(tallies, "2024-10", "SUS-CLOSING")).isZero();
    }

    private static int lacking(Tallies tallies, String period, String code) {
        Scope scope = Scope.of(
                new UnitCode(AT_A), Objects.requireNonNull(Period.parse(period)), StageScope.ALL, LedgerScope.ALL);
        return IndicatorBook.of(code).value(scope, tallies).gaps().missingUnits();
    }

    /** Three months of one school, the last of which is a holiday month: nothing is owed for it. */
    private static Bench summer(String... nil) {
        Bench bench = Bench.months("2025-05", "2025-06", "2025-07")
                .file(AT_A + "_attendance_2025-05", Line.grade("enrolled", "200"));
        for (String month : nil) {
            bench.file(AT_A + "_declaration_" + month, Line.month());
        }
        return bench;
    }

    @Test
    void holidays_after_lost_months_do_not_tell_that_nothing_stands_there() {
        Tallies tallies = new Tallies(summer().settled());

        for (String code : List.of("SUS-CLOSING", "DRO-CLOSING", "OUT", "SUS-OPENING")) {
            assertThat(figure(tallies, AT_A, YEAR, code)).as(code).isEqualTo("未报");
            assertThat(figure(tallies, AT_A, "2025-07", code)).as(code).isEqualTo("未报");
        }
        assertThat(figure(tallies, AT_A, "2025-07", "SUS-NEW")).isEqualTo("未报");
        assertThat(figure(tallies, AT_A, "2025-07", "SUS-RETURNED")).isEqualTo("0");
        assertThat(lacking(tallies, "2025-07", "SUS-RETURNED")).isZero();
    }

    @Test
    void holidays_rest_on_the_month_before_them() {
        Tallies lost = new Tallies(summer("2025-05").settled());
        assertThat(figure(lost, AT_A, YEAR, "SUS-CLOSING")).isEqualTo("0");
        assertThat(lacking(lost, YEAR, "SUS-CLOSING")).isOne();
        assertThat(lacking(lost, YEAR, "SUS-OPENING")).isZero();
        assertThat(figure(lost, AT_A, "2025-07", "SUS-CLOSING")).isEqualTo("未报");

        Tallies whole = new Tallies(summer("2025-05", "2025-06").settled());
        assertThat(figure(whole, AT_A, "2025-07", "SUS-CLOSING")).isEqualTo("0");
        assertThat(lacking(whole, YEAR, "SUS-CLOSING")).isZero();
        assertThat(lacking(whole, "2025-07", "SUS-NEW")).isZero();
    }

    /** Of July the ledger was filed, though nobody had to. */
    @Test
    void a_ledger_that_was_filed_in_the_holidays_tells_what_stands_there() {
        Tallies tallies = new Tallies(
                summer().file(AT_A + "_suspected_2025-07", suspected()).settled());

        assertThat(figure(tallies, AT_A, YEAR, "SUS-CLOSING")).isEqualTo("1");
        assertThat(lacking(tallies, YEAR, "SUS-CLOSING")).isZero();
        assertThat(figure(tallies, AT_A, YEAR, "DRO-CLOSING")).isEqualTo("未报");
    }

    @Test
    void a_county_whose_opening_is_lost_is_missing_and_one_that_never_filed_any_is_not() {
        Tallies tallies = new Tallies(months("2024-09")
                .receipt(A + "_opening_2024-2025-1", "2024-09-19")
                .settled());

        assertThat(figure(tallies, A, "2024-2025-1", "OPN-NOT-ENTERED")).isEqualTo("未报");
        assertThat(figure(tallies, B, "2024-2025-1", "OPN-NOT-ENTERED")).isEqualTo("不适用");
    }

    /** Of October nothing is at hand, and the other months are nil. */
    @Test
    void a_school_that_lacks_a_declaration_is_no_school_of_nil_return() {
        Tallies tallies = new Tallies(months("2024-09", "2024-11").settled());

        assertThat(figure(tallies, AT_A, "2024-09", "ZERO")).isEqualTo("1");
        assertThat(figure(tallies, AT_A, YEAR, "ZERO")).isEqualTo("未报");
        assertThat(lacking(tallies, YEAR, "ZERO")).isOne();
    }

    /** What is lost cannot make it one. */
    @Test
    void a_school_that_declared_a_case_is_none_whatever_is_lost() {
        Tallies tallies = new Tallies(months("2024-09")
                .file(AT_A + "_declaration_2024-11", Line.month("sus_new", "1", "sus_closing", "1", "nil_return", "N"))
                .settled());

        assertThat(figure(tallies, AT_A, YEAR, "ZERO")).isEqualTo("0");
        assertThat(lacking(tallies, YEAR, "ZERO")).isZero();
    }

    @Test
    void reasons_lack_what_the_months_that_they_are_counted_in_do() {
        Tallies tallies = new Tallies(passedUnseen(STANDING).settled());

        for (String code : List.of("REA", "DES", "SRC")) {
            assertThat(lacking(tallies, YEAR, code)).isOne();
            assertThat(lacking(tallies, "2024-11-to-12", code)).isZero();
        }
    }

    @Test
    void a_register_is_known_if_it_was_filed_or_nobody_was_declared_for_it() {
        Coverage coverage = months("2024-09")
                .file(AT_A + "_declaration_2024-10", Line.month("home_teaching_count", "1"))
                .settled()
                .coverage();

        assertThat(knowsRegister(coverage, "2024-09")).isTrue();
        assertThat(knowsRegister(coverage, "2024-10")).isFalse();
        assertThat(knowsRegister(coverage, "2024-11")).isFalse();
        assertThat(knowsRegister(
                        months("2024-09")
                                .receipt(AT_A + "_register_2024-09", "2024-10-03")
                                .settled()
                                .coverage(),
                        "2024-09"))
                .isFalse();
        assertThat(knowsRegister(
                        months().file(AT_A + "_register_2024-11").settled().coverage(), "2024-11"))
                .isTrue();
    }

    private static boolean knowsRegister(Coverage coverage, String month) {
        return coverage.knowsRegister(new UnitCode(AT_A), Stage.PRI, YearMonth.parse(month));
    }
}
