package org.baoxue.check.rules.cases;

import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.Position;
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
 * A case new in the dropout ledger that was open in the suspected ledger a month before and stands there no more: its last row there
 * must say 转辍学, or the two ledgers do not tie. Silent where the suspected ledger of the month was not filed, or
 * where that ledger or an earlier one has a part that could not be read.
 */
public final class NoTurningRowRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("C12", Severity.ERROR, "四", "case_no");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        settled.facts().cases().cases().forEach((caseNo, entries) -> {
            CaseLife life = settled.flows().life(caseNo);
            if (life != null) {
                entries.stream()
                        .filter(entry -> isNewHere(entry, life))
                        .filter(entry -> !isInSuspected(entry, entries) && isFiled(entry, life, settled))
                        .forEach(entry -> sink.accept(
                                Finding.of(INFO, entry.place().at("case_no"), Arg.plain("case_no", caseNo))));
            }
        });
    }

    private static boolean isNewHere(CaseEntry entry, CaseLife life) {
        Position before = life.monthEnds().get(entry.month().minusMonths(1));
        return entry.ledger() == Ledger.DROPOUT
                && entry.state() != CaseEntry.State.TRACK
                && before != null
                && before.ledger() == Ledger.SUSPECTED;
    }

    private static boolean isInSuspected(CaseEntry dropout, List<CaseEntry> entries) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.ledger() == Ledger.SUSPECTED && entry.month().equals(dropout.month()));
    }

    private static boolean isFiled(CaseEntry entry, CaseLife life, Settled settled) {
        Position before = life.monthEnds().get(entry.month().minusMonths(1));
        if (before == null) {
            return false;
        }
        School school = settled.ground().tree().school(before.unit());
        UnitCode sender = school == null ? before.unit() : Coverage.senderOf(school);
        return settled.facts().submissions().isUsable(sender, Ledger.SUSPECTED.form(), entry.month())
                && settled.coverage().isWhole(before.unit(), before.stage(), Ledger.SUSPECTED, entry.month())
                && settled.isCertain(entry.caseNo(), entry.month().minusMonths(1));
    }
}
