package org.baoxue.check.rules.reviews;

import java.time.YearMonth;
import java.util.List;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/** Compares the 报送数 of every review with what another source says that the school reported. */
final class StockComparison {
    /** What a school should have reported; null where it cannot be told. */
    @FunctionalInterface
    interface Source {
        /** The number of a school's stage and ledger in a quarter. */
        @Nullable
        Long stock(Reviewed reviewed, Period quarter, Settled settled);
    }

    private StockComparison() {}

    /** Reports each row that differs. The rule's arguments are school, ledger, reported and expected. */
    static void report(RuleInfo info, Source source, Settled settled, Sink sink) {
        for (CountyReview review : CountyReview.all(settled)) {
            for (Row row : review.rows()) {
                Reviewed reviewed = Reviewed.of(row);
                Count reported = row.count("reported");
                Long expected = reviewed == null || !reported.isKnown()
                        ? null
                        : source.stock(reviewed, review.quarter(), settled);
                if (reviewed != null && expected != null && !reported.equals(Count.of(expected))) {
                    sink.accept(Finding.of(
                            info,
                            row.place("reported"),
                            new Arg.Unit("school", row.unit()),
                            new Arg.Form("ledger", reviewed.ledger().form()),
                            new Arg.Num("reported", reported.orElse(0)),
                            new Arg.Num("expected", expected)));
                }
            }
        }
    }

    /** The months of the quarter that lie in the run. */
    static List<YearMonth> months(Period quarter, Settled settled) {
        return quarter.months().stream()
                .filter(settled.ground().months()::contains)
                .toList();
    }
}
