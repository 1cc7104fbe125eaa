package org.baoxue.facts;

import java.util.HashMap;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.jspecify.annotations.Nullable;

/** Rolls and attendance of the form {@code attendance}, by school, stage and month. Merges. */
public final class AttendanceBook {
    private final Map<UnitMonth, Roll> rolls = new HashMap<>();

    void add(Row row) {
        UnitMonth key = UnitMonth.of(row);
        if (key != null) {
            Roll roll = Roll.of(row.count("enrolled"), row.count("due_days"), row.count("present_days"));
            rolls.merge(key, roll, Roll::plus);
        }
    }

    void merge(AttendanceBook other) {
        other.rolls.forEach((key, roll) -> rolls.merge(key, roll, Roll::plus));
    }

    /** The roll, or null if nothing was filed for it. */
    public @Nullable Roll roll(UnitMonth key) {
        return rolls.get(key);
    }
}
