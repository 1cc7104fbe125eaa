package org.baoxue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The one state in which a school's declaration for October, due on 5 November, stands. */
class FilingStatesTest {
    private static final Period OCTOBER = Objects.requireNonNull(Period.parse("2024-10"));
    private static final LocalDate DUE = LocalDate.of(2024, 11, 5);
    private static final UnitCode SCHOOL = new UnitCode("2199000001");

    private final List<Version> versions = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();

    @Test
    void is_expected_until_the_day_before_its_deadline_and_missing_from_that_day_on() {
        assertThat(state(DUE.minusDays(1))).isEqualTo(FilingState.EXPECTED);
        assertThat(state(DUE)).isEqualTo(FilingState.MISSING);
        assertThat(state(DUE.plusYears(1))).isEqualTo(FilingState.MISSING);
    }

    @Test
    void on_the_last_day_is_on_time_and_on_the_next_one_late() {
        at(1, true, DUE, null);
        assertThat(state(DUE)).isEqualTo(FilingState.ON_TIME);

        receipts.clear();
        receipt(1, DUE.plusDays(1), null);
        assertThat(state(DUE.plusDays(1))).isEqualTo(FilingState.LATE);
    }

    @Test
    void before_its_deadline_what_came_is_on_time_and_not_expected() {
        at(1, true, DUE.minusDays(10), null);

        assertThat(state(DUE.minusDays(9))).isEqualTo(FilingState.ON_TIME);
    }

    @Test
    void without_a_receipt_its_time_is_unknown() {
        file(1, true);

        assertThat(state(DUE)).isEqualTo(FilingState.UNKNOWN);
    }

    @Test
    void with_a_receipt_and_no_file_it_was_received_and_is_not_at_hand() {
        receipt(1, DUE, null);

        assertThat(state(DUE)).isEqualTo(FilingState.RECEIVED);
        assertThat(filing(DUE, false).status().isReported()).isFalse();
    }

    @Test
    void with_a_file_that_cannot_be_read_it_is_unreadable() {
        at(1, false, DUE, null);

        assertThat(state(DUE)).isEqualTo(FilingState.UNREADABLE);
    }

    @Test
    void sent_back_it_is_returned_until_a_corrected_version_comes() {
        at(1, true, DUE, DUE.plusDays(2));
        assertThat(state(DUE.plusDays(3))).isEqualTo(FilingState.RETURNED);
        assertThat(filing(DUE.plusDays(3), false).status()).isEqualTo(Filing.Status.ON_TIME);

        at(2, true, DUE.plusDays(9), null);
        assertThat(state(DUE.plusDays(9))).isEqualTo(FilingState.REVISED);
    }

    @Test
    void sent_back_for_the_second_time_it_is_returned_again() {
        at(1, true, DUE, DUE.plusDays(2));
        at(2, true, DUE.plusDays(9), DUE.plusDays(10));

        assertThat(state(DUE.plusDays(11))).isEqualTo(FilingState.RETURNED);
    }

    @Test
    void unreadable_and_sent_back_it_waits_for_a_new_one() {
        at(1, false, DUE, DUE.plusDays(1));

        assertThat(state(DUE.plusDays(1))).isEqualTo(FilingState.RETURNED);
        assertThat(filing(DUE.plusDays(1), false).status()).isEqualTo(Filing.Status.UNREADABLE);
    }

    @Test
    void a_correction_that_was_received_and_is_not_at_hand_answers_the_return() {
        at(1, true, DUE, DUE.plusDays(1));
        receipt(2, DUE.plusDays(3), null);

        assertThat(state(DUE.plusDays(4))).isEqualTo(FilingState.ON_TIME);
    }

    @Test
    void revised_it_is_revised_however_the_first_one_came() {
        at(1, true, DUE.plusDays(4), null);
        at(2, true, DUE.plusDays(9), null);

        assertThat(state(DUE.plusDays(9))).isEqualTo(FilingState.REVISED);
        assertThat(filing(DUE.plusDays(9), false).status()).isEqualTo(Filing.Status.LATE);
    }

    @Test
    void a_nil_return_is_nil_until_it_is_revised_or_sent_back_and_never_without_a_file() {
        assertThat(filing(DUE, true).state()).isEqualTo(FilingState.MISSING);

        at(1, true, DUE.plusDays(1), null);
        assertThat(filing(DUE, true).state()).isEqualTo(FilingState.NIL);
        assertThat(filing(DUE, true).status()).isEqualTo(Filing.Status.LATE);

        at(2, true, DUE.plusDays(3), null);
        assertThat(filing(DUE, true).state()).isEqualTo(FilingState.REVISED);
        assertThat(filing(DUE, true).nil()).isTrue();
    }

    @Test
    void every_state_but_expected_is_of_what_came_or_should_have_come() {
        Set<FilingState> reported = EnumSet.noneOf(FilingState.class);
        for (boolean usable : List.of(true, false)) {
            for (boolean back : List.of(true, false)) {
                for (boolean nil : List.of(true, false)) {
                    for (int revisions = 1; revisions <= 2; revisions++) {
                        versions.clear();
                        receipts.clear();
                        for (int revision = 1; revision <= revisions; revision++) {
                            boolean last = revision == revisions;
                            at(revision, usable, DUE, back && last ? DUE.plusDays(1) : null);
                        }
                        reported.add(filing(DUE, nil).state());
                    }
                }
            }
        }

        assertThat(reported)
                .containsExactlyInAnyOrder(
                        FilingState.ON_TIME,
                        FilingState.RETURNED,
                        FilingState.REVISED,
                        FilingState.NIL,
                        FilingState.UNREADABLE);
    }

    private FilingState state(LocalDate asOf) {
        return filing(asOf, false).state();
    }

    private Filing filing(LocalDate asOf, boolean nil) {
        return new FilingBook(versions, receipts).filing(new Expected(SCHOOL, "declaration", OCTOBER, DUE), asOf, nil);
    }

    private void at(int revision, boolean usable, LocalDate received, @Nullable LocalDate returned) {
        file(revision, usable);
        receipt(revision, received, returned);
    }

    private void file(int revision, boolean usable) {
        versions.add(
                new Version(new Submission(SCHOOL, "declaration", OCTOBER, revision, "f" + revision + ".csv"), usable));
    }

    private void receipt(int revision, LocalDate received, @Nullable LocalDate returned) {
        receipts.add(new Receipt(SCHOOL, "declaration", OCTOBER, revision, received, returned));
    }
}
