package org.baoxue.check.rules.tiers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.division.School;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/** A school for which another one files a row, and which files the same form for the same month itself: only one of them counts. */
public final class TwoFilersRule implements Rule<List<TwoFilersRule.Filed>> {
    private static final RuleInfo INFO = RuleCard.of("T11", Severity.ERROR, "四", "school");

    /** A row that a unit filed for another one. */
    public record Filed(UnitCode school, Place place) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance", "declaration");
    }

    @Override
    public List<Filed> start(Ground ground) {
        return new ArrayList<>();
    }

    @Override
    public void row(Row row, List<Filed> state, Sink sink) {
        if (!row.unit().equals(row.submission().unit())) {
            state.add(new Filed(row.unit(), row.place("school_code")));
        }
    }

    @Override
    public List<Filed> merge(List<Filed> earlier, List<Filed> later) {
        earlier.addAll(later);
        return earlier;
    }

    @Override
    public void finish(List<Filed> state, Settled settled, Sink sink) {
        for (Filed filed : state) {
            Place place = filed.place();
            School school = settled.ground().tree().school(filed.school());
            boolean proxied = school != null && Objects.equals(school.filedBy(), place.unit());
            if (proxied && place.form() != null && place.period() != null) {
                YearMonth month = place.period().from();
                if (settled.facts().submissions().newest(filed.school(), place.form(), month) != null) {
                    sink.accept(Finding.of(INFO, place, new Arg.Unit("school", filed.school())));
                }
            }
        }
    }
}
