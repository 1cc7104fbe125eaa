package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.filing.Filings;

/** The table of the units below a unit, and the three counties in most need. */
final class ExpectedChildren {
    private final Reckoning reckoning;
    private final Province province;

    ExpectedChildren(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    /** A row for each unit directly below; the province's cities are followed by their counties. */
    void table(String unit, Lines lines) {
        List<String> children = province.children(unit);
        if (children.isEmpty()) {
            return;
        }
        boolean root = unit.equals(province.root());
        boolean schools = children.stream().anyMatch(province::isSchool);
        lines.add(root ? "各市县情况" : province.kind(unit).equals("city") ? "所属单位" : "各校情况");
        lines.add((root ? "各市、县（市、区）主要数据" : schools ? "所属学校主要数据" : "所属县（市、区）主要数据") + " 单位：人、%");
        int began = lines.size();
        lines.add("单位", "在籍", "出勤率", "疑似期末", "辍学期末", "未在校合计", "劝返复学率", "在册>30天", "报送率", "及时率");
        for (String child : children) {
            lines.add(row(child));
            if (root) {
                province.children(child).stream()
                        .filter(below -> !province.isSchool(below))
                        .forEach(below -> lines.add(row(below)));
            }
        }
        if (schools && !reckoning.cases().stagesOf(unit).isEmpty()) {
            lines.add(own(unit));
        }
        lines.footnotes(began);
    }

    private List<String> row(String unit) {
        Set<String> units = province.within(unit);
        List<Filings.Filing> filings = reckoning.filings().of(units);
        List<String> row = new ArrayList<>(List.of(province.name(unit)));
        row.addAll(reckoning.main(units, Reckoning.ALL_STAGES, province.months()));
        row.add(reckoning.over(units, province.months()));
        row.add(Filings.reported(filings));
        row.add(reckoning.filings().onTime(filings));
        return province.isSchool(unit) ? row.stream().map(Printed::ofSchool).toList() : row;
    }

    /** The cases that the county holds without a school. */
    private List<String> own(String unit) {
        Set<String> units = Set.of(unit);
        List<String> row = new ArrayList<>(List.of("本级直接登记（不在校的失学等）", "—", "—"));
        row.addAll(
                reckoning.main(units, Reckoning.ALL_STAGES, province.months()).subList(2, 6));
        row.add(reckoning.over(units, province.months()));
        row.addAll(List.of("—", "—"));
        return row;
    }

    private record Need(String unit, long over, long out, List<String> cells) {}

    /** Most cases beyond 30 days, then most out of school, then by code. */
    void need(Lines lines) {
        lines.add("最需关注").add("最需关注的三个县（市、区） 单位：人").add("县（市、区）", "在册>30天", "未在校合计");
        int began = lines.size();
        province.everyone().stream()
                .filter(unit -> !province.isSchool(unit) && province.hasCountyDuties(unit))
                .map(this::need)
                .filter(need -> need.out() > 0)
                .sorted(Comparator.comparingLong(Need::over)
                        .thenComparingLong(Need::out)
                        .reversed()
                        .thenComparing(Need::unit))
                .limit(3)
                .forEach(need -> lines.add(need.cells()));
        lines.footnotes(began);
        lines.add("按在册超过 30 天人数、未在校合计、区划代码排序。");
    }

    private Need need(String unit) {
        Set<String> units = province.within(unit);
        Scope scope = new Scope(units, Reckoning.BOTH, Reckoning.ALL_STAGES);
        String over = reckoning.over(units, province.months());
        String digits = over.replaceFirst("\\|.*", "").replace(",", "");
        return new Need(
                unit,
                digits.equals(Printed.MISSING) ? 0 : Long.parseLong(digits),
                reckoning.caseFigures().outOfSchool(scope, province.months()),
                List.of(province.name(unit), over, reckoning.out(units, Reckoning.ALL_STAGES, province.months())));
    }
}
