package org.baoxue.samples.oracle.reckoning.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** What is stated once a semester: openings of term, visits, surveys. */
public final class Semesters {
    private final Province province;

    /** Openings by unit, stage and semester; visits by school and semester; surveys by county and semester. */
    private final Map<String, Sheets.Entry> openings = new HashMap<>();

    /** Units and semesters of openings that were received. */
    private final Set<String> received = new TreeSet<>();

    private final Map<String, Sheets.Entry> visits = new HashMap<>();
    private final Map<String, Sheets.Entry> surveys = new HashMap<>();

    /** What the units of a province stated. */
    public Semesters(Province province) {
        this.province = province;
        for (Sheets.Sheet sheet : province.sheets().of("opening")) {
            for (Sheets.Entry row : sheet.rows()) {
                String school = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                openings.putIfAbsent(school + row.at("学段") + sheet.period(), row);
            }
        }
        for (Sheets.Entry row : province.sheets().rowsOf("receipts")) {
            if (row.at("表").equals("opening")) {
                received.add(row.at("报送单位") + row.at("期间"));
            }
        }
        for (Sheets.Sheet sheet : province.sheets().of("visit")) {
            sheet.rows().forEach(row -> visits.putIfAbsent(row.at("学校标识码") + sheet.period(), row));
        }
        for (Sheets.Sheet sheet : province.sheets().of("survey")) {
            sheet.rows().forEach(row -> surveys.putIfAbsent(row.at("县区") + sheet.period(), row));
        }
    }

    /** A sum of the openings; a county's own row counts, but nobody misses it. */
    public String opened(Set<String> units, Set<String> stages, String semester, String heading) {
        long sum = 0;
        boolean everything = true;
        Set<String> lacking = new TreeSet<>();
        for (String unit : units) {
            for (String stage : stages) {
                Sheets.Entry row = openings.get(unit + stage + semester);
                everything &=
                        row == null || !province.isSchool(unit); // a county's row is about 小升初 and nobody's return
                if (row != null) {
                    sum += row.number(heading);
                } else if (province.isSchool(unit)
                        && province.stages(unit).contains(stage)
                        && province.isOpen(unit, Periods.months(semester).get(0))) {
                    lacking.add(unit);
                }
            }
        }
        boolean closed = everything
                && province.isAllClosed(units, stages, Periods.months(semester).get(0));
        return closed
                ? Printed.NOT_APPLICABLE
                : Printed.count(sum, new Gap(lacking.size(), everything && !lacking.isEmpty()));
    }

    /** 小升初未报到, which counties may state in a row about 初中; only a file that was received, or is of no use, is missed. */
    public String notEntered(Set<String> units, Set<String> stages, String semester) {
        List<Long> stated = new ArrayList<>();
        Set<String> lacking = new TreeSet<>();
        for (String unit : units) {
            if (!province.isSchool(unit) && stages.contains("JUN") && isLost(unit, semester)) {
                lacking.add(unit);
            }
            for (String stage : stages) {
                Sheets.Entry row = openings.get(unit + stage + semester);
                if (row != null && !row.at("小升初未报到").isEmpty()) {
                    stated.add(row.number("小升初未报到"));
                }
            }
        }
        long sum = stated.stream().mapToLong(Long::longValue).sum();
        return stated.isEmpty() && lacking.isEmpty()
                ? Printed.NOT_APPLICABLE
                : Printed.count(sum, Gap.of(lacking, stated.isEmpty()));
    }

    private boolean isLost(String unit, String semester) {
        return province.sheets().isSpoilt(unit, "opening", semester)
                || (received.contains(unit + semester) && !province.sheets().exists(unit, "opening", semester));
    }

    /** VIS-1: of the schools of counties that filed. */
    public String visited(Set<String> units, String semester) {
        List<String> schools = province.schools(units, Periods.months(semester).get(0));
        List<String> open = schools.stream()
                .filter(school -> province.sheets().exists(province.parent(school), "visit", semester))
                .toList();
        long visited = open.stream()
                .filter(school -> visits.containsKey(school + semester))
                .count();
        int lacking = schools.size() - open.size();
        return Printed.rate(visited, open.size(), new Gap(lacking, open.isEmpty() && lacking > 0));
    }

    /** VIS-2 or VIS-3: one sum of the visits over another. */
    public String visited(Set<String> units, String semester, String part, String whole) {
        return Printed.rate(sum(units, semester, part), sum(units, semester, whole), unvisited(units, semester));
    }

    /** A sum of the visits. */
    public String found(Set<String> units, String semester, String heading) {
        return province.isAllClosed(
                        units, Set.of("PRI", "JUN"), Periods.months(semester).get(0))
                ? Printed.NOT_APPLICABLE
                : Printed.count(sum(units, semester, heading), unvisited(units, semester));
    }

    private long sum(Set<String> units, String semester, String heading) {
        return province.schools(units).stream()
                .filter(school -> visits.containsKey(school + semester))
                .mapToLong(school ->
                        Objects.requireNonNull(visits.get(school + semester)).number(heading))
                .sum();
    }

    private Gap unvisited(Set<String> units, String semester) {
        List<String> schools = province.schools(units, Periods.months(semester).get(0));
        long lacking = schools.stream()
                .filter(school -> !visits.containsKey(school + semester))
                .count();
        return new Gap((int) lacking, lacking > 0 && lacking == schools.size());
    }

    /** Nobody surveys a county that no city has. */
    private boolean isOfACity(String county) {
        return province.kind(county).equals("city")
                || province.kind(province.parent(county)).equals("city");
    }

    /** SUR-1 to SUR-4: one sum of the surveys over another; what is lacking is counties. */
    public String surveyed(Set<String> units, String semester, String part, String whole) {
        List<String> counties =
                province.counties(units).stream().filter(this::isOfACity).toList();
        List<Sheets.Entry> found = counties.stream()
                .filter(county -> surveys.containsKey(county + semester))
                .map(county -> Objects.requireNonNull(surveys.get(county + semester)))
                .toList();
        int lacking = counties.size() - found.size();
        return Printed.ofCounties(Printed.rate(
                found.stream().mapToLong(row -> row.number(part)).sum(),
                found.stream().mapToLong(row -> row.number(whole)).sum(),
                new Gap(lacking, found.isEmpty() && lacking > 0)));
    }
}
