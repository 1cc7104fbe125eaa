package org.baoxue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;

/** Worked example E10: ten schools owe a declaration for October, due on 5 November. */
class FilingBookTest {
    private static final Period OCTOBER = Objects.requireNonNull(Period.parse("2024-10"));
    private static final LocalDate DUE = LocalDate.of(2024, 11, 5);

    private final List<Version> versions = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();

    @Test
    void gives_the_figures_of_worked_example_E10() {
        for (int school = 1; school <= 5; school++) {
            filed(school, 1, true, DUE.minusDays(school - 1));
        }
        filed(6, 1, true, DUE);
        filed(6, 2, true, DUE.plusDays(9));
        filed(7, 1, false, DUE.minusDays(1));
        filed(7, 2, true, DUE.plusDays(2));
        filed(8, 1, true, DUE.plusDays(1));
        filed(9, 1, true, DUE.plusDays(30));

        List<Filing> filings = filings();

        assertThat(count(filings, Filing.Status.ON_TIME)).isEqualTo(6);
        assertThat(count(filings, Filing.Status.LATE)).isEqualTo(3);
        assertThat(count(filings, Filing.Status.MISSING)).isEqualTo(1);
        assertThat(filings.stream().filter(f -> f.status().isReported())).hasSize(9);
        assertThat(filings.get(5).corrected()).isTrue();
        assertThat(filings.get(5).status()).isEqualTo(Filing.Status.ON_TIME);
    }

    @Test
    void a_submission_with_only_unreadable_versions_is_neither_reported_nor_missing() {
        filed(1, 1, false, DUE);

        assertThat(filings().get(0).status()).isEqualTo(Filing.Status.UNREADABLE);
        assertThat(filings().get(0).status().isReported()).isFalse();
    }

    @Test
    void a_file_without_a_receipt_is_reported_and_never_on_time() {
        versions.add(new Version(submission(1, 1), true));

        assertThat(filings().get(0).status()).isEqualTo(Filing.Status.UNKNOWN);
        assertThat(filings().get(0).status().isReported()).isTrue();
    }

    private void filed(int school, int version, boolean usable, LocalDate received) {
        versions.add(new Version(submission(school, version), usable));
        receipts.add(new Receipt(unit(school), "declaration", OCTOBER, version, received, null));
    }

    private List<Filing> filings() {
        FilingBook book = new FilingBook(versions, receipts);
        return IntStream.rangeClosed(1, 10)
                .mapToObj(school -> book.filing(new Expected(unit(school), "declaration", OCTOBER, DUE), DUE, false))
                .toList();
    }

    private static long count(List<Filing> filings, Filing.Status status) {
        return filings.stream().filter(f -> f.status() == status).count();
    }

    private static Submission submission(int school, int version) {
        return new Submission(unit(school), "declaration", OCTOBER, version, "f" + school + "_" + version + ".csv");
    }

    private static UnitCode unit(int school) {
        return new UnitCode("21990000" + (school < 10 ? "0" : "") + school);
    }
}
