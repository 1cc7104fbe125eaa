package org.baoxue.check.rules.closings;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.profile.Profile;

/** Half of a county's closings of a school year, or as much of them as the profile says, in one month: work that was put off, or tidied up. */
public final class ClosingsInMonthRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P06", Severity.WARNING, "九", "county", "year", "closings", "some", "month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Profile profile = settled.ground().profile();
        for (CountyYear county : CountyYear.all(settled)) {
            SortedMap<YearMonth, Integer> months = new TreeMap<>();
            county.closings().forEach(step -> months.merge(YearMonth.from(step.on()), 1, Integer::sum));
            months.forEach((month, some) -> {
                if (county.isShare(some, "closings_share_percent", profile)) {
                    sink.accept(Finding.of(
                            INFO,
                            county.place(),
                            new Arg.Unit("county", county.county()),
                            new Arg.Time("year", county.year()),
                            new Arg.Num("closings", county.closings().size()),
                            new Arg.Num("some", some),
                            new Arg.Time("month", Period.month(month))));
                }
            });
        }
    }
}
