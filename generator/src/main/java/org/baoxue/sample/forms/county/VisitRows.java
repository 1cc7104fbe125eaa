package org.baoxue.sample.forms.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.Desk;
import org.baoxue.sample.InventedPeople;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.forms.Rolls;

/** A county's visits to all its schools at term opening: pupils checked against the roll, and a share of the homes. */
final class VisitRows {
    private static final double HOMES = 0.03;
    private static final double MORE_HOMES = 0.03;
    private static final int DAYS = 16;

    private final SampleWorld world;
    private final Area area;
    private final Period semester;
    private final Rolls rolls;
    private final Random chance;

    /** The visits of one county and semester. */
    VisitRows(SampleWorld world, Area area, Period semester, Rolls rolls) {
        this.world = world;
        this.area = area;
        this.semester = semester;
        this.rolls = rolls;
        this.chance = world.ground().chance("visit" + Desk.semester(semester), area.code());
    }

    /** A row for each school. */
    List<Map<String, String>> rows() {
        List<School> schools = world.schoolsOf(area);
        String[] visitors = {
            InventedPeople.staff(chance, "责任督学"),
            InventedPeople.staff(chance, "督导员"),
            InventedPeople.staff(chance, "副局长")
        };
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            Map<String, String> row = row(schools.get(i), day(i, schools.size()));
            row.put("visited_by", visitors[i % visitors.length]);
            rows.add(row);
        }
        return rows;
    }

    private Map<String, String> row(School school, LocalDate on) {
        int enrolled = rolls.of(school, Desk.semester(semester));
        int absent = (int) world.casesOf(school.code()).stream()
                .filter(item -> item.isOpenOn(on))
                .count();
        int away = (int) world.registrationsOf(school.code()).stream()
                .filter(entry -> entry.isRunningOn(on))
                .count();
        int guests = chance.nextInt(20) == 0 ? 1 : 0;
        int homes = absent + away + (int) Math.round(enrolled * (HOMES + MORE_HOMES * chance.nextDouble()));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("school_code", school.code());
        row.put("visited_on", on.toString());
        put(row, "enrolled", enrolled);
        put(row, "checked", enrolled - (chance.nextInt(10) == 0 ? Math.min(enrolled, 1 + chance.nextInt(2)) : 0));
        put(row, "listed_absent", absent);
        put(row, "present_unlisted", guests);
        put(row, "homes_due", homes);
        put(row, "homes_visited", homes - (chance.nextInt(8) == 0 ? Math.min(homes, 1) : 0));
        put(row, "without_student_no", guests);
        put(row, "without_household", chance.nextInt(40) == 0 ? 1 : 0);
        return row;
    }

    /** A teaching day within four weeks of the opening; schools are spread over them. */
    private LocalDate day(int index, int schools) {
        int first = world.ground().calendar().before(semester.firstDay());
        return world.ground().calendar().day(first + 2 + index * DAYS / schools);
    }

    private static void put(Map<String, String> row, String column, int value) {
        row.put(column, String.valueOf(value));
    }
}
