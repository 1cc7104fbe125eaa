package org.baoxue.sample.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;

/**
 * The graduating classes of one county: a row for each school with a last grade, and one of nine years for the county. One county forgets
 * pupils who moved in, so that a school is above 100 %; in one a school does not state all who came from another of the county.
 */
final class CohortRows {
    private static final int ABOVE = 2;
    private static final int UNMATCHED = 3;
    private static final int EVERY = 8;
    private static final int FORGOTTEN = 4;
    private static final int NINE = 9;

    private final SampleWorld world;
    private final Area area;
    private final int index;
    private final Period year;
    private final Random chance;

    CohortRows(SampleWorld world, Area area, int index, Period year) {
        this.world = world;
        this.area = area;
        this.index = index;
        this.year = year;
        this.chance = world.ground().chance("cohort", area.code());
    }

    /** What happened to one class since its first year. */
    private static final class Course {
        private final School school;
        private final String stage;
        private final int graduates;
        private int in;
        private int out;
        private int countyIn;
        private int countyOut;
        private int died;
        private int lost;

        private Course(School school, Grade last) {
            this.school = school;
            this.stage = last.stage();
            this.graduates = last.pupils();
        }
    }

    /** The rows, filled in on a day. */
    List<Map<String, String>> rows(LocalDate filled) {
        List<Course> courses = new ArrayList<>();
        for (School school : world.schoolsOf(area)) {
            for (Grade grade : school.grades()) {
                if (isLast(school, grade) && grade.pupils() > 0) {
                    courses.add(course(school, grade));
                }
            }
        }
        moves(courses, "PRI");
        moves(courses, "JUN");
        stories(courses);
        String clerk = InventedPeople.staff(chance, "科员");
        List<Map<String, String>> rows = new ArrayList<>();
        courses.forEach(course -> rows.add(row(course)));
        int graduates = courses.stream()
                .filter(course -> course.stage.equals("JUN"))
                .mapToInt(course -> course.graduates)
                .sum();
        if (graduates > 0) {
            rows.add(nineYears(graduates));
        }
        rows.forEach(row -> {
            row.put("filled_by", clerk);
            row.put("filled_on", filled.toString());
        });
        return rows;
    }

    private static boolean isLast(School school, Grade grade) {
        return grade.grade().equals("9")
                || (grade.stage().equals("PRI")
                        && grade.grade().equals(school.system().equals("54") ? "5" : "6"));
    }

    private Course course(School school, Grade last) {
        Course course = new Course(school, last);
        course.in = chance.nextInt(1 + last.pupils() / 15);
        course.out = chance.nextInt(1 + last.pupils() / 12);
        course.died = chance.nextInt(40) == 0 ? 1 : 0;
        course.lost = chance.nextInt(1 + Math.min(4, last.pupils() / 40));
        return course;
    }

    /** A few pupils of each class move to the next class of the county that has the stage. */
    private void moves(List<Course> courses, String stage) {
        List<Course> same =
                courses.stream().filter(course -> course.stage.equals(stage)).toList();
        for (int i = 0; i + 1 < same.size(); i++) {
            int moved = chance.nextInt(4);
            move(same.get(i), same.get(i + 1), moved, moved);
        }
    }

    private static void move(Course from, Course to, int out, int in) {
        from.out += out;
        from.countyOut += out;
        to.in += in;
        to.countyIn += in;
    }

    private void stories(List<Course> courses) {
        if (courses.isEmpty()) {
            return;
        }
        Course first = courses.get(0);
        if (index % EVERY == ABOVE) {
            first.lost = -FORGOTTEN;
        } else if (index % EVERY == UNMATCHED && courses.size() > 1) {
            courses.stream()
                    .filter(course -> course != first && course.stage.equals(first.stage))
                    .findFirst()
                    .ifPresent(other -> move(first, other, 2, 0));
        }
    }

    private Map<String, String> row(Course course) {
        boolean five = course.school.system().equals("54");
        int span = course.stage.equals("PRI") ? (five ? 5 : 6) : (five ? 4 : 3);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", course.school.code());
        row.put("stage", course.stage);
        row.put("system", course.school.system());
        put(row, "span", span);
        row.put("base_year", base(span));
        put(row, "first_year_roll", Math.max(0, course.graduates + course.lost + course.died + course.out - course.in));
        put(row, "moved_in", course.in);
        put(row, "moved_in_county", course.countyIn);
        put(row, "moved_out", course.out);
        put(row, "moved_out_county", course.countyOut);
        put(row, "died", course.died);
        put(row, "graduates", course.graduates);
        return row;
    }

    private Map<String, String> nineYears(int graduates) {
        int in = chance.nextInt(1 + graduates / 12);
        int out = chance.nextInt(1 + graduates / 10);
        int lost = 1 + graduates / 60;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", "");
        row.put("stage", "JUN");
        row.put("system", world.schoolsOf(area).get(0).system());
        put(row, "span", NINE);
        row.put("base_year", base(NINE));
        put(row, "first_year_roll", graduates + lost + out - in);
        put(row, "moved_in", in);
        put(row, "moved_in_county", 0);
        put(row, "moved_out", out);
        put(row, "moved_out_county", 0);
        put(row, "died", 0);
        put(row, "graduates", graduates);
        return row;
    }

    private String base(int span) {
        return Period.schoolYear(year.schoolYear() + 1 - span).toString();
    }

    private static void put(Map<String, String> row, String column, int value) {
        row.put(column, String.valueOf(value));
    }
}
