package org.baoxue.check.rules.tiers;

import java.util.Set;
import org.baoxue.calendar.Version;
import org.baoxue.check.NoState;
import org.baoxue.check.Rule;
import org.baoxue.division.School;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/** A month filed by, or for, a school that by 学校名录 was not open on any day of it. */
public final class ClosedSchoolRule implements Rule<NoState> {
    private static final RuleInfo INFO = RuleCard.of("T06", Severity.ERROR, "四", "school", "period");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance", "declaration", "suspected", "dropout");
    }

    @Override
    public NoState start(Ground ground) {
        return new NoState(ground);
    }

    /** A row about another school than the sender, whose whole file is judged at the end. */
    @Override
    public void row(Row row, NoState state, Sink sink) {
        UnitCode unit = row.unit();
        Period period = row.submission().period();
        if (!unit.equals(row.submission().unit()) && isClosed(unit, period, state.ground())) {
            sink.accept(finding(row.place("school_code"), unit, period));
        }
    }

    @Override
    public NoState merge(NoState earlier, NoState later) {
        return earlier;
    }

    @Override
    public void finish(NoState state, Settled settled, Sink sink) {
        for (Version version : settled.facts().submissions().versions()) {
            UnitCode unit = version.submission().unit();
            Period period = version.submission().period();
            if (forms().contains(version.submission().form()) && isClosed(unit, period, settled.ground())) {
                sink.accept(finding(version.submission().place(), unit, period));
            }
        }
    }

    private static boolean isClosed(UnitCode unit, Period period, Ground ground) {
        School school = ground.tree().school(unit);
        return school != null && period.months().stream().noneMatch(school::isOpen);
    }

    private static Finding finding(Place place, UnitCode unit, Period period) {
        return Finding.of(INFO, place, new Arg.Unit("school", unit), new Arg.Time("period", period));
    }
}
