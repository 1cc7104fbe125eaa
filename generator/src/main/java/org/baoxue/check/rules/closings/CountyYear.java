package org.baoxue.check.rules.closings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.division.Unit;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;

/**
 * What moved in the ledgers of one county's units in one school year.
 *
 * @param closings cases closed, returned or handed out, by whom answered for them then
 * @param changes these, and cases found, received and confirmed
 */
record CountyYear(UnitCode county, Period year, List<CaseStep> closings, List<CaseStep> changes) {
    private static final long HUNDRED = 100;

    /** A county and a school year. */
    private record Key(UnitCode county, Period year) {}

    /** All of the run, by county and year. */
    static List<CountyYear> all(Settled settled) {
        Map<Key, List<CaseStep>> steps = new LinkedHashMap<>();
        for (String caseNo : settled.flows().courses().all().keySet()) {
            CaseLife life = settled.flows().life(caseNo);
            for (CaseStep step : life == null ? List.<CaseStep>of() : life.steps()) {
                Unit county = settled.ground().tree().countyOf(step.unit());
                if (county != null && isChange(step)) {
                    Key key = new Key(county.code(), Period.schoolYear(Period.schoolYearOf(step.on())));
                    steps.computeIfAbsent(key, k -> new ArrayList<>()).add(step);
                }
            }
        }
        return steps.entrySet().stream()
                .map(entry -> new CountyYear(
                        entry.getKey().county(),
                        entry.getKey().year(),
                        entry.getValue().stream()
                                .filter(step -> step.kind().closes())
                                .toList(),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(CountyYear::county).thenComparing(CountyYear::year))
                .toList();
    }

    private static boolean isChange(CaseStep step) {
        return switch (step.kind()) {
            case FOUND, RECEIVED, CONFIRMED, RETURNED, HANDED_OUT, CLOSED -> true;
            default -> false;
        };
    }

    /** Whether so many closings are so large a share of all, of at least as many as the profile asks for. */
    boolean isShare(long some, String percent, Profile profile) {
        return closings.size() >= profile.limit("closings_least")
                && some * HUNDRED >= (long) profile.limit(percent) * closings.size();
    }

    /** Where it is told: the county's year, for no file holds all of it. */
    Place place() {
        return Place.submission(county, "dropout", year);
    }
}
