package org.baoxue.sample.forms.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;

/** The children whom a case or a registration names, with their state of schooling on one day. */
final class KnownChildren {
    private final SampleWorld world;
    private final LocalDate on;

    /** The children as they stand on this day. */
    KnownChildren(SampleWorld world, LocalDate on) {
        this.world = world;
        this.on = on;
    }

    /**
     * A child.
     *
     * @param state a code of {@code study_state}
     * @param home the county of household registration; empty for another province
     */
    record Known(Child child, String state, String home, String groups, boolean poor) {
        static Known of(SampleCase item, String state) {
            return new Known(
                    item.child(),
                    state,
                    item.seat().home(),
                    item.story().why().groups(),
                    item.story().why().isPoor());
        }

        static Known of(Registration entry, String state) {
            String groups = entry.is("HOME") || entry.is("EXEMPT") ? "DISABLED" : "";
            return new Known(entry.child(), state, entry.seat().home(), groups, false);
        }
    }

    /** The children of a grade that have a case or a registration at any time of the year, with their state on the day. */
    List<Known> onRoll(School school, Grade grade) {
        Map<String, Known> known = new LinkedHashMap<>();
        for (Registration entry : world.registrationsOf(school.code())) {
            if (entry.seat().grade().equals(grade.grade())
                    && entry.seat().stage().equals(grade.stage())) {
                boolean away = entry.isRunningOn(on) && (entry.is("SUSP") || entry.is("HOME"));
                known.put(entry.child().idNo(), Known.of(entry, away ? entry.category() : "IN_COUNTY"));
            }
        }
        for (SampleCase item : world.casesOf(school.code())) {
            if (item.seat().grade().equals(grade.grade()) && !hasLeft(item)) {
                known.merge(
                        item.child().idNo(),
                        Known.of(item, state(item)),
                        (old, now) -> now.state().equals("IN_COUNTY") ? old : now);
            }
        }
        List<Known> list = new ArrayList<>(known.values());
        return list.size() > grade.pupils() ? list.subList(0, grade.pupils()) : list;
    }

    /** The children that stand on no school's roll, by number. */
    Map<String, Known> offRoll(Area area) {
        Map<String, Known> known = new LinkedHashMap<>();
        for (Registration entry : world.registrationsOf(area.code())) {
            if (entry.isRunningOn(on)) {
                known.put(entry.child().idNo(), Known.of(entry, entry.category()));
            }
        }
        for (SampleCase item : world.casesOf(area.code())) {
            if (item.isOpenOn(on)) {
                known.put(item.child().idNo(), Known.of(item, item.isNeverEnrolled() ? "NEVER" : state(item)));
            }
        }
        return known;
    }

    private boolean hasLeft(SampleCase item) {
        return item.ending() != null
                && item.leavesRollIn(YearMonth.from(on))
                && !item.ending().on().isAfter(on);
    }

    private String state(SampleCase item) {
        return item.isOpenOn(Book.DROPOUT, on)
                ? "DROPOUT"
                : item.isOpenOn(Book.SUSPECTED, on) ? "SUSPECTED" : "IN_COUNTY";
    }
}
