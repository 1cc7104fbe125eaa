package org.baoxue.division;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A school as the registry (学校名录) has it, its rows by 学段 joined.
 *
 * @param stages the stages it teaches
 * @param area the unit with county duties that it belongs to
 * @param type a code of {@code school_type}
 * @param system a code of {@code school_system}
 * @param filedBy the 中心校 that files for it (代报); null if it files itself
 */
public record School(
        UnitCode code,
        Set<Stage> stages,
        String name,
        String nameEn,
        UnitCode area,
        String type,
        String system,
        @Nullable UnitCode filedBy,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed) {
    public School {
        stages = Set.copyOf(stages);
    }

    /** Whether it files for itself (自报). */
    public boolean filesItself() {
        return filedBy == null;
    }

    /** Whether it is open on any day of the month. */
    public boolean isOpen(YearMonth month) {
        return (opened == null || !opened.isAfter(month.atEndOfMonth()))
                && (closed == null || !closed.isBefore(month.atDay(1)));
    }
}
