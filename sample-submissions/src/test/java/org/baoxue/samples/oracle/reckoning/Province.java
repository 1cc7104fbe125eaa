package org.baoxue.samples.oracle.reckoning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.samples.oracle.reckoning.files.Sheets;
import org.baoxue.samples.oracle.reckoning.filing.Calendar;

/** The units and schools of the registry, and the months that were filed. */
public final class Province {
    private final Sheets sheets;
    private final Calendar calendar;
    private final Map<String, Sheets.Entry> units = new TreeMap<>();
    private final Map<String, Sheets.Entry> schools = new TreeMap<>();
    private final Map<String, Set<String>> stages = new HashMap<>();
    private final List<String> months;
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Map<String, Boolean> duties = new HashMap<>();
    private final LocalDate asOf;

    /** The province of these files. */
    public Province(Sheets sheets, Calendar calendar) {
        this.sheets = sheets;
        this.calendar = calendar;
        sheets.rowsOf("units").forEach(row -> units.put(row.at("区划码"), row));
        for (Sheets.Entry row : sheets.rowsOf("schools")) {
            schools.put(row.at("学校标识码"), row);
            stages.computeIfAbsent(row.at("学校标识码"), s -> new TreeSet<>()).add(row.at("学段"));
        }
        SortedSet<String> reported = new TreeSet<>();
        SortedSet<String> named = new TreeSet<>();
        for (Sheets.Sheet sheet : sheets.all()) {
            if (Set.of("attendance", "declaration", "suspected", "dropout").contains(sheet.form())) {
                reported.add(sheet.period());
            }
            if (Periods.isMonth(sheet.period())) {
                named.add(sheet.period());
            }
        }
        this.months = Stream.iterate(
                        reported.first(),
                        month -> month.compareTo(reported.last()) <= 0,
                        month -> YearMonth.parse(month).plusMonths(1).toString())
                .toList();
        this.asOf = YearMonth.parse(named.last()).atEndOfMonth();
    }

    /** The files. */
    public Sheets sheets() {
        return sheets;
    }

    /** Holidays and due dates. */
    public Calendar calendar() {
        return calendar;
    }

    /** The months that figures cover, from the first that was reported to the last. */
    public List<String> months() {
        return months;
    }

    /** Those of a period's months that figures cover. */
    public List<String> months(String period) {
        return Periods.months(period).stream().filter(months::contains).toList();
    }

    /** The school year of the pages. */
    public String year() {
        return Periods.year(months.get(months.size() - 1));
    }

    /** The last day of the latest month that a file names. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The unit without a parent. */
    public String root() {
        return units.keySet().stream()
                .filter(unit -> unit(unit).at("上级区划码").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Every unit and school. */
    public SortedSet<String> everyone() {
        SortedSet<String> everyone = new TreeSet<>(units.keySet());
        everyone.addAll(schools.keySet());
        return everyone;
    }

    /** Whether it is a school. */
    public boolean isSchool(String code) {
        return schools.containsKey(code);
    }

    /** Whether the registry knows it. */
    public boolean exists(String code) {
        return isSchool(code) || units.containsKey(code);
    }

    /** The registry's last row of a school. */
    public Sheets.Entry school(String code) {
        return Objects.requireNonNull(schools.get(code), code);
    }

    private Sheets.Entry unit(String code) {
        return Objects.requireNonNull(units.get(code), code);
    }

    /** The name of a unit or school. */
    public String name(String code) {
        return isSchool(code) ? school(code).at("名称") : unit(code).at("名称");
    }

    /** province, city, county, zone or school. */
    public String kind(String code) {
        return isSchool(code) ? "school" : unit(code).at("类型");
    }

    /** The unit above: a school's is the county it lies in. */
    public String parent(String code) {
        return isSchool(code) ? school(code).at("所属区划码") : unit(code).at("上级区划码");
    }

    /** The units directly below, by code. */
    public List<String> children(String code) {
        return everyone().stream().filter(unit -> parent(unit).equals(code)).toList();
    }

    /** County duties: counties, zones, and cities that have no counties. */
    public boolean hasCountyDuties(String code) {
        return duties.computeIfAbsent(
                code,
                unit -> Set.of("county", "zone").contains(kind(unit))
                        || (kind(unit).equals("city") && children(unit).stream().allMatch(this::isSchool)));
    }

    /** A unit and all that lies below it. */
    public Set<String> within(String code) {
        Set<String> known = within.get(code);
        if (known != null) {
            return known;
        }
        Set<String> all = new TreeSet<>(Set.of(code));
        children(code).forEach(child -> all.addAll(within(child)));
        within.put(code, all);
        return all;
    }

    /** The schools among these units. */
    public List<String> schools(Set<String> units) {
        return units.stream().filter(this::isSchool).sorted().toList();
    }

    /** The units with county duties among these. */
    public List<String> counties(Set<String> units) {
        return units.stream()
                .filter(unit -> !isSchool(unit) && hasCountyDuties(unit))
                .sorted()
                .toList();
    }

    /** The stages that a school teaches. */
    public Set<String> stages(String school) {
        return Objects.requireNonNull(stages.get(school), school);
    }

    /** Whether a school was open on any day of a month. */
    public boolean isOpen(String school, String month) {
        String opened = school(school).at("启用日期");
        String closed = school(school).at("停办日期");
        YearMonth that = YearMonth.parse(month);
        return (opened.isEmpty() || !LocalDate.parse(opened).isAfter(that.atEndOfMonth()))
                && (closed.isEmpty() || !LocalDate.parse(closed).isBefore(that.atDay(1)));
    }

    /** Whether nobody expects a school's classes to be reported: in a month of holiday, or when it is closed. */
    public boolean isExcused(String school, String month) {
        return calendar.isHoliday(month) || !isOpen(school, month);
    }

    /** Whether schools of these units have one of the stages, and all that have are closed in a month. */
    public boolean isAllClosed(Set<String> units, Set<String> stages, String month) {
        List<String> schools = schools(units).stream()
                .filter(school -> stages(school).stream().anyMatch(stages::contains))
                .toList();
        return !schools.isEmpty() && schools.stream().noneMatch(school -> isOpen(school, month));
    }

    /** The schools among these units that were open in a month. */
    public List<String> schools(Set<String> units, String month) {
        return schools(units).stream().filter(school -> isOpen(school, month)).toList();
    }

    /** Who files for a school: itself, or the school that files for it. */
    public String filer(String school) {
        return school(school).at("报送方式").equals("PROXY") ? school(school).at("代报学校标识码") : school;
    }

    /** The schools that file themselves. */
    public List<String> filers() {
        return schools.keySet().stream()
                .filter(school -> filer(school).equals(school))
                .toList();
    }

    /** The stages under their labels in the order of the pages, the total last. */
    public static Map<String, Set<String>> stageScopes() {
        Map<String, Set<String>> scopes = new LinkedHashMap<>();
        scopes.put("小学", Set.of("PRI"));
        scopes.put("初中", Set.of("JUN"));
        scopes.put("合计", Set.of("PRI", "JUN"));
        return scopes;
    }
}
