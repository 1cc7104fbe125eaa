package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.tiers.Semesters;

/** The tables with a block or a row a quarter or semester: reviews, openings, visits, surveys. */
final class ExpectedTiers {
    private static final List<String> VERIFIED = List.of("报送数", "核减", "核增", "改判", "核实数", "净差异", "绝对差异");
    private static final List<String> OPENED = List.of("应返校", "已返校", "转出", "休学", "请假", "送教", "死亡", "疑似辍学", "辍学", "其他");
    private static final List<String> VISITED = List.of("名在人不在", "人在籍不在", "无学籍", "无户籍");

    private final Reckoning reckoning;
    private final Province province;

    ExpectedTiers(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    /** The sections, a survey's for units above schools alone. */
    void of(String unit, Lines lines) {
        lines.in("verify").add("填报、台账与复核");
        compared(unit, lines);
        if (!province.isSchool(unit)) {
            reviewed(unit, lines);
        }
        lines.in("opening").add("开学报到和进校入户核查");
        opened(unit, lines);
        visited(unit, lines);
        if (!province.isSchool(unit)) {
            surveyed(unit, lines.in("survey").add("学期调研"));
        }
    }

    /** The stages that a school teaches, whatever cases it has. */
    private Map<String, Set<String>> taught(String unit) {
        Map<String, Set<String>> scopes = new LinkedHashMap<>(Province.stageScopes());
        if (province.isSchool(unit) && province.stages(unit).size() == 1) {
            scopes.values().removeIf(stages -> !stages.equals(province.stages(unit)));
        }
        return scopes;
    }

    private List<String> row(String unit, String head, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(head));
        cells.forEach(cell -> row.add(province.isSchool(unit) ? Printed.ofSchool(cell) : cell));
        return row;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private void compared(String unit, Lines lines) {
        List<String> quarters = reckoning.filings().shown("review");
        if (quarters.isEmpty()) {
            lines.add("分季度填报、计算、复核对照 本学年还没有季度复核。");
        } else {
            lines.add("分季度填报、计算、复核对照 单位：例、%");
        }
        int began = lines.size();
        if (!quarters.isEmpty()) {
            lines.add(joined(joined(List.of("台账、学段", "月报告数", "台账数"), VERIFIED), List.of("复核一致率")));
        }
        for (String quarter : quarters) {
            lines.add(Periods.name(quarter));
            compared(unit, quarter, lines);
        }
        lines.footnotes(began);
        lines.add("月报告数由学校声明，台账数由台账计算，其后各列为县级复核；三者并列，不相抵");
        lines.add("月报告数 = 本期最后一次月报告的期末 + 本期各月报告的返校（复学）和核销");
        lines.add("台账数 = 按台账计算的学校期末在册 + 本期返校（复学）和核销；县级自管的个案不计");
        lines.add("复核一致率 = （报送数 − 核减 − 改判）÷（报送数 + 核增）");
    }

    private void compared(String unit, String quarter, Lines lines) {
        Map<String, Set<String>> taught = taught(unit);
        boolean alone = taught.size() == 1;
        Map<String, Set<String>> ledgers = new LinkedHashMap<>();
        ledgers.put(alone ? "疑似台账" : "疑似", Set.of("SUS"));
        ledgers.put(alone ? "辍学台账" : "辍学", Set.of("DRO"));
        ledgers.put(alone ? "两本合并" : "合计", Reckoning.BOTH);
        ledgers.forEach((ledger, some) -> taught.forEach((stage, stages) -> {
            boolean total = stages.size() == 2;
            if (!total || some.size() == 2) {
                String head = alone || total ? ledger : ledger + " · " + stage;
                Scope scope = new Scope(province.within(unit), some, stages);
                lines.add(row(unit, head, compared(scope, quarter)));
            }
        }));
    }

    private List<String> compared(Scope scope, String quarter) {
        List<String> months = province.months(quarter);
        List<String> cells = new ArrayList<>();
        cells.add(reckoning.stocks().declared(scope, months));
        cells.add(reckoning.stocks().computed(scope, months));
        VERIFIED.forEach(heading -> cells.add(reckoning.reviews().amount(scope, quarter, heading)));
        cells.add(reckoning.reviews().agreed(scope, quarter));
        return cells;
    }

    private void reviewed(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        List<String> quarters = reckoning.filings().shown("review");
        lines.add(quarters.isEmpty() ? "分季度复核情况 本学年还没有季度复核。" : "分季度复核情况 单位：%");
        int began = lines.size();
        if (!quarters.isEmpty()) {
            lines.add("期间", "复核覆盖率", "零报告属实率", "复核一致率");
        }
        for (String quarter : quarters) {
            lines.add(
                    Periods.name(quarter),
                    reckoning.reviews().covered(units, quarter),
                    reckoning.reviews().nilConfirmed(units, quarter),
                    reckoning.reviews().agreed(new Scope(units, Reckoning.BOTH, Reckoning.ALL_STAGES), quarter));
        }
        lines.footnotes(began);
        lines.add("复核覆盖率 = 各学段、两本台账都有复核结果的学校 ÷ 季末在办学校");
        lines.add("零报告属实率 = 复核无核增的零报告学校 ÷ 已复核的零报告学校");
        lines.add("复核一致率 = （报送数 − 核减 − 改判）÷（报送数 + 核增）");
    }

    private void opened(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        List<String> columns = province.isSchool(unit) ? OPENED : joined(OPENED, List.of("小升初未报到"));
        List<String> semesters = reckoning.filings().shown("opening");
        lines.add(semesters.isEmpty() ? "开学报到情况 本学年还没有开学报到情况。" : "开学报到情况 单位：人");
        int began = lines.size();
        if (!semesters.isEmpty()) {
            lines.add(joined(List.of("学段"), columns));
        }
        for (String semester : semesters) {
            lines.add(Periods.name(semester));
            taught(unit).forEach((stage, stages) -> {
                List<String> cells = new ArrayList<>();
                OPENED.forEach(column -> cells.add(reckoning.semesters().opened(units, stages, semester, column)));
                if (!province.isSchool(unit)) {
                    cells.add(reckoning.semesters().notEntered(units, stages, semester));
                }
                lines.add(row(unit, stage, cells));
            });
        }
        lines.footnotes(began);
        lines.add("应返校 = 已返校 + 转出 + 休学 + 请假 + 送教 + 死亡 + 疑似辍学 + 辍学 + 其他");
    }

    private void visited(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        Semesters figures = reckoning.semesters();
        List<String> semesters = reckoning.filings().shown("visit");
        lines.add(semesters.isEmpty() ? "进校入户核查 本学年还没有进校入户核查。" : "进校入户核查 单位：人、%");
        int began = lines.size();
        if (!semesters.isEmpty()) {
            lines.add(joined(List.of("期间", "进校覆盖率", "逐一核查率", "入户率"), VISITED));
        }
        for (String semester : semesters) {
            List<String> cells = new ArrayList<>(List.of(
                    figures.visited(units, semester),
                    figures.visited(units, semester, "逐一核查人数", "在籍人数"),
                    figures.visited(units, semester, "实入户", "应入户")));
            VISITED.forEach(heading -> cells.add(figures.found(units, semester, heading)));
            lines.add(row(unit, Periods.name(semester), cells));
        }
        lines.footnotes(began);
        lines.add("进校覆盖率 = 已进校核查的学校 ÷ 学期初在办学校");
        lines.add("逐一核查率 = 逐一核查人数 ÷ 核查学校在籍人数，目标100%");
        lines.add("入户率 = 实入户 ÷ 应入户");
    }

    private void surveyed(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        Semesters figures = reckoning.semesters();
        List<String> semesters = reckoning.filings().shown("survey");
        lines.add(semesters.isEmpty() ? "学期调研抽查结果 本学年还没有学期调研。" : "学期调研抽查结果 单位：%");
        int began = lines.size();
        if (!semesters.isEmpty()) {
            lines.add("期间", "辍学属实率", "复学属实率", "零报告抽查属实率", "送教属实率");
        }
        for (String semester : semesters) {
            lines.add(
                    Periods.name(semester),
                    figures.surveyed(units, semester, "辍学属实人数", "抽查辍学人数"),
                    figures.surveyed(units, semester, "在校属实人数", "抽查复学人数"),
                    figures.surveyed(units, semester, "零报告属实校", "其中零报告校"),
                    figures.surveyed(units, semester, "送教属实人数", "送教抽查人数"));
        }
        lines.footnotes(began);
        lines.add("辍学属实率 = 抽查属实的辍学人数 ÷ 抽查辍学人数");
        lines.add("复学属实率 = 抽查时在校的复学人数 ÷ 抽查复学人数");
        lines.add("零报告抽查属实率 = 抽查属实的零报告校 ÷ 抽查的零报告校");
        lines.add("送教属实率 = 抽查属实的送教人数 ÷ 抽查送教人数");
    }
}
