package org.baoxue.samples.oracle.reckoning;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** 在籍, 应到, 实到 and 出勤率 of some units. */
public final class AttendanceFigures {
    private final Province province;

    /** By school, stage and month: the sums of a heading's cells over the grades. */
    private final Map<String, Map<String, Long>> sums = new HashMap<>();

    /** By school, stage and month: the grades that have a row, each with its pupils, and how many of them have only just come. */
    private final Map<String, Map<String, long[]>> grades = new HashMap<>();

    /** The figures of the attendance files. */
    public AttendanceFigures(Province province) {
        this.province = province;
        for (Sheets.Sheet sheet : province.sheets().of("attendance")) {
            for (Sheets.Entry row : sheet.rows()) {
                String school = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                Map<String, Long> sum =
                        sums.computeIfAbsent(school + row.at("学段") + sheet.period(), key -> new HashMap<>());
                for (String heading : List.of("在籍人数", "应到人次", "实到人次", "无故连续缺勤达疑似线人数", "全月未到校人数")) {
                    sum.merge(heading, row.number(heading), Long::sum);
                }
                grades.computeIfAbsent(school + row.at("学段") + sheet.period(), key -> new HashMap<>())
                        .put(row.at("年级"), new long[] {row.number("在籍人数"), row.number("本月转入")});
            }
        }
    }

    /**
     * 在籍 on the last day: of several months each school's last one that has a value. The pupils of a school that is closed by the last
     * month with classes stand on another's roll.
     */
    public String enrolled(Set<String> units, Set<String> stages, List<String> months) {
        long enrolled = 0;
        Optional<String> last = lastTaught(months);
        for (String unit : units) {
            if (isClosed(unit, last)) {
                continue;
            }
            for (String stage : stages) {
                for (int at = months.size() - 1; at >= 0; at--) {
                    Map<String, Long> sum = sums.get(unit + stage + months.get(at));
                    if (sum != null) {
                        enrolled += sum.getOrDefault("在籍人数", 0L);
                        break;
                    }
                }
            }
        }
        return last.filter(month -> province.isAllClosed(units, stages, month)).isPresent()
                ? Printed.NOT_APPLICABLE
                : count(enrolled, units, stages, months, true);
    }

    private Optional<String> lastTaught(List<String> months) {
        return months.stream()
                .filter(month -> !province.calendar().isHoliday(month))
                .reduce((one, other) -> other);
    }

    private boolean isClosed(String unit, Optional<String> month) {
        return province.isSchool(unit) && month.isPresent() && !province.isOpen(unit, month.get());
    }

    /** The sum of a heading's cells over the grades of a school's stage in a month; nothing if it was not reported. */
    public Optional<Long> of(String school, String stage, String month, String heading) {
        return Optional.ofNullable(sums.get(school + stage + month)).map(sum -> sum.getOrDefault(heading, 0L));
    }

    /** 应到人次 or 实到人次. */
    public String sum(Set<String> units, Set<String> stages, List<String> months, String heading) {
        return count(number(units, stages, months, heading), units, stages, months, false);
    }

    /** Where nobody reported because nobody had to, there is no number. */
    private String count(long number, Set<String> units, Set<String> stages, List<String> months, boolean stock) {
        boolean excused = months.stream()
                .allMatch(month ->
                        province.schools(units).stream().allMatch(school -> province.isExcused(school, month)));
        return excused && isSilent(units, stages, months)
                ? Printed.NOT_APPLICABLE
                : Printed.count(number, gap(units, stages, months, stock));
    }

    private boolean isSilent(Set<String> units, Set<String> stages, List<String> months) {
        return units.stream()
                .noneMatch(unit -> stages.stream()
                        .anyMatch(stage -> months.stream().anyMatch(month -> sums.containsKey(unit + stage + month))));
    }

    /** 出勤率. */
    public String rate(Set<String> units, Set<String> stages, List<String> months) {
        return Printed.rate(
                number(units, stages, months, "实到人次"),
                number(units, stages, months, "应到人次"),
                gap(units, stages, months, false));
    }

    private long number(Set<String> units, Set<String> stages, List<String> months, String heading) {
        long number = 0;
        for (String unit : units) {
            for (String stage : stages) {
                for (String month : months) {
                    number += sums.getOrDefault(unit + stage + month, Map.of()).getOrDefault(heading, 0L);
                }
            }
        }
        return number;
    }

    /**
     * Whether a month that was reported has no row of a grade that has pupils before or after, in the same school year. A mixed class may
     * hold any grade.
     */
    public boolean isPartial(String school, String stage, String month) {
        Set<String> now = grades.getOrDefault(school + stage + month, Map.of()).keySet();
        String after = YearMonth.parse(month).plusMonths(1).toString();
        return !now.isEmpty()
                && !now.contains("MIXED")
                && (lacks(now, beside(school, stage, Periods.before(month), month), false)
                        || lacks(now, beside(school, stage, after, month), true));
    }

    private static boolean lacks(Set<String> now, Map<String, long[]> other, boolean later) {
        return other.entrySet().stream()
                .filter(grade -> !now.contains(grade.getKey()))
                .filter(grade ->
                        !grade.getKey().equals("MIXED") || other.keySet().containsAll(now))
                .filter(grade -> !later || grade.getValue()[0] != grade.getValue()[1])
                .anyMatch(grade -> grade.getValue()[0] > 0);
    }

    private Map<String, long[]> beside(String school, String stage, String other, String month) {
        boolean sameYear = Periods.year(other).equals(Periods.year(month));
        return sameYear ? grades.getOrDefault(school + stage + other, Map.of()) : Map.of();
    }

    private Gap gap(Set<String> units, Set<String> stages, List<String> months, boolean stock) {
        Set<String> lacking = new TreeSet<>();
        boolean everything = true;
        for (String unit : units) {
            for (String stage : province.isSchool(unit) ? province.stages(unit) : Set.<String>of()) {
                if (stages.contains(stage) && !(stock && isClosed(unit, lastTaught(months)))) {
                    List<String> silent = months.stream()
                            .filter(month -> !sums.containsKey(unit + stage + month))
                            .toList();
                    boolean nothing = silent.size() == months.size();
                    everything &= nothing;
                    List<String> lost = silent.stream()
                            .filter(month -> !stock || isAfterLast(month, unit + stage, months))
                            .toList();
                    List<String> told = months.stream()
                            .filter(month -> !silent.contains(month))
                            .toList();
                    List<String> used = stock && !nothing ? told.subList(told.size() - 1, told.size()) : told;
                    boolean partly = used.stream().anyMatch(month -> isPartial(unit, stage, month));
                    if (partly || !lost.stream().allMatch(month -> province.isExcused(unit, month))) {
                        lacking.add(unit);
                    }
                }
            }
        }
        return new Gap(lacking.size(), everything && !lacking.isEmpty());
    }

    /** Whether nothing was reported from this month on. */
    private boolean isAfterLast(String month, String key, List<String> months) {
        return months.stream()
                .filter(later -> later.compareTo(month) >= 0)
                .noneMatch(later -> sums.containsKey(key + later));
    }
}
