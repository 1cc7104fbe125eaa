package org.baoxue.facts;

import java.util.List;
import org.baoxue.ledger.Row;
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
 * @param traits what else the rows say, for comparing months and schools
 */
public record Roll(
        int enrolledRows,
        long enrolled,
        int attendanceRows,
        long due,
        long present,
        int leftOutEnrolled,
        int leftOutAttendance,
        long unaccounted,
        Traits traits) {
    /** No row. */
    public static final Roll NONE = new Roll(0, 0, 0, 0, 0, 0, 0, 0, Traits.NONE);

    /**
     * What rows say besides roll and attendance, by which months and schools are compared.
     *
     * @param truant 旷课人次 of the rows that have it
     * @param absent 全月未到校人数 of the rows that have it, without 长期病假
     * @param moved 本月转入 and 本月转出 together
     * @param print a print of all figures of all rows, grade by grade, without 上课天数; the order of rows does not matter to it
     */
    public record Traits(long truant, long absent, long moved, long print) {
        private static final Traits NONE = new Traits(0, 0, 0, 0);
        private static final List<String> PRINTED = List.of(
                "stage",
                "grade",
                "enrolled",
                "due_days",
                "present_days",
                "sick_days",
                "personal_days",
                "other_leave_days",
                "truant_days",
                "at_line",
                "absent_month");
        /** The multiplier of a 64-bit mixing of cells. */
        private static final long MIX = 0x9E3779B97F4A7C15L;

        static Traits of(Row row) {
            long print = MIX;
            for (String column : PRINTED) {
                print = (print ^ row.text(column).hashCode()) * MIX;
                print ^= print >>> Integer.SIZE;
            }
            long absent = row.count("absent_month").orElse(0)
                    - row.count("absent_month_sick").orElse(0);
            return new Traits(
                    row.count("truant_days").orElse(0),
                    Math.max(absent, 0),
                    row.count("transferred_in").orElse(0)
                            + row.count("transferred_out").orElse(0),
                    print);
        }

        private Traits plus(Traits other) {
            return new Traits(truant + other.truant, absent + other.absent, moved + other.moved, print + other.print);
        }
    }

    /** The roll of one row. */
    static Roll of(Count enrolled, Count due, Count present, long unaccounted, Traits traits) {
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
                unaccounted,
                traits);
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
                unaccounted + other.unaccounted,
                traits.plus(other.traits));
    }

    /** Whether every row has 在籍, 应到 and 实到, and there is any. */
    public boolean isWhole() {
        return enrolledRows > 0 && leftOutEnrolled == 0 && leftOutAttendance == 0;
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
