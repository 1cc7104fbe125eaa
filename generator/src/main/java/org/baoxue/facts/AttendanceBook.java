package org.baoxue.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rolls and attendance of the form {@code attendance}, by school, stage and month. A grade that two files state counts once, by the
 * first in the order of files. Merges.
 */
public final class AttendanceBook {
    private final Map<UnitMonth, Map<String, Roll>> rolls = new HashMap<>();

    void add(Row row) {
        UnitMonth key = UnitMonth.of(row);
        if (key != null) {
            Roll roll = Roll.of(
                    row.count("enrolled"),
                    row.count("due_days"),
                    row.count("present_days"),
                    row.count("at_line").orElse(0) + row.count("absent_month").orElse(0));
            String grade = row.faulty("grade") ? "row " + row.number() : row.text("grade");
            rolls.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(grade, roll);
        }
    }

    void merge(AttendanceBook other) {
        other.rolls.forEach((key, byGrade) -> {
            Map<String, Roll> own = rolls.computeIfAbsent(key, k -> new TreeMap<>());
            byGrade.forEach(own::putIfAbsent);
        });
    }

    /** The roll, or null if nothing was filed for it. */
    public @Nullable Roll roll(UnitMonth key) {
        Map<String, Roll> byGrade = rolls.get(key);
        return byGrade == null ? null : byGrade.values().stream().reduce(Roll.NONE, Roll::plus);
    }
}
