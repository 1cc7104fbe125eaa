package org.baoxue.check.rules.rolls;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.facts.AttendanceBook;
import org.baoxue.facts.Roll;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;

/**
 * The months of every school that filed its attendance whole, and the runs of months that have something in common. A holiday month, which
 * owes no attendance, does not break a run; a month that is missing or has a cell that cannot be used does.
 */
final class SchoolMonths {
    private final TeachingCalendar calendar;
    private final SortedMap<UnitCode, List<SchoolMonth>> schools = new TreeMap<>();

    private SchoolMonths(TeachingCalendar calendar) {
        this.calendar = calendar;
    }

    static SchoolMonths of(Settled settled) {
        AttendanceBook book = settled.facts().attendance();
        SchoolMonths months = new SchoolMonths(settled.ground().calendar());
        SortedMap<UnitCode, SortedMap<YearMonth, List<UnitMonth>>> keys = new TreeMap<>();
        book.keys()
                .forEach(key -> keys.computeIfAbsent(key.unit(), u -> new TreeMap<>())
                        .computeIfAbsent(key.month(), m -> new ArrayList<>())
                        .add(key));
        keys.forEach((school, byMonth) -> byMonth.forEach((month, stages) -> {
            stages.sort(Comparator.comparing(UnitMonth::stage));
            Roll roll = stages.stream()
                    .map(key -> Objects.requireNonNull(book.roll(key)))
                    .reduce(Roll.NONE, Roll::plus);
            Place place = Objects.requireNonNull(book.place(stages.get(0)));
            if (roll.isWhole() && settled.ground().tree().school(school) != null) {
                months.schools
                        .computeIfAbsent(school, s -> new ArrayList<>())
                        .add(new SchoolMonth(school, month, roll, place));
            }
        }));
        return months;
    }

    /** All months, school by school. */
    List<SchoolMonth> all() {
        return schools.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The longest runs of months of one school in which each has this, and follows from the one before as the second condition says; in the
     * order of schools and months.
     */
    List<List<SchoolMonth>> runs(Predicate<SchoolMonth> each, BiPredicate<SchoolMonth, SchoolMonth> next) {
        List<List<SchoolMonth>> runs = new ArrayList<>();
        for (List<SchoolMonth> months : schools.values()) {
            List<SchoolMonth> run = new ArrayList<>();
            for (SchoolMonth month : months) {
                SchoolMonth last = run.isEmpty() ? null : run.get(run.size() - 1);
                boolean goesOn = last != null && follows(last, month) && next.test(last, month);
                if (!run.isEmpty() && (!each.test(month) || !goesOn)) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                if (each.test(month)) {
                    run.add(month);
                }
            }
            if (!run.isEmpty()) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** Whether the later month is the first one after the earlier that owes attendance. */
    boolean follows(SchoolMonth earlier, SchoolMonth later) {
        YearMonth next = earlier.month().plusMonths(1);
        while (next.isBefore(later.month()) && calendar.isHolidayMonth(next)) {
            next = next.plusMonths(1);
        }
        return next.equals(later.month());
    }
}
