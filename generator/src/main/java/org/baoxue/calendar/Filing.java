package org.baoxue.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission that is owed.
 *
 * @param status how its first readable version came, which REP-1 and TIM-1 count
 * @param state the one state in which it stands now
 * @param receivedOn when its first readable version arrived; null if there is no receipt or no such version
 * @param returned whether the receipts say of any version that it was sent back
 * @param nil whether it declares that there is nothing to report
 * @param corrected whether a further version replaced an earlier one
 */
public record Filing(
        Expected expected,
        Status status,
        FilingState state,
        @Nullable LocalDate receivedOn,
        boolean returned,
        boolean corrected,
        boolean nil) {
    /** How a submission stands. */
    public enum Status {
        /** 按时. */
        ON_TIME,
        /** 迟报. */
        LATE,
        /** 收件时间不明: a readable version without a receipt; reported, never on time. */
        UNKNOWN,
        /** 无法读取: only unreadable versions. */
        UNREADABLE,
        /** 未报. */
        MISSING;

        /** Whether it counts as reported (REP-1). */
        public boolean isReported() {
            return this == ON_TIME || this == LATE || this == UNKNOWN;
        }
    }
}
