package org.baoxue.check.rules.reviews;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Flow;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A review's 报送数 that is not what the school's ledgers give: open at the quarter's end, and closed in the quarter (returned or written
 * off). Silent where a month of the quarter is not known, a row of it had to be left out, or a case has vanished.
 */
public final class ReviewAgainstLedgerRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("T19", Severity.WARNING, "五", "school", "ledger", "reported", "expected");
    private static final List<Flow> CLOSED = List.of(Flow.RETURNED, Flow.WRITTEN_OFF_NEVER_OUT, Flow.WRITTEN_OFF_OTHER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        StockComparison.report(INFO, ReviewAgainstLedgerRule::stock, settled, sink);
    }

    private static @Nullable Long stock(Reviewed reviewed, Period quarter, Settled settled) {
        UnitCode school = reviewed.row().unit();
        List<YearMonth> months = StockComparison.months(quarter, settled);
        if (!months.contains(quarter.to())
                || !months.stream().allMatch(month -> isWhole(school, reviewed, month, settled))) {
            return null;
        }
        UnitFlows flows = settled.flows().flows(school, reviewed.stage(), reviewed.ledger());
        if (flows == null) {
            return 0L;
        }
        List<UnitFlows.OpenCase> open = flows.stock(quarter.to());
        if (!open.stream().allMatch(at -> isNamed(at, reviewed, quarter.to(), settled))) {
            return null;
        }
        long stock = open.size();
        for (YearMonth month : months) {
            stock += CLOSED.stream().mapToLong(flow -> flows.count(month, flow)).sum();
        }
        return stock;
    }

    /** A case without a row in the last month, or merely tracked there, has vanished or was closed in a file that is not at hand. */
    private static boolean isNamed(UnitFlows.OpenCase open, Reviewed reviewed, YearMonth month, Settled settled) {
        return settled.flows().entries(open.caseNo()).stream()
                        .anyMatch(entry -> entry.month().equals(month))
                || !settled.coverage().owesRoll(reviewed.row().unit(), reviewed.stage(), month);
    }

    private static boolean isWhole(UnitCode school, Reviewed reviewed, YearMonth month, Settled settled) {
        return settled.coverage().isWhole(school, reviewed.stage(), reviewed.ledger(), month);
    }
}
