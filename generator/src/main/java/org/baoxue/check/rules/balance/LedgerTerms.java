package org.baoxue.check.rules.balance;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Flow;
import org.baoxue.facts.history.FlowBook;
import org.baoxue.facts.history.Movement;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.model.Ledger;

/**
 * The terms of one ledger's identity for one school, stage and month as the ledgers themselves tell them, by the column of 月报告
 * without its prefix.
 */
final class LedgerTerms {
    private static final UnitFlows STILL = new UnitFlows();

    private LedgerTerms() {}

    /** The terms in the order of the form. */
    static Map<String, Integer> of(UnitMonth key, Ledger ledger, FlowBook book) {
        UnitFlows known = book.flows(key.unit(), key.stage(), ledger);
        UnitFlows flows = known == null ? STILL : known;
        YearMonth month = key.month();
        boolean suspected = ledger == Ledger.SUSPECTED;
        int direct = flows.count(month, Flow.NEW);
        int worsened = flows.count(month, Flow.NEW_FROM_SUSPECTED);
        Map<String, Integer> terms = new LinkedHashMap<>();
        terms.put("opening", flows.stock(month.minusMonths(1)).size() + in(flows.carried(), month));
        terms.put("new", direct + worsened);
        if (!suspected) {
            terms.put("new_from_suspected", worsened);
            terms.put("new_direct", direct);
        }
        terms.put("received", flows.count(month, Flow.RECEIVED) + in(flows.movesIn(), month));
        terms.put("returned", flows.count(month, Flow.RETURNED));
        terms.put(
                "written_off",
                flows.count(month, Flow.WRITTEN_OFF_NEVER_OUT) + flows.count(month, Flow.WRITTEN_OFF_OTHER));
        if (suspected) {
            terms.put("to_dropout", flows.count(month, Flow.TO_DROPOUT));
        }
        terms.put("handed_over", flows.count(month, Flow.HANDED_OVER) + in(flows.movesOut(), month));
        terms.put("closing", flows.stock(month).size());
        return terms;
    }

    private static int in(List<? extends Movement> movements, YearMonth month) {
        return (int) movements.stream().filter(m -> m.month().equals(month)).count();
    }
}
