package org.baoxue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;

/** Where a child stands of whom the ledger that should tell is lost, and another file tells. */
class LostLedgerTest extends LifeExample {
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
}
