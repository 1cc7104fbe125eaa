package org.baoxue.check.rules.closings;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.profile.Profile;

/**
 * A county whose ledgers change in December and June only, when someone asks for the year's or the semester's figures. Judged only where the run
 * has as many months of the school year as the profile asks for.
 */
public final class YearEndChangesRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P09", Severity.WARNING, "九", "county", "year", "changes", "months");
    private static final Set<Month> ENDS = Set.of(Month.DECEMBER, Month.JUNE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Profile profile = settled.ground().profile();
        for (CountyYear county : CountyYear.all(settled)) {
            long months = settled.ground().months().stream()
                    .filter(month -> Period.schoolYearOf(month).equals(county.year()))
                    .count();
            List<CaseStep> changes = county.changes();
            if (months >= profile.limit("quiet_months")
                    && changes.size() >= profile.limit("closings_least")
                    && changes.stream().allMatch(step -> ENDS.contains(step.on().getMonth()))) {
                sink.accept(Finding.of(
                        INFO,
                        county.place(),
                        new Arg.Unit("county", county.county()),
                        new Arg.Time("year", county.year()),
                        new Arg.Num("changes", changes.size()),
                        new Arg.Num("months", months)));
            }
        }
    }
}
