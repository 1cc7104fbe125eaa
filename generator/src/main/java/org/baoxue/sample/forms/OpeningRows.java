package org.baoxue.sample.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleWorld;

/**
 * Who should have come back at term opening, and what became of them. 应返校 are last term's pupils of the grades that go on: the
 * month's 在籍 without those who moved in, with those who moved out; the parts exclude one another and add up to it.
 */
public final class OpeningRows {
    private static final int AUTUMN = 9;
    private static final double ELSEWHERE = 0.02;

    private final SampleWorld world;
    private final School school;
    private final LocalDate on;
    private final Random chance;
    private final String clerk;

    /** The rows of one school, filled in on this day, in the month of opening. */
    OpeningRows(SampleWorld world, School school, LocalDate on) {
        this.world = world;
        this.school = school;
        this.on = on;
        this.chance = world.ground().chance("opening" + on.getMonthValue(), school.code());
        this.clerk = InventedPeople.staff(world.ground().chance("staff", school.code()), "学籍员");
    }

    /** A row for each stage, from the school's attendance of the month of opening. */
    List<Map<String, String>> rows(List<Map<String, String>> attendance) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String stage : school.stages()) {
            List<Map<String, String>> grades = attendance.stream()
                    .filter(row -> stage.equals(row.get("stage")) && goesOn(row.getOrDefault("grade", "")))
                    .toList();
            rows.add(row(stage, grades));
        }
        return rows;
    }

    /** The row of a county: children of last year's sixth grade who came to no junior school. */
    public static Map<String, String> county(long notEntered, String filledBy, LocalDate on) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", "");
        row.put("stage", "JUN");
        for (String part : List.of(
                "due_back",
                "returned",
                "moved_out",
                "suspended",
                "on_leave",
                "home_taught",
                "died",
                "suspected",
                "dropped",
                "other")) {
            row.put(part, "0");
        }
        row.put("not_entered", String.valueOf(notEntered));
        row.put("filled_by", filledBy);
        row.put("filled_on", on.toString());
        return row;
    }

    private boolean goesOn(String grade) {
        boolean enters = grade.equals("1")
                || (grade.equals(school.system().equals("54") ? "6" : "7") && school.kind() == Kind.JUNIOR);
        return on.getMonthValue() != AUTUMN || !enters;
    }

    private Map<String, String> row(String stage, List<Map<String, String>> grades) {
        int due = 0;
        int movedOut = 0;
        for (Map<String, String> row : grades) {
            int out = number(row, "transferred_out");
            boolean newcomers = on.getMonthValue() == AUTUMN && "MIXED".equals(row.get("grade"));
            int stayed = number(row, "enrolled") - number(row, "transferred_in");
            due += out + (newcomers ? stayed * 2 / 3 : stayed);
            movedOut += out;
        }
        int suspended = registered(stage, "SUSP");
        int onLeave = registered(stage, "LEAVE");
        int home = registered(stage, "HOME");
        int suspected = open(stage, Book.SUSPECTED);
        int dropped = open(stage, Book.DROPOUT);
        int known = movedOut + suspended + onLeave + home + suspected + dropped;
        int other = due > known && chance.nextDouble() < ELSEWHERE ? 1 : 0;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", school.code());
        row.put("stage", stage);
        put(row, "due_back", Math.max(due, known));
        put(row, "returned", Math.max(due, known) - known - other);
        put(row, "moved_out", movedOut);
        put(row, "suspended", suspended);
        put(row, "on_leave", onLeave);
        put(row, "home_taught", home);
        put(row, "died", 0);
        put(row, "suspected", suspected);
        put(row, "dropped", dropped);
        put(row, "other", other);
        row.put("other_note", other == 0 ? "" : "1人随家长在外地治病，已请假未办手续，学校每周联系");
        row.put("filled_by", clerk);
        row.put("filled_on", on.toString());
        return row;
    }

    private int registered(String stage, String category) {
        Predicate<Registration> here = entry -> entry.is(category)
                && entry.seat().stage().equals(stage)
                && goesOn(entry.seat().grade());
        return (int) world.registrationsOf(school.code()).stream()
                .filter(here)
                .filter(entry -> entry.isRunningOn(on))
                .count();
    }

    /** Open that day; who has moved out by the month's end stands there and not here. */
    private int open(String stage, Book book) {
        Predicate<SampleCase> here =
                item -> item.seat().stage().equals(stage) && goesOn(item.seat().grade());
        return (int) world.casesOf(school.code()).stream()
                .filter(here)
                .filter(item -> item.isOpenOn(book, on))
                .filter(item -> !item.leavesRollIn(YearMonth.from(on)))
                .count();
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, "0"));
    }

    private static void put(Map<String, String> row, String column, int value) {
        row.put(column, String.valueOf(value));
    }
}
