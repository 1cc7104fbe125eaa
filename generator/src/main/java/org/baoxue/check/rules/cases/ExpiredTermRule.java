package org.baoxue.check.rules.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.SubmissionBook;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * 休学, 缓学 or 不具备学习条件 past its 期限至, and the case neither open again, nor renewed, nor returned, although a month after that
 * date was filed. Told at the closing row.
 */
public final class ExpiredTermRule implements CourseRule {
    private static final RuleInfo INFO = RuleCard.of("C08", Severity.WARNING, "九", "case_no", "closing", "valid_until");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void course(String caseNo, List<Sightings.Sighting> rows, Settled settled, Sink sink) {
        Sightings.Sighting last = rows.get(rows.size() - 1);
        LocalDate until = last.dates().validUntil();
        boolean runsOut = last.state().equals("CLOSED") && settled.ground().closing(last.closing(), "expires");
        if (runsOut && until != null && isFiledAfter(until, last, settled)) {
            sink.accept(Finding.of(
                    INFO,
                    last.place().at("valid_until"),
                    Arg.plain("case_no", caseNo),
                    new Arg.Code("closing", "closing", last.closing()),
                    new Arg.Day("valid_until", until)));
        }
    }

    /** Whether a month that ends after the term, and in which the case should stand again, is known of the unit. */
    private static boolean isFiledAfter(LocalDate until, Sightings.Sighting last, Settled settled) {
        School school = settled.ground().tree().school(last.unit());
        UnitCode sender = school == null ? last.unit() : Coverage.senderOf(school);
        SubmissionBook submissions = settled.facts().submissions();
        return settled.ground().months().stream()
                .filter(month ->
                        month.isAfter(last.month()) && month.atEndOfMonth().isAfter(until))
                .filter(month -> isWhole(last.unit(), month, settled))
                .anyMatch(month -> Stream.of("declaration", last.ledger().form())
                        .anyMatch(form -> submissions.isUsable(sender, form, month)));
    }

    /** Whether no ledger of the month, on which the case might stand again, is lost or was read in part. */
    private static boolean isWhole(UnitCode unit, YearMonth month, Settled settled) {
        return Stream.of(Ledger.values()).noneMatch(ledger -> settled.coverage().isLost(unit, ledger, month));
    }
}
