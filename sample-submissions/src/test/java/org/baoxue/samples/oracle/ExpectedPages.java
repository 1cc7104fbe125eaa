package org.baoxue.samples.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** The lines that the page of a unit must print: its head, headline figures, and the tables of the year. */
final class ExpectedPages {
    private static final List<String> NAMES = List.of("在籍 人", "出勤率 %", "疑似期末 人", "辍学期末 人", "未在校合计 人", "劝返复学率 %");
    private static final Map<String, String> TIERS =
            Map.of("province", "省级", "city", "地市", "county", "县区", "zone", "县区", "school", "学校");

    private final Reckoning reckoning;
    private final Province province;

    ExpectedPages(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    /** The whole page of a unit. */
    List<Lines.Line> of(String unit) {
        Lines lines = new Lines();
        LocalDate asOf = province.asOf();
        lines.in("frame").add(Periods.name(province.year()) + " · 数据截止：" + Printed.day(asOf));
        head(unit, lines.in("main"));
        headlines(unit, lines.in("headlines"));
        ExpectedChildren children = new ExpectedChildren(reckoning);
        ExpectedReporting reporting = new ExpectedReporting(reckoning);
        if (unit.equals(province.root())) {
            children.need(lines.in("need"));
            reporting.unreported(lines.in("unreported"));
        }
        children.table(unit, lines.in("children"));
        new ExpectedCases(reckoning).year(unit, lines);
        new ExpectedStages(reckoning).of(unit, lines);
        new ExpectedTiers(reckoning).of(unit, lines);
        new ExpectedStated(reckoning).of(unit, lines);
        new ExpectedMonths(reckoning).of(unit, lines);
        reporting.of(unit, lines.in("reporting"));
        plan(unit, lines.in("plan").add("控辍保学方案"));
        lines.in("reports").add("复核、调研和评估报告");
        return lines.all();
    }

    /** What the unit wrote itself is not compared. */
    private void plan(String unit, Lines lines) {
        if (!province.sheets().exists(unit, "plan", province.year())) {
            boolean proxied = province.isSchool(unit) && !province.filer(unit).equals(unit);
            boolean owes = province.isSchool(unit) || province.hasCountyDuties(unit);
            lines.add(proxied ? "由中心校代报，本校不单独报方案。" : owes ? "本学年的方案未报。" : "本级不编制单独的方案，见各县一县一案和各校一校一案。");
        }
    }

    private void head(String unit, Lines lines) {
        lines.add(province.name(unit)).add(TIERS.get(province.kind(unit)) + " · 代码 " + unit);
        if (province.isSchool(unit)) {
            Sheets.Entry school = province.school(unit);
            Sheets sheets = province.sheets();
            lines.add("办学类型", sheets.labels("school_type").getOrDefault(school.at("办学类型"), ""));
            lines.add("学制", sheets.labels("school_system").getOrDefault(school.at("学制"), ""));
            lines.add("报送方式", sheets.labels("filing").getOrDefault(school.at("报送方式"), ""));
            if (reckoning.stages(unit).size() == 1) {
                lines.add("学段", reckoning.stages(unit).keySet().iterator().next());
            }
            if (!school.at("代报学校标识码").isEmpty()) {
                lines.add("代报学校标识码", province.name(school.at("代报学校标识码")));
            }
        }
        warnings(unit, lines);
    }

    private void warnings(String unit, Lines lines) {
        Scope all = new Scope(province.within(unit), Reckoning.BOTH, Reckoning.ALL_STAGES);
        Printed.Gap gap = reckoning.caseFigures().gap(all, province.months(), false);
        if (gap.schools() > 0 && !province.isSchool(unit)) {
            String who = gap.counties() ? " 个单位" : " 校";
            lines.add("有 " + Printed.count(gap.schools()) + who + "部分月份未报，数据不完整。");
        }
        String enrolled =
                reckoning.main(all.units(), all.stages(), province.months()).get(0);
        if (enrolled.startsWith(Printed.MISSING)) {
            lines.add("本学年没有可用的考勤汇总。");
        }
    }

    private void headlines(String unit, Lines lines) {
        lines.add("主要数据");
        Set<String> units = province.within(unit);
        Map<String, Set<String>> shown = reckoning.stages(unit);
        List<List<String>> byStage = new ArrayList<>();
        Province.stageScopes()
                .forEach((label, stages) -> byStage.add(
                        shown.containsKey(label)
                                ? reckoning.main(units, stages, province.months())
                                : List.of("—", "—", "—", "—", "—", "—")));
        List<String> whole = reckoning.main(units, Reckoning.ALL_STAGES, province.months());
        for (int at = 0; at < NAMES.size(); at++) {
            lines.add(NAMES.get(at));
            lines.add(flat(province.isSchool(unit) ? Printed.ofSchool(whole.get(at)) : whole.get(at)));
            if (shown.size() < 3) {
                continue;
            }
            String split = "小学 " + flat(byStage.get(0).get(at)) + " 初中 "
                    + flat(byStage.get(1).get(at));
            lines.add(province.isSchool(unit) ? Printed.ofSchool(split) : split);
        }
    }

    /** Outside tables the parts of a figure stand side by side. */
    private static String flat(String figure) {
        return figure.replace('|', ' ');
    }
}
