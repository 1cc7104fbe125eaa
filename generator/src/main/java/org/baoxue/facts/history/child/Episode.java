package org.baoxue.facts.history.child;

import java.time.LocalDate;
import org.baoxue.facts.history.CaseStep;
import org.jspecify.annotations.Nullable;

/**
 * One episode of a case: from 发现, or direct 认定, to the closing. 疑似 → 辍学 continues it, and so does a return that was taken back.
 *
 * @param caseNo the first number of the case
 * @param start the step with which it began
 * @param end the step that closed it; null while it is open
 * @param confirmedOn 认定日期, if it ever stood on the dropout ledger; else null
 * @param marked whether the first row of the episode says 再次辍学
 */
public record Episode(
        String caseNo,
        CaseStep start,
        @Nullable CaseStep end,
        @Nullable LocalDate confirmedOn,
        boolean marked) {
    /** Whether it is open at the end of a day. */
    public boolean isOpen(LocalDate day) {
        return !start.on().isAfter(day) && (end == null || end.on().isAfter(day));
    }

    /** Whether it began before the run, so that no month of the run tells of its beginning. */
    public boolean isCarried() {
        return start.kind() == CaseStep.Kind.CARRIED;
    }
}
