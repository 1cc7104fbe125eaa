package org.baoxue.rollup;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Count;
import org.baoxue.model.Value;

/**
 * Parts (其中) of the cases that are open at the end of a scope's period, by what their rows say up to then, or first where only a later
 * file tells of them. The parts overlap, and lack what the stock lacks.
 *
 * @param sentDown 平台下发: those whose latest row has this source
 * @param entered 已录入平台: those of which any row has a 平台编号
 * @param poor 脱贫户: those whose latest row says so
 */
public record OpenParts(Value.Amount sentDown, Value.Amount entered, Value.Amount poor) {
    private static final String PLATFORM = "PLATFORM";

    /** The parts of the scope's open cases. */
    public static OpenParts of(Scope scope, Tallies tallies) {
        Sum closing = tallies.flows(scope).closing();
        LongAdder sentDown = new LongAdder();
        LongAdder entered = new LongAdder();
        LongAdder poor = new LongAdder();
        tallies.openCases(scope, (open, month) -> {
            List<CaseEntry> rows = until(tallies, open.caseNo(), month);
            rows.stream()
                    .max(Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger))
                    .ifPresent(last -> {
                        sentDown.add(last.cause().source().equals(PLATFORM) ? 1 : 0);
                        poor.add(last.cause().poor() ? 1 : 0);
                    });
            entered.add(rows.stream().anyMatch(row -> row.marks().platformNo()) ? 1 : 0);
        });
        return new OpenParts(amount(sentDown, closing), amount(entered, closing), amount(poor, closing));
    }

    private static List<CaseEntry> until(Tallies tallies, String caseNo, YearMonth month) {
        List<CaseEntry> rows = tallies.settled().flows().entries(caseNo);
        YearMonth first = rows.stream()
                .map(CaseEntry::month)
                .min(Comparator.naturalOrder())
                .orElse(month);
        YearMonth last = first.isAfter(month) ? first : month;
        return rows.stream().filter(row -> !row.month().isAfter(last)).toList();
    }

    private static Value.Amount amount(LongAdder part, Sum closing) {
        Count whole = closing.count();
        return new Value.Amount(whole.isKnown() ? Count.of(part.sum()) : whole, closing.gaps());
    }
}
