package org.baoxue.check.rules.balance;

import org.baoxue.division.School;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * 期初 that is not the 期末 of the month before, as the school itself declared it. Months of holiday in which nothing was declared are
 * stepped over: the stock does not change in them. Silent behind one whose declaration could not be read or is lost.
 */
public final class OpeningRule implements DeclarationRule {
    private static final RuleInfo INFO =
            RuleCard.of("B03", Severity.ERROR, "四", "column", "found", "expected", "month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void compare(UnitMonth key, Declared declared, Place place, Settled settled, Sink sink) {
        UnitMonth before = before(key, settled);
        Declared last = settled.facts().declarations().declared(before);
        if (last == null) {
            return;
        }
        for (Ledger ledger : Ledger.values()) {
            Count opening = declared.count(ledger, "opening");
            Count closing = last.count(ledger, "closing");
            if (opening.isKnown() && closing.isKnown() && !opening.equals(closing)) {
                String column = ledger.prefix() + "_opening";
                sink.accept(Finding.of(
                        INFO,
                        place.at(column),
                        new Arg.Column("column", "declaration", column),
                        new Arg.Num("found", opening.orElse(0)),
                        new Arg.Num("expected", closing.orElse(0)),
                        new Arg.Time("month", Period.month(before.month()))));
            }
        }
    }

    private static UnitMonth before(UnitMonth key, Settled settled) {
        UnitMonth before = monthBefore(key);
        while (settled.ground().months().contains(before.month())
                && settled.ground().calendar().isHolidayMonth(before.month())
                && settled.facts().declarations().declared(before) == null
                && !isLost(before, settled)) {
            before = monthBefore(before);
        }
        return before;
    }

    private static boolean isLost(UnitMonth key, Settled settled) {
        School school = settled.ground().tree().school(key.unit());
        return school != null && settled.coverage().isLost(Coverage.senderOf(school), "declaration", key.month());
    }

    private static UnitMonth monthBefore(UnitMonth key) {
        return new UnitMonth(key.unit(), key.stage(), key.month().minusMonths(1));
    }
}
