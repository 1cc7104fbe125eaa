package org.baoxue.check.rules.persuasion;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * An attempt at persuasion of a case that no ledger of the run names up to that month: first the case, then the persuasion. Silent where
 * a ledger of those of whom the sender may speak is not known, or has a row that cannot be used: the case may be that one.
 */
public final class UnknownCaseRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C15", Severity.WARNING, "九", "case_no");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (Row row : settled.facts().filed().of("persuasion")) {
            YearMonth month = CaseAttempts.month(row);
            String caseNo = row.text("case_no");
            if (!row.faulty("case_no")
                    && settled.ground().months().contains(month)
                    && !isNamed(caseNo, month, settled)
                    && knowsLedgers(row.submission().unit(), month, settled)) {
                sink.accept(Finding.of(INFO, row.place("case_no"), Arg.plain("case_no", caseNo)));
            }
        }
    }

    private static boolean isNamed(String caseNo, YearMonth until, Settled settled) {
        return settled.ground().months().stream()
                .filter(month -> !month.isAfter(until))
                .anyMatch(month -> Stream.of(Ledger.values())
                        .anyMatch(ledger -> settled.facts().cases().names(caseNo, ledger, month)));
    }

    /** Whether the ledgers of all of whom the sender may speak are known: the case may stand in the one that is not. */
    private static boolean knowsLedgers(UnitCode sender, YearMonth month, Settled settled) {
        UnitTree tree = settled.ground().tree();
        return (sender.isSchool() || hasLedger(sender, month, settled))
                && hasNoUnusableRow(sender, month, settled)
                && tree.schools().stream()
                        .filter(school -> sender.isSchool()
                                ? Coverage.senderOf(school).equals(sender)
                                : tree.isWithin(school.code(), sender))
                        .allMatch(school -> isKnown(school, month, settled));
    }

    private static boolean isKnown(School school, YearMonth month, Settled settled) {
        return hasNoUnusableRow(school.code(), month, settled)
                && school.stages().stream()
                        .allMatch(stage -> Stream.of(Ledger.values())
                                .allMatch(ledger -> settled.coverage().isWhole(school.code(), stage, ledger, month)));
    }

    /** A county owes no ledger, so that without one nobody knows whether it has lost one. */
    private static boolean hasLedger(UnitCode sender, YearMonth month, Settled settled) {
        return Stream.of(Ledger.values())
                .anyMatch(ledger -> settled.facts().submissions().isUsable(sender, ledger.form(), month));
    }

    private static boolean hasNoUnusableRow(UnitCode unit, YearMonth month, Settled settled) {
        return Stream.of(Ledger.values())
                .allMatch(ledger -> settled.facts().cases().leftOut(unit, ledger, month) == 0);
    }
}
