package org.baoxue.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.jspecify.annotations.Nullable;

/** The invented province and all that happens in it in the year: whatever a form says is cut from here, so that all agree. */
public final class SampleWorld {
    private final SampleGround ground;
    private final List<SampleCase> cases;
    private final Map<String, Judgement> judgements;
    private final Map<String, List<SampleCase>> casesByFiler = new HashMap<>();
    private final Map<String, List<SampleCase>> casesByCounty = new HashMap<>();
    private final Map<String, List<SampleCase>> casesByTale = new HashMap<>();
    private final Map<String, List<SampleCase>> arrivals = new HashMap<>();
    private final Map<String, List<Registration>> registrations = new HashMap<>();
    private final Map<String, List<School>> schoolsByArea = new HashMap<>();
    private final Map<String, List<School>> pointsByCentre = new HashMap<>();

    /**
     * What the province's evaluation found out about a county.
     *
     * @param concealed children that should have been reported and were not
     * @param corrected of these, children whom the county itself found and entered
     * @param remark what the evaluation says of it
     */
    public record Judgement(int concealed, int corrected, String remark) {}

    /** What happens in the province besides that which chance deals. */
    public interface Stories {
        /**
         * Further cases of one county, without numbers.
         *
         * @param dealt the cases that it has
         */
        List<SampleCase> cases(Area area, List<SampleCase> dealt);

        /** Whether the unit that takes a case over files it. */
        default boolean isFiled(SampleCase received) {
            return true;
        }
    }

    /**
     * The world of these cases and registrations, in their order.
     *
     * @param judgements what is settled of the evaluation, by county; chance settles the rest
     */
    public SampleWorld(
            SampleGround ground,
            List<SampleCase> cases,
            List<Registration> registrations,
            Map<String, Judgement> judgements) {
        this.ground = ground;
        this.judgements = Map.copyOf(judgements);
        this.cases = List.copyOf(cases);
        for (SampleCase item : cases) {
            add(casesByFiler, item.seat().filer(), item);
            add(casesByCounty, item.seat().county(), item);
            add(casesByTale, item.story().marks().tale(), item);
            if (item.ending() != null && item.ending().code().equals("XFER")) {
                add(arrivals, item.ending().school(), item);
            }
        }
        registrations.forEach(entry -> add(this.registrations, entry.seat().filer(), entry));
        for (School school : ground.schools()) {
            add(schoolsByArea, school.area().code(), school);
            if (!school.filedBy().isEmpty()) {
                add(pointsByCentre, school.filedBy(), school);
            }
        }
    }

    /** Settings, units, schools, calendar. */
    public SampleGround ground() {
        return ground;
    }

    /** All cases by number; a case that was handed over stands twice, and one that relapsed has two episodes. */
    public List<SampleCase> cases() {
        return cases;
    }

    /** What is settled of a county's evaluation; null where chance settles it. */
    public @Nullable Judgement judgement(Area area) {
        return judgements.get(area.code());
    }

    /** The cases of a tale. */
    public List<SampleCase> casesOfTale(String tale) {
        return casesByTale.getOrDefault(tale, List.of());
    }

    /** The cases that a school keeps, or a county for itself. */
    public List<SampleCase> casesOf(String filer) {
        return casesByFiler.getOrDefault(filer, List.of());
    }

    /** All cases of a county and its schools. */
    public List<SampleCase> casesIn(Area area) {
        return casesByCounty.getOrDefault(area.code(), List.of());
    }

    /** The cases of other schools that end by a transfer to this one. */
    public List<SampleCase> arrivingAt(School school) {
        return arrivals.getOrDefault(school.code(), List.of());
    }

    /** The registrations of a school, or those that a county keeps for children without one. */
    public List<Registration> registrationsOf(String unit) {
        return registrations.getOrDefault(unit, List.of());
    }

    /** The schools of a unit with county duties, 教学点 included. */
    public List<School> schoolsOf(Area area) {
        return schoolsByArea.getOrDefault(area.code(), List.of());
    }

    /** The school itself, and the 教学点 it files for. */
    public List<School> filedBy(School school) {
        List<School> filed = new ArrayList<>(List.of(school));
        filed.addAll(pointsByCentre.getOrDefault(school.code(), List.of()));
        return filed;
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
