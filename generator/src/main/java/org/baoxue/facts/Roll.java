package org.baoxue.facts;

import org.baoxue.model.Count;
import org.baoxue.model.Gaps;

/**
 * Roll and attendance summed over the rows of a stage.
 *
 * @param enrolledRows how many rows have 在籍
 * @param enrolled 在籍人数 of those
 * @param attendanceRows how many rows have both 应到 and 实到
 * @param due 应到人次 of those
 * @param present 实到人次 of those
 * @param leftOutEnrolled rows without a usable 在籍
 * @param leftOutAttendance rows without a usable pair
 * @param unaccounted 达疑似线人数 and 全月未到校人数 together, of the rows that have them: above zero, a nil return is to be verified
 */
public record Roll(
        int enrolledRows,
        long enrolled,
        int attendanceRows,
        long due,
        long present,
        int leftOutEnrolled,
        int leftOutAttendance,
        long unaccounted) {
    /** No row. */
    public static final Roll NONE = new Roll(0, 0, 0, 0, 0, 0, 0, 0);

    /** The roll of one row. */
    static Roll of(Count enrolled, Count due, Count present, long unaccounted) {
        boolean roll = enrolled.isKnown();
        boolean pair = due.isKnown() && present.isKnown();
        return new Roll(
                roll ? 1 : 0,
                enrolled.orElse(0),
                pair ? 1 : 0,
                pair ? due.orElse(0) : 0,
                pair ? present.orElse(0) : 0,
                roll ? 0 : 1,
                pair ? 0 : 1,
                unaccounted);
    }

    /** The two together. */
    public Roll plus(Roll other) {
        return new Roll(
                enrolledRows + other.enrolledRows,
                enrolled + other.enrolled,
                attendanceRows + other.attendanceRows,
                due + other.due,
                present + other.present,
                leftOutEnrolled + other.leftOutEnrolled,
                leftOutAttendance + other.leftOutAttendance,
                unaccounted + other.unaccounted);
    }

    /** 在籍, or missing without a row that has it. */
    public Count enrolment() {
        return enrolledRows == 0 ? Count.Absent.MISSING : Count.of(enrolled);
    }

    /** What 在籍 leaves out. */
    public Gaps enrolmentGaps() {
        return new Gaps(0, leftOutEnrolled);
    }

    /** What the attendance rate leaves out. */
    public Gaps attendanceGaps() {
        return new Gaps(0, leftOutAttendance);
    }
}
