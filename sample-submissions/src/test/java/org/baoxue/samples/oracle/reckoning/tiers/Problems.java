package org.baoxue.samples.oracle.reckoning.tiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;
import org.baoxue.samples.oracle.reckoning.filing.Filings;

/** Problems that have to be put right, and the names that the platform sent down: what has a number and a date by which it is done. */
public final class Problems {
    private static final Set<String> OUT = Set.of("SUSPECTED", "DROPOUT", "NEVER", "MISSING");

    private final Province province;
    private final Filings filings;

    /** The problems and names of a province. */
    public Problems(Province province, Filings filings) {
        this.province = province;
        this.filings = filings;
    }

    /** FIX-N, FIX-1 and FIX-LATE of a semester. */
    public List<String> fixed(Set<String> units, String semester) {
        Map<String, List<Sheets.Entry>> problems = new TreeMap<>();
        Set<String> lacking = new TreeSet<>();
        for (String unit : units) {
            if (province.isSchool(unit)) {
                continue;
            }
            for (Sheets.Sheet sheet : sheets(unit, "rectify", semester)) {
                sheet.rows()
                        .forEach(row -> problems.computeIfAbsent(row.at("问题编号"), n -> new ArrayList<>())
                                .add(row));
            }
            boolean files =
                    province.hasCountyDuties(unit) || province.kind(unit).equals("city");
            if (files && filings.lacks(unit, "rectify", semester)) {
                lacking.add(unit);
            }
        }
        String day = last(semester).toString();
        long closed = problems.values().stream()
                .filter(rows -> rows.stream().allMatch(Problems::isClosed))
                .count();
        long late = problems.values().stream()
                .filter(rows -> rows.stream()
                        .anyMatch(row -> !isClosed(row) && row.at("整改期限").compareTo(day) < 0))
                .count();
        return List.of(
                count(problems.size(), problems.size(), lacking),
                rate(closed, problems.size(), lacking),
                count(late, problems.size(), lacking));
    }

    private static boolean isClosed(Sheets.Entry row) {
        return !row.at("销号日期").isEmpty() && !row.at("佐证编号").isEmpty();
    }

    private LocalDate last(String period) {
        List<String> months = Periods.months(period);
        LocalDate end = YearMonth.parse(months.get(months.size() - 1)).atEndOfMonth();
        return province.asOf().isBefore(end) ? province.asOf() : end;
    }

    private List<Sheets.Sheet> sheets(String unit, String form, String period) {
        return province.sheets().of(form, period).stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .toList();
    }

    /** A name with the month of the last list that has it. */
    private record Sent(Sheets.Entry row, String month) {}

    /** DIS-N, DIS-P, DIS-OUT, DIS-LATE and DIS-BACK of the months; empty if nothing was sent down and nothing lacks. */
    public List<String> sent(Set<String> units, Set<String> stages, List<String> months) {
        Map<String, Sent> names = new LinkedHashMap<>();
        Set<String> lacking = new TreeSet<>();
        for (String county : province.counties(units)) {
            for (String month : months) {
                for (Sheets.Sheet sheet : sheets(county, "dispatch", month)) {
                    sheet.rows()
                            .forEach(row ->
                                    names.put(county + row.at("批次号") + "|" + row.at("平台编号"), new Sent(row, month)));
                }
                if (filings.lacks(county, "dispatch", month)) {
                    lacking.add(county);
                }
            }
        }
        names.values().removeIf(name -> !stages.contains(name.row().at("学段")));
        long all = names.size();
        if (all == 0 && lacking.isEmpty()) {
            return List.of();
        }
        return List.of(
                count(all, all, lacking),
                rate(number(names, name -> !name.row().at("核实结果").isEmpty()), all, lacking),
                count(number(names, name -> OUT.contains(name.row().at("核实结果"))), all, lacking),
                count(number(names, this::isLate), all, lacking),
                rate(number(names, name -> !name.row().at("反馈日期").isEmpty()), all, lacking));
    }

    private boolean isLate(Sent name) {
        String verified = name.row().at("核实日期");
        String day = verified.isEmpty() ? last(name.month()).toString() : verified;
        return name.row().at("核实期限").compareTo(day) < 0;
    }

    private static long number(Map<String, Sent> names, Predicate<Sent> which) {
        return names.values().stream().filter(which).count();
    }

    private static String count(long some, long all, Set<String> lacking) {
        if (all == 0 && lacking.isEmpty()) {
            return Printed.NOT_APPLICABLE;
        }
        return Printed.ofCounties(Printed.count(some, gap(all, lacking)));
    }

    private static String rate(long some, long all, Set<String> lacking) {
        return Printed.ofCounties(Printed.rate(some, all, gap(all, lacking)));
    }

    private static Gap gap(long all, Set<String> lacking) {
        return new Gap(lacking.size(), all == 0 && !lacking.isEmpty());
    }
}
