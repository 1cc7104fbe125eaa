package org.baoxue.check.rules.cases;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.CaseBook;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Declared;
import org.baoxue.facts.SubmissionBook;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.Position;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A case that was open at the end of a month and stands in no file of the next one, although the unit that answers for it filed that
 * ledger, or declared it to be empty. Nothing vanishes: the case stays open until it is closed with a reason and evidence. Silent where
 * a file since its last row could not be read, or a row of one was left out: the closing may stand there.
 */
public final class VanishedCaseRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C01", Severity.ERROR, "九", "case_no", "form", "last_month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        settled.flows().courses().all().keySet().forEach(first -> {
            CaseLife life = settled.flows().life(first);
            List<String> numbers = settled.flows().courses().numbers(first);
            if (life != null) {
                look(numbers.get(numbers.size() - 1), life, settled, sink);
            }
        });
    }

    private static void look(String caseNo, CaseLife life, Settled settled, Sink sink) {
        for (YearMonth month : settled.ground().months()) {
            Position position = life.monthEnds().get(month.minusMonths(1));
            Place place = position == null || isUnsure(caseNo, position, month, settled)
                    ? null
                    : knownFile(position, month, settled);
            if (position != null && place != null) {
                sink.accept(Finding.of(
                        INFO,
                        place.keyed(caseNo),
                        Arg.plain("case_no", caseNo),
                        new Arg.Form("form", position.ledger().form()),
                        new Arg.Time("last_month", Period.month(month.minusMonths(1)))));
                return;
            }
        }
    }

    private static boolean isUnsure(String caseNo, Position position, YearMonth month, Settled settled) {
        return isNamed(caseNo, position, month, settled)
                || !settled.isCertain(caseNo, month.minusMonths(1))
                || !settled.coverage().isWhole(position.unit(), position.stage(), position.ledger(), month);
    }

    /** Whether the ledger on which the case stood, or the one to which it may have turned, names it in the month. */
    private static boolean isNamed(String caseNo, Position position, YearMonth month, Settled settled) {
        CaseBook cases = settled.facts().cases();
        return settled.flows().courses().numbers(caseNo).stream()
                .anyMatch(number -> cases.names(number, position.ledger(), month)
                        || (position.ledger() == Ledger.SUSPECTED && cases.names(number, Ledger.DROPOUT, month)));
    }

    /** The file that should have held the case: the ledger, else the declaration that says it is empty; null if neither is known. */
    private static @Nullable Place knownFile(Position position, YearMonth month, Settled settled) {
        UnitCode unit = position.unit();
        School school = settled.ground().tree().school(unit);
        UnitCode sender = school == null ? unit : Coverage.senderOf(school);
        SubmissionBook submissions = settled.facts().submissions();
        Version ledger = submissions.newest(sender, position.ledger().form(), month);
        if (ledger != null && ledger.usable()) {
            return ledger.submission().place();
        }
        Declared declared = settled.facts().declarations().declared(new UnitMonth(unit, position.stage(), month));
        Version declaration = submissions.newest(sender, "declaration", month);
        boolean empty = declared != null && declared.isNil(position.ledger()) && ledger == null;
        return empty && declaration != null ? declaration.submission().place() : null;
    }
}
