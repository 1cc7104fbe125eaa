package org.baoxue.sample.forms.county;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.sample.InventedPeople.Child;
import org.baoxue.sample.Registration;
import org.baoxue.sample.SampleCase;
import org.baoxue.sample.SampleCase.Book;
import org.baoxue.sample.SampleFiles.Table;
import org.baoxue.sample.SampleSchools.Grade;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.baoxue.sample.SampleWorld;

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
    private static final String[] GROUPS = {"LEFT_BEHIND", "LEFT_BEHIND", "LEFT_BEHIND", "HARDSHIP", "DISABLED", "UNSUPPORTED", "ORPHAN"};
    private static final String[] ETHNIC = {"01", "01", "01", "01", "01", "01", "01", "03", "11", "15"};

    private final SampleWorld world;
    private final Area area;
    private final EligiblePeople people;
    private final LocalDate on;
    private final Random chance;
    private final List<String> others;
    private int serial;

    /** The ledger of one county. */
    EligibleLedger(SampleWorld world, Area area, EligiblePeople people) {
        this.world = world;
        this.area = area;
        this.people = people;
        this.on = world.ground().date(9, 20);
        this.chance = world.ground().chance("eligible", area.code());
        this.others = world.ground().units().withSchools().stream()
                .map(Area::code)
                .filter(code -> !code.equals(area.code()))
                .toList();
        people.nextCounty();
    }

    /** A child that is known by a case or a registration. */
    private record Known(Child child, String state, String home, String groups, boolean poor) {
        static Known of(SampleCase item, String state) {
            return new Known(
                    item.child(),
                    state,
                    item.seat().home(),
                    item.story().why().groups(),
                    item.story().why().isPoor());
        }

        static Known of(Registration entry, String state) {
            String groups = entry.is("HOME") || entry.is("EXEMPT") ? "DISABLED" : "";
            return new Known(entry.child(), state, entry.seat().home(), groups, false);
        }
    }

    /** How many rows there are. */
    int size() {
        return world.schoolsOf(area).stream().mapToInt(School::pupils).sum();
    }

    /** Writes all rows. */
    void write(Table table) throws IOException {
        Map<String, Known> offRoll = offRoll();
        int away = (int) Math.round(size() * ELSEWHERE);
        int ordinary = 0;
        for (School school : world.schoolsOf(area)) {
            for (Grade grade : school.grades()) {
                ordinary += grade.pupils() - onRoll(school, grade).size();
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
            table.row(row(new Known(people.local(chance, area.code(), grade), "ELSEWHERE", area.code(), "", false), "", ""));
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
        List<Known> known = onRoll(school, grade);
        for (Known child : known) {
            table.row(row(child, school.code(), grade.grade()));
        }
        for (int i = known.size(); i < grade.pupils(); i++) {
            if (!thinning.leavesOutNext()) {
                table.row(pupil(school, grade));
            }
        }
    }

    /** The children of a grade that have a case or a registration at any time of the year, with their state on the day. */
    private List<Known> onRoll(School school, Grade grade) {
        Map<String, Known> known = new LinkedHashMap<>();
        for (Registration entry : world.registrationsOf(school.code())) {
            if (entry.seat().grade().equals(grade.grade())
                    && entry.seat().stage().equals(grade.stage())) {
                boolean away = entry.isRunningOn(on) && (entry.is("SUSP") || entry.is("HOME"));
                known.put(entry.child().idNo(), Known.of(entry, away ? entry.category() : "IN_COUNTY"));
            }
        }
        for (SampleCase item : world.casesOf(school.code())) {
            if (item.seat().grade().equals(grade.grade()) && !hasLeft(item)) {
                known.merge(item.child().idNo(), Known.of(item, state(item)), (old, now) -> now.state().equals("IN_COUNTY") ? old : now);
            }
        }
        List<Known> list = new ArrayList<>(known.values());
        return list.size() > grade.pupils() ? list.subList(0, grade.pupils()) : list;
    }

    /** The children that stand on no school's roll, by number. */
    private Map<String, Known> offRoll() {
        Map<String, Known> known = new LinkedHashMap<>();
        for (Registration entry : world.registrationsOf(area.code())) {
            if (entry.isRunningOn(on)) {
                known.put(entry.child().idNo(), Known.of(entry, entry.category()));
            }
        }
        for (SampleCase item : world.casesOf(area.code())) {
            if (item.isOpenOn(on)) {
                known.put(item.child().idNo(), Known.of(item, item.isNeverEnrolled() ? "NEVER" : state(item)));
            }
        }
        return known;
    }

    private boolean hasLeft(SampleCase item) {
        return item.ending() != null
                && item.leavesRollIn(YearMonth.from(on))
                && !item.ending().on().isAfter(on);
    }

    private String state(SampleCase item) {
        return item.isOpenOn(Book.DROPOUT, on) ? "DROPOUT" : item.isOpenOn(Book.SUSPECTED, on) ? "SUSPECTED" : "IN_COUNTY";
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
        row.put("register_no", area.code() + "-" + String.valueOf(1_000_000 + ++serial).substring(1));
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
