package org.baoxue.facts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Rolls and attendance of the form {@code attendance}, by school, stage and month. A grade that two files state counts once, by the
 * first in the order of files. Merges.
 */
public final class AttendanceBook {
    private static final String UNREAD = "row ";
    private static final String MIXED = "MIXED";

    private final Map<UnitMonth, Map<String, Roll>> rolls = new HashMap<>();
    private final Map<UnitMonth, Place> places = new HashMap<>();
    private final Set<Grade> newcomers = new HashSet<>();

    /** A grade of a school's stage in a month. */
    private record Grade(UnitMonth key, String grade) {}

    private final Set<Sent> unplaced = new HashSet<>();

    /** What a unit filed for a month. */
    private record Sent(UnitCode sender, YearMonth month) {}

    void add(Row row) {
        UnitMonth key = UnitMonth.of(row);
        if (key != null) {
            // a row of an unknown grade may be another's, or a sum of them all: it is missing in the figures, which say
            // so
            boolean placed = !row.faulty("grade");
            Roll roll = Roll.of(
                    placed ? row.count("enrolled") : Count.Absent.MISSING,
                    placed ? row.count("due_days") : Count.Absent.MISSING,
                    placed ? row.count("present_days") : Count.Absent.MISSING,
                    placed
                            ? row.count("at_line").orElse(0)
                                    + row.count("absent_month").orElse(0)
                            : 0,
                    Roll.Traits.of(row));
            String grade = placed ? row.text("grade") : UNREAD + row.number();
            if (row.count("enrolled").equals(row.count("transferred_in"))) {
                newcomers.add(new Grade(key, grade));
            }
            places.computeIfAbsent(key, k -> row.place());
            rolls.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(grade, roll);
        } else {
            unplaced.add(
                    new Sent(row.submission().unit(), row.submission().period().from()));
        }
    }

    void merge(AttendanceBook other) {
        other.rolls.forEach((key, byGrade) -> {
            Map<String, Roll> own = rolls.computeIfAbsent(key, k -> new TreeMap<>());
            byGrade.forEach(own::putIfAbsent);
        });
        other.places.forEach(places::putIfAbsent);
        newcomers.addAll(other.newcomers);
        unplaced.addAll(other.unplaced);
    }

    /** Whether what this unit filed for the month has a row of which nobody knows whose stage it is. */
    public boolean hasUnplaced(UnitCode sender, YearMonth month) {
        return unplaced.contains(new Sent(sender, month));
    }

    /** What rolls were filed for. */
    public Set<UnitMonth> keys() {
        return Collections.unmodifiableSet(rolls.keySet());
    }

    /** The first row about it, in the order of files; null if nothing was filed for it. */
    public @Nullable Place place(UnitMonth key) {
        return places.get(key);
    }

    /** The roll, or null if nothing was filed for it. */
    public @Nullable Roll roll(UnitMonth key) {
        Map<String, Roll> byGrade = rolls.get(key);
        return byGrade == null ? null : byGrade.values().stream().reduce(Roll.NONE, Roll::plus);
    }

    /**
     * The grades of which a filed month has no row though they have pupils in the month before or after, by grade and with that month. A
     * school year is not compared with the next, a grade that came as a whole in the month after was not there before, and a row whose
     * grade cannot be read, or of a mixed class (复式班), may be any of them.
     */
    public SortedMap<String, YearMonth> lostGrades(UnitMonth key) {
        SortedMap<String, YearMonth> lost = new TreeMap<>();
        Set<String> filed = rolls.getOrDefault(key, Map.of()).keySet();
        if (filed.isEmpty() || filed.contains(MIXED) || hasUnread(filed)) {
            return lost;
        }
        for (YearMonth month : List.of(key.month().minusMonths(1), key.month().plusMonths(1))) {
            UnitMonth beside = new UnitMonth(key.unit(), key.stage(), month);
            Map<String, Roll> others = Period.schoolYearOf(month).equals(Period.schoolYearOf(key.month()))
                    ? rolls.getOrDefault(beside, Map.of())
                    : Map.of();
            for (Map.Entry<String, Roll> other : others.entrySet()) {
                String grade = other.getKey();
                boolean came = month.isAfter(key.month()) && newcomers.contains(new Grade(beside, grade));
                boolean split = grade.equals(MIXED) && !others.keySet().containsAll(filed);
                if (!filed.contains(grade)
                        && !hasUnread(Set.of(grade))
                        && !came
                        && !split
                        && other.getValue().enrolled() > 0) {
                    lost.putIfAbsent(grade, month);
                }
            }
        }
        return lost;
    }

    private static boolean hasUnread(Set<String> grades) {
        return grades.stream().anyMatch(grade -> grade.startsWith(UNREAD));
    }
}
