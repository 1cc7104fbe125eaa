package org.baoxue.check.rules.reviews;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A review's 报送数 that is not what the school declared: the last declared closing stock of the quarter, and what was declared as returned
 * or written off in it. Silent where a month of the quarter has no declaration though one was owed, or not all of its counts.
 */
public final class ReviewAgainstReportsRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("T20", Severity.WARNING, "五", "school", "ledger", "reported", "expected");
    private static final List<String> CLOSED = List.of("returned", "written_off");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        StockComparison.report(INFO, ReviewAgainstReportsRule::stock, settled, sink);
    }

    private static @Nullable Long stock(Reviewed reviewed, Period quarter, Settled settled) {
        UnitCode school = reviewed.row().unit();
        Count stock = Count.Absent.MISSING;
        long closed = 0;
        for (YearMonth month : StockComparison.months(quarter, settled)) {
            Declared declared = settled.facts().declarations().declared(new UnitMonth(school, reviewed.stage(), month));
            if (declared == null) {
                if (settled.coverage().owesRoll(school, reviewed.stage(), month)) {
                    return null;
                }
                continue;
            }
            stock = declared.count(reviewed.ledger(), "closing");
            for (String column : CLOSED) {
                Count count = declared.count(reviewed.ledger(), column);
                if (!count.isKnown()) {
                    return null;
                }
                closed += count.orElse(0);
            }
        }
        return stock.isKnown() ? (Long) (stock.orElse(0) + closed) : null;
    }
}
