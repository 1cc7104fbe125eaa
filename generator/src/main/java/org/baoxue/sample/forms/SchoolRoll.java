package org.baoxue.sample.forms;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCalendar;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleSizes;
import org.baoxue.sample.SampleWorld;

/**
 * The roll of one school, moved on month by month, and the attendance that follows from it: 应到 = (在籍 − 休学 − 送教) × 上课天数
 * = 实到 + 病假 + 事假 + 其他 + 旷课; 在籍 = last month's + 转入 − 转出. A pupil out of school without leave is 旷课 every day.
 */
final class SchoolRoll {
    private static final int PRIMARY_CLASS = 45;
    private static final int JUNIOR_CLASS = 50;
    private static final int SMALLEST_MOVING = 6;
    /** In a grade of fewer pupils a single day of truancy by chance would be a large share. */
    private static final int SMALLEST_STRAYING = 25;

    private final School school;
    private final List<SampleCase> own;
    private final List<SampleCase> arriving;
    private final SampleCalendar calendar;
    private final Random chance;
    private final int[] enrolled;
    private final List<Registration> away;

    /** The September roll of a school. */
    SchoolRoll(SampleWorld world, School school) {
        this.school = school;
        this.own = world.casesOf(school.code());
        this.arriving = world.arrivingAt(school);
        this.away = world.registrationsOf(school.code());
        this.calendar = world.ground().calendar();
        this.chance = world.ground().chance("roll", school.code());
        this.enrolled = school.grades().stream().mapToInt(Grade::pupils).toArray();
    }

    /**
     * The attendance rows of a month; to be asked month by month.
     *
     * @param still whether nobody but the pupils of cases moves, for a month that is never filed
     */
    List<Map<String, String>> month(YearMonth month, boolean still) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < enrolled.length; i++) {
            rows.add(row(i, month, still));
        }
        return rows;
    }

    /** Pupils of a stage with suspended schooling at the month's end. */
    int suspended(String stage, YearMonth month) {
        return counted(stage, "SUSP", month);
    }

    /** Pupils of a stage taught at home at the month's end. */
    int homeTaught(String stage, YearMonth month) {
        return counted(stage, "HOME", month);
    }

    private int counted(String stage, String category, YearMonth month) {
        return (int) away.stream()
                .filter(entry -> entry.is(category) && entry.seat().stage().equals(stage))
                .filter(entry -> entry.isRunningOn(month.atEndOfMonth()))
                .count();
    }

    private int excused(Grade grade, YearMonth month) {
        return (int) inGrade(grade)
                .filter(entry -> entry.is("SUSP") || entry.is("HOME"))
                .filter(entry -> entry.isRunningOn(month.atEndOfMonth()))
                .count();
    }

    private Stream<Registration> inGrade(Grade grade) {
        return away.stream()
                .filter(entry -> entry.seat().stage().equals(grade.stage())
                        && entry.seat().grade().equals(grade.grade()));
    }

    private Map<String, String> row(int i, YearMonth month, boolean still) {
        Grade grade = school.grades().get(i);
        int in = moved(i, still) + (int) count(arriving, i, c -> c.closedIn("XFER", month));
        int out = moved(i, still) + (int) count(own, i, c -> c.leavesRollIn(month));
        // September's own moves are already in the roll that the year begins with.
        if (month.getMonthValue() != 9) {
            enrolled[i] += in - out;
        }
        int days = calendar.days(month);
        int present = enrolled[i] - excused(grade, month);
        boolean junior = grade.stage().equals("JUN");
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", school.code());
        row.put("stage", grade.stage());
        row.put("grade", grade.grade());
        int size = junior ? JUNIOR_CLASS : PRIMARY_CLASS;
        put(row, "class_count", Math.max(1, (grade.pupils() + size - 1) / size));
        put(row, "enrolled", enrolled[i]);
        put(row, "teaching_days", days);
        put(row, "due_days", present * days);
        absences(i, month, present, row);
        long reached = count(own, i, c -> c.reachesLine(month));
        put(row, "at_line", (int) reached);
        put(row, "in_ledger", (int) reached);
        put(row, "transferred_in", in);
        put(row, "transferred_out", out);
        return row;
    }

    private void absences(int i, YearMonth month, int present, Map<String, String> row) {
        Grade grade = school.grades().get(i);
        int days = calendar.days(month);
        int due = present * days;
        boolean cold = month.getMonthValue() == 12 || month.getMonthValue() <= 3;
        int onLeave = (int) inGrade(grade)
                .filter(entry -> entry.is("LEAVE") && entry.covers(month))
                .count();
        int longSick = rounded(present * SampleSizes.LONG_SICK) + onLeave;
        int outOfSchool = 0;
        int missed = 0;
        for (SampleCase item : own) {
            if (item.seat().grade().equals(grade.grade())) {
                int its = item.missedIn(month, calendar);
                missed += its;
                outOfSchool += its == days && !item.isOffRollBy(month) ? 1 : 0;
            }
        }
        boolean junior = grade.stage().equals("JUN");
        int sick = spread(due * SampleSizes.SICK * (cold ? 1.5 : 1)) + longSick * days;
        int personal = spread(due * SampleSizes.PERSONAL);
        int other = spread(due * SampleSizes.OTHER_LEAVE);
        int strayed = spread(due * (junior ? SampleSizes.TRUANT_JUNIOR : SampleSizes.TRUANT_PRIMARY));
        int truant = missed + (present < SMALLEST_STRAYING ? 0 : strayed);
        put(row, "present_days", due - sick - personal - other - truant);
        put(row, "sick_days", sick);
        put(row, "personal_days", personal);
        put(row, "other_leave_days", other);
        put(row, "truant_days", truant);
        put(row, "absent_month", longSick + outOfSchool);
        put(row, "absent_month_sick", longSick);
        put(row, "absent_month_personal", 0);
        put(row, "absent_month_other", outOfSchool);
    }

    private int moved(int i, boolean still) {
        return still || enrolled[i] < SMALLEST_MOVING ? 0 : rounded(enrolled[i] * SampleSizes.MOVES);
    }

    private long count(List<SampleCase> cases, int i, Predicate<SampleCase> test) {
        String grade = school.grades().get(i).grade();
        return cases.stream()
                .filter(c -> c.seat().grade().equals(grade))
                .filter(test)
                .count();
    }

    private int spread(double mean) {
        return rounded(mean * (0.6 + 0.8 * chance.nextDouble()));
    }

    /** The number below or above, so that the mean of many is exact. */
    private int rounded(double exact) {
        int whole = (int) exact;
        return whole + (chance.nextDouble() < exact - whole ? 1 : 0);
    }

    private static void put(Map<String, String> row, String column, int value) {
        row.put(column, String.valueOf(value));
    }
}
