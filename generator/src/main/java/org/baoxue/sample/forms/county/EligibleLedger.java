package org.baoxue.sample.forms.county;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.SampleFiles.Table;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;
import org.baoxue.sample.forms.county.KnownChildren.Known;

/**
 * A county's ledger of children of school age as it stood on 20 September. It has exactly as many rows as its schools have pupils:
 * every child in a school's grade, those of cases and registrations among them under their own names and numbers, and for each child
 * that is on no roll (失学, 缓学, 不具备学习条件, 县外就读, kept by the county) one ordinary pupil fewer. Guardians and telephones stay
 * empty: no invented number can be trusted to belong to nobody.
 */
final class EligibleLedger {
    private static final double ELSEWHERE = 0.012;
    private static final int MIGRANTS_IN_THOUSAND = 55;
    private static final int KEY_IN_THOUSAND = 90;
    private static final int POOR_IN_THOUSAND = 40;
    private static final int UNREGISTERED_IN_THOUSAND = 1;
    private static final String[] GROUPS = {
        "LEFT_BEHIND", "LEFT_BEHIND", "LEFT_BEHIND", "HARDSHIP", "DISABLED", "UNSUPPORTED", "ORPHAN"
    };
    private static final String[] ETHNIC = {"01", "01", "01", "01", "01", "01", "01", "03", "11", "15"};

    private final SampleWorld world;
    private final Area area;
    private final EligiblePeople people;
    private final LocalDate on;
    private final Random chance;
    private final List<String> others;
    private final KnownChildren known;
    private int serial;

    /** The ledger of one county. */
    EligibleLedger(SampleWorld world, Area area, EligiblePeople people) {
        this.world = world;
        this.area = area;
        this.people = people;
        this.on = world.ground().date(9, 20);
        this.chance = world.ground().chance("eligible", area.code());
        List<String> counties =
                world.ground().units().withSchools().stream().map(Area::code).toList();
        // A province of one county has no other to come from.
        this.others = counties.size() == 1
                ? counties
                : counties.stream().filter(code -> !code.equals(area.code())).toList();
        this.known = new KnownChildren(world, on);
        people.nextCounty();
    }

    /** How many rows there are. */
    int size() {
        return world.schoolsOf(area).stream().mapToInt(School::pupils).sum();
    }

    /** Writes all rows. */
    void write(Table table) throws IOException {
        Map<String, Known> offRoll = known.offRoll(area);
        int away = (int) Math.round(size() * ELSEWHERE);
        int ordinary = 0;
        for (School school : world.schoolsOf(area)) {
            for (Grade grade : school.grades()) {
                ordinary += grade.pupils() - known.onRoll(school, grade).size();
            }
        }
        int fewer = offRoll.size() + away;
        Thinning thinning = new Thinning(ordinary, fewer);
        for (School school : world.schoolsOf(area)) {
            for (Grade grade : school.grades()) {
                write(table, school, grade, thinning);
            }
        }
        for (Known child : offRoll.values()) {
            table.row(row(child, "", ""));
        }
        for (int i = 0; i < away; i++) {
            int grade = 1 + chance.nextInt(9);
            table.row(row(
                    new Known(people.local(chance, area.code(), grade), "ELSEWHERE", area.code(), "", false), "", ""));
        }
    }

    /** Leaves out so many of so many, evenly. */
    private static final class Thinning {
        private final long all;
        private final long fewer;
        private long passed;

        Thinning(int all, int fewer) {
            this.all = all;
            this.fewer = fewer;
        }

        boolean leavesOutNext() {
            long before = passed * fewer / all;
            passed++;
            return passed * fewer / all > before;
        }
    }

    private void write(Table table, School school, Grade grade, Thinning thinning) throws IOException {
        List<Known> listed = known.onRoll(school, grade);
        for (Known child : listed) {
            table.row(row(child, school.code(), grade.grade()));
        }
        for (int i = listed.size(); i < grade.pupils(); i++) {
            if (!thinning.leavesOutNext()) {
                table.row(pupil(school, grade));
            }
        }
    }

    private Map<String, String> pupil(School school, Grade grade) {
        int number = grade.grade().equals("MIXED") ? 1 + chance.nextInt(3) : Integer.parseInt(grade.grade());
        int ticket = chance.nextInt(1000);
        if (ticket < MIGRANTS_IN_THOUSAND) {
            String home = others.get(chance.nextInt(others.size()));
            Known child = new Known(people.registeredIn(chance, home, number), "IN_COUNTY", home, "MIGRANT", false);
            return row(child, school.code(), grade.grade());
        }
        boolean key = ticket < MIGRANTS_IN_THOUSAND + KEY_IN_THOUSAND;
        String groups = key ? GROUPS[chance.nextInt(GROUPS.length)] : "";
        boolean poor = groups.equals("HARDSHIP") || chance.nextInt(1000) < POOR_IN_THOUSAND;
        Known child = new Known(people.local(chance, area.code(), number), "IN_COUNTY", area.code(), groups, poor);
        Map<String, String> row = row(child, school.code(), grade.grade());
        if (ticket >= 1000 - UNREGISTERED_IN_THOUSAND) {
            row.put("household_state", "NONE");
            row.put("home_area_code", "");
            row.put("id_type", "Z");
            row.put("id_no", "");
            row.put("student_no", "");
            row.put("source", "SURVEY");
        }
        return row;
    }

    private Map<String, String> row(Known known, String school, String grade) {
        Child child = known.child();
        boolean local = known.home().equals(area.code());
        boolean migrant = !local && known.groups().contains("MIGRANT");
        boolean enrolled = !school.isEmpty() || known.state().equals("ELSEWHERE");
        Map<String, String> row = new LinkedHashMap<>();
        row.put(
                "register_no",
                area.code() + "-" + String.valueOf(1_000_000 + ++serial).substring(1));
        row.put("name", child.name());
        row.put("sex", child.sex());
        row.put("birth_date", child.born().toString());
        row.put("id_type", "1");
        row.put("id_no", child.idNo());
        row.put("student_no", enrolled ? "G" + child.idNo() : "");
        row.put("ethnic_code", ETHNIC[chance.nextInt(ETHNIC.length)]);
        row.put("home_area_code", known.home().isEmpty() ? others.get(0) : known.home());
        row.put("living_area_code", known.state().equals("ELSEWHERE") ? "" : area.code());
        row.put("household_state", local ? "LOCAL" : "OTHER");
        row.put("migrant", migrant ? "Y" : "N");
        row.put("study_state", known.state());
        row.put("school_code", school);
        row.put("grade", grade);
        row.put("entered_on", enrolled ? entered(child) : "");
        row.put("key_groups", local || migrant ? known.groups().replace(local ? "MIGRANT" : "", "") : "");
        row.put("poverty", known.poor() ? "Y" : "N");
        row.put("source", enrolled ? "REGISTER" : known.state().equals("NEVER") ? "SURVEY" : "HOUSEHOLD");
        row.put("checked_on", on.minusDays(chance.nextInt(5)).toString());
        return row;
    }

    /** September of the calendar year in which the child was six on 31 August. */
    private static String entered(Child child) {
        int year = child.born().getYear() + 6 + (child.born().getMonthValue() >= 9 ? 1 : 0);
        return year + "-09";
    }
}
