package org.baoxue.check.rules.closings;

import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.profile.Profile;

/** 信息错误 as the reason of most of a county's closings of a school year: a reason that says that there never was a child to bring back. */
public final class WrongDataRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P08", Severity.WARNING, "九", "county", "year", "closings", "some", "limit");
    private static final String WRONG_DATA = "DATAERR";
    private static final String LIMIT = "wrong_data_percent";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Profile profile = settled.ground().profile();
        for (CountyYear county : CountyYear.all(settled)) {
            long some = county.closings().stream()
                    .filter(step -> step.code().equals(WRONG_DATA))
                    .count();
            if (county.isShare(some, LIMIT, profile)) {
                sink.accept(Finding.of(
                        INFO,
                        county.place(),
                        new Arg.Unit("county", county.county()),
                        new Arg.Time("year", county.year()),
                        new Arg.Num("closings", county.closings().size()),
                        new Arg.Num("some", some),
                        new Arg.Num("limit", profile.limit(LIMIT))));
            }
        }
    }
}
