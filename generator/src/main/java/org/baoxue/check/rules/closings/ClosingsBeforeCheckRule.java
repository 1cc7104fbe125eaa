package org.baoxue.check.rules.closings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;

/**
 * Half of a county's closings of a school year, or as much of them as the profile says, in the days before somebody looked: before the review
 * of the school that answers for the case, or before the cut-off of the yearly evaluation.
 */
public final class ClosingsBeforeCheckRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P07", Severity.WARNING, "九", "county", "year", "closings", "some", "days", "state");

    /** A school and the day on which it was reviewed. */
    private record Visited(UnitCode school, LocalDate on) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Profile profile = settled.ground().profile();
        Set<Visited> reviews = new HashSet<>();
        for (Row row : settled.facts().filed().of("review")) {
            LocalDate on = row.date("reviewed_on");
            if (on != null) {
                reviews.add(new Visited(row.unit(), on));
            }
        }
        for (CountyYear county : CountyYear.all(settled)) {
            LocalDate cutoff = profile.cutoff(county.year());
            look(county, "before.review", step -> isBefore(step, reviews, profile), profile, sink);
            look(county, "before.cutoff", step -> isBefore(step.on(), cutoff, profile), profile, sink);
        }
    }

    private static void look(CountyYear county, String state, Predicate<CaseStep> before, Profile profile, Sink sink) {
        long some = county.closings().stream().filter(before).count();
        if (county.isShare(some, "closings_share_percent", profile)) {
            sink.accept(Finding.of(
                    INFO,
                    county.place().keyed(state),
                    new Arg.Unit("county", county.county()),
                    new Arg.Time("year", county.year()),
                    new Arg.Num("closings", county.closings().size()),
                    new Arg.Num("some", some),
                    new Arg.Num("days", profile.limit("closings_days_before")),
                    new Arg.Term("state", state)));
        }
    }

    private static boolean isBefore(CaseStep step, Set<Visited> reviews, Profile profile) {
        return IntStream.rangeClosed(1, profile.limit("closings_days_before"))
                .anyMatch(days ->
                        reviews.contains(new Visited(step.unit(), step.on().plusDays(days))));
    }

    private static boolean isBefore(LocalDate on, LocalDate day, Profile profile) {
        return !on.isAfter(day) && on.isAfter(day.minusDays(profile.limit("closings_days_before")));
    }
}
