package org.baoxue.check.rules.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRulesTest {
    private static final String NO = "99010120240001";
    private static final String REGISTER = "2199000001_register_2024-10";
    private static final String LEDGER = "2199000001_suspected_2024-10";
    private static final Line CLOSED = Line.suspected(NO, "state", "CLOSED", "closing_code", "SUSP")
            .with("closed_on", "2024-10-20", "valid_until", "2025-08-31", "evidence_no", "1");

    /** An entry of the child of the case. */
    private static Line entry(String... changes) {
        return new Line(Map.of())
                .with("register_no", "DJ-1", "category", "SUSP", "stage", "PRI", "grade", "4", "name", "甲一")
                .with("sex", "1", "birth_date", "2014-03-05", "id_type", "1", "id_no", CLOSED.cell("id_no"))
                .with("started_on", "2024-10-20", "valid_until", "2025-08-31", "evidence_no", "1")
                .with("approved_by", "示例县教育局")
                .with(changes);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, 1", "2024-10-01, 0"})
    void an_entry_is_listed_up_to_the_month_in_which_it_ends(String until, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(REGISTER, entry("started_on", "2024-09-02", "valid_until", until))
                        .places(new ExpiredEntryRule()))
                .hasSize(findings)
                .allMatch(place -> place.equals(REGISTER + ":2:valid_until"));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-03, 0", "2025-09-04, 1"})
    void a_term_is_no_longer_than_a_year(String until, int findings) {
        assertThat(Bench.months("2024-10")
                        .file(REGISTER, entry("started_on", "2024-09-02", "valid_until", until))
                        .places(new LongTermRule()))
                .hasSize(findings);
    }

    @Test
    void finds_a_suspension_that_no_register_has() {
        assertThat(Bench.months("2024-10").file(LEDGER, CLOSED).places(new UnregisteredClosingRule()))
                .containsExactly(LEDGER + ":2:closing_code");
        assertThat(Bench.months("2024-10")
                        .file(LEDGER, CLOSED)
                        .file(REGISTER, entry())
                        .places(new UnregisteredClosingRule()))
                .isEmpty();
    }

    @Test
    void the_entry_is_of_the_same_child_and_kind() {
        Bench bench = Bench.months("2024-10").file(LEDGER, CLOSED);

        assertThat(bench.file(
                                REGISTER,
                                entry("category", "LEAVE"),
                                entry("register_no", "DJ-2", "name", "乙二", "id_no", ""))
                        .places(new UnregisteredClosingRule()))
                .hasSize(1);
    }

    @Test
    void a_child_without_a_document_is_known_by_name_sex_and_birth_date() {
        assertThat(Bench.months("2024-10")
                        .file(LEDGER, CLOSED)
                        .file(REGISTER, entry("id_type", "Z", "id_no", ""))
                        .places(new UnregisteredClosingRule()))
                .isEmpty();
    }

    @Test
    void an_entry_of_an_earlier_month_or_another_sender_will_do_but_not_a_later_one() {
        Bench earlier = Bench.months("2024-09", "2024-10").file(LEDGER, CLOSED);
        Bench later = Bench.months("2024-10", "2024-11").file(LEDGER, CLOSED);

        assertThat(earlier.file("990101_register_2024-09", entry()).places(new UnregisteredClosingRule()))
                .isEmpty();
        assertThat(later.file("2199000001_register_2024-11", entry()).places(new UnregisteredClosingRule()))
                .hasSize(1);
    }

    @Test
    void says_nothing_where_the_register_cannot_be_read() {
        assertThat(Bench.months("2024-10")
                        .file(LEDGER, CLOSED)
                        .unreadable(REGISTER)
                        .places(new UnregisteredClosingRule()))
                .isEmpty();
    }

    @Test
    void a_return_needs_no_entry() {
        assertThat(Bench.months("2024-10")
                        .file(LEDGER, CLOSED.with("closing_code", "RET", "valid_until", "", "placement", "WITH_CLASS"))
                        .places(new UnregisteredClosingRule()))
                .isEmpty();
    }

    @Test
    void says_nothing_where_a_register_in_which_the_entry_may_stand_was_received_and_is_not_at_hand() {
        for (String lost : List.of(REGISTER, "2199000001_register_2024-09")) {
            assertThat(Bench.months("2024-09", "2024-10")
                            .file(LEDGER, CLOSED)
                            .receipt(lost, "2024-11-02")
                            .places(new UnregisteredClosingRule()))
                    .as(lost)
                    .isEmpty();
        }
        assertThat(Bench.months("2024-10", "2024-11")
                        .file(LEDGER, CLOSED)
                        .receipt("2199000001_register_2024-11", "2024-12-02")
                        .places(new UnregisteredClosingRule()))
                .as("a later one")
                .hasSize(1);
        assertThat(Bench.months("2024-09", "2024-10")
                        .file("2199000002_suspected_2024-09", Line.suspected(NO))
                        .file(LEDGER, CLOSED)
                        .receipt("2199000002_register_2024-09", "2024-10-02")
                        .places(new UnregisteredClosingRule()))
                .as("one of the school that had the case before")
                .isEmpty();
    }

    @Test
    void compares_the_shares_of_no_county_of_which_a_register_is_lost() {
        Line[] entries = IntStream.range(0, 30)
                .mapToObj(i -> entry("register_no", "DJ-" + i))
                .toArray(Line[]::new);
        Bench bench = Bench.months("2024-10")
                .file("2199000001_attendance_2024-10", Line.grade("enrolled", "100"))
                .file("3199000001_attendance_2024-10", Line.grade("stage", "JUN", "grade", "8", "enrolled", "100"))
                .file("2199000003_attendance_2024-10", Line.grade("enrolled", "100"))
                .file(REGISTER, entries);

        assertThat(bench.places(new AbsenceShareRule())).containsExactly("2199000001_register_2024-10");
        assertThat(bench.receipt("3199000001_register_2024-10", "2024-11-02").places(new AbsenceShareRule()))
                .isEmpty();
    }
}
