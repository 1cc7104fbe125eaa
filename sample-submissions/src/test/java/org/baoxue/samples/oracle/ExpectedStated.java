package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.samples.oracle.reckoning.Cases;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.tiers.Classes;

/** The sections of key groups, graduating classes, names sent down and problems. */
final class ExpectedStated {
    private static final List<String> SPANS = List.of("3", "4", "5", "6", "9");
    private static final Map<String, String> RATES = Map.of(
            "3", "初中三年巩固率",
            "4", "初中四年巩固率（五四制）",
            "5", "小学五年巩固率（五四制）",
            "6", "小学六年巩固率",
            "9", "九年巩固率");
    private static final Map<String, String> FIRST =
            Map.of("3", "三年前一年级", "4", "四年前一年级", "5", "五年前一年级", "6", "六年前一年级", "9", "九年前小学一年级");

    private final Reckoning reckoning;
    private final Province province;

    ExpectedStated(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    /** The sections of a unit. */
    void of(String unit, Lines lines) {
        lines.in("key-groups").add("重点群体就学");
        if (!province.isSchool(unit)) {
            groups(unit, lines);
        }
        cases(unit, lines);
        classes(unit, lines.in("retention").add("巩固率"));
        if (!province.isSchool(unit)) {
            sent(unit, lines.in("dispatch").add("平台下发名单"));
            problems(unit, lines.in("rectify").add("问题整改"));
        }
    }

    private static List<String> joined(String head, List<String> cells) {
        return Stream.concat(Stream.of(head), cells.stream()).toList();
    }

    private void groups(String unit, Lines lines) {
        List<String> semesters = reckoning.filings().shown("keygroup");
        lines.add(semesters.isEmpty() ? "重点群体就学情况 本学年还没有重点群体就学情况。" : "重点群体就学情况 单位：人、%");
        int began = lines.size();
        if (!semesters.isEmpty()) {
            lines.add("重点群体类别", "底数", "摸排率", "在校", "送教", "休学", "缓学", "疑似辍学", "辍学", "其他", "在学率", "帮扶覆盖率");
        }
        Map<String, String> groups = new LinkedHashMap<>(province.sheets().labels("key_group"));
        groups.put("TOTAL", "合计（去重）");
        for (String semester : semesters) {
            Province.stageScopes().forEach((stage, stages) -> {
                lines.add(Periods.name(semester) + " · " + stage);
                groups.forEach((group, label) -> lines.add(
                        joined(label, reckoning.keyGroups().line(province.within(unit), stages, semester, group))));
            });
        }
        lines.footnotes(began);
        lines.add("一个孩子可以属于几类，各类相加是人次；合计按人去重，几个县相加时是各县合计之和。");
        lines.add("重点群体摸排率 = 已摸排 ÷ 底数（去重）");
        lines.add("重点群体在学率 = （在校 + 送教）÷ 底数（去重）");
        lines.add("重点群体帮扶覆盖率 = 有帮扶责任人 ÷ 底数（去重）");
    }

    private String of(String unit, String cell) {
        return province.isSchool(unit) ? Printed.ofSchool(cell) : cell;
    }

    private void cases(String unit, Lines lines) {
        Map<String, String> labels = province.sheets().labels("key_group");
        Map<String, Set<String>> shown = reckoning.stages(unit);
        Map<String, List<String>> cells = new LinkedHashMap<>();
        List<String> totals = new ArrayList<>();
        boolean any = false;
        boolean missing = false;
        boolean lacking = false;
        for (Set<String> stages : shown.values()) {
            Scope scope = new Scope(province.within(unit), Reckoning.BOTH, stages);
            Printed.Gap gap = reckoning.caseFigures().gap(scope, province.months(), true);
            boolean lost = gap.everything();
            lacking |= gap.schools() > 0;
            missing |= lost;
            Set<String> children = new HashSet<>();
            for (String group : labels.keySet()) {
                int n = 0;
                for (Cases.Row row : reckoning.caseFigures().open(scope, province.months())) {
                    List<String> named = List.of(row.answer("重点群体").split("[;；]", -1));
                    if (named.contains(group) || named.contains(labels.get(group))) {
                        n++;
                        children.add(row.child());
                    }
                }
                any |= n > 0 && !lost;
                cells.computeIfAbsent(group, g -> new ArrayList<>()).add(of(unit, Printed.count(n, gap)));
            }
            totals.add(of(unit, Printed.count(children.size(), gap)));
        }
        if (!any) {
            String told = lacking ? "报来的台账里没有重点群体的在册个案，有月份未报。" : "期末没有重点群体的在册个案。";
            lines.add("在册个案中的重点群体 " + (missing ? "台账未报或无法使用，不知道有没有重点群体的在册个案。" : told));
            return;
        }
        lines.add("在册个案中的重点群体 单位：例");
        int began = lines.size();
        lines.add(joined("重点群体类别", List.copyOf(shown.keySet())));
        cells.forEach((group, counts) -> lines.add(joined(labels.getOrDefault(group, ""), counts)));
        lines.add(joined("合计（去重）", totals));
        lines.footnotes(began);
        lines.add("在册重点群体人数 = 期末在册个案中属任一重点群体的儿童（不重复）");
    }

    private void classes(String unit, Lines lines) {
        Map<String, Classes.Line> stated = new LinkedHashMap<>();
        SPANS.forEach(span -> stated.put(span, reckoning.classes().line(unit, span)));
        boolean lacks = stated.values().stream().anyMatch(Classes.Line::lacks);
        boolean above = stated.values().stream().anyMatch(Classes.Line::above);
        stated.values().removeIf(line -> line.cells().isEmpty());
        if (stated.isEmpty()) {
            lines.add("毕业班巩固率 " + (lacks ? "本学年的巩固率基数未报或无法使用。" : "本学年没有报巩固率基数。"));
            return;
        }
        lines.add("毕业班巩固率 单位：人、%");
        int began = lines.size();
        lines.add("指标", "一年级在校数", "转入", "转出", "死亡", "毕业", "巩固率", "算法二");
        stated.forEach((span, line) -> lines.add(joined(RATES.getOrDefault(span, ""), line.cells())));
        lines.footnotes(began);
        if (above) {
            lines.add("超过100%的照列：多是转入没有计全，也可能是休学、留级的学生在本届毕业，请核实。");
        }
        if (!province.isSchool(unit)) {
            lines.add("县内转学双方都计了的，在县和县以上从转入、转出中同时减去。");
        }
        for (String span : stated.keySet()) {
            lines.add(RATES.getOrDefault(span, "") + " = 毕业 ÷（" + FIRST.getOrDefault(span, "") + "在校 + 转入 − 转出 − 死亡）");
            if (span.equals("3")) {
                lines.add("初中三年巩固率（算法二） = （毕业 − 转入 + 转出）÷（三年前一年级在校 − 死亡）");
            }
        }
    }

    private void sent(String unit, Lines lines) {
        String caption = Periods.name(province.year()) + "平台下发名单核实和反馈";
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Province.stageScopes()
                .forEach((stage, stages) ->
                        rows.put(stage, reckoning.problems().sent(province.within(unit), stages, province.months())));
        if (rows.values().stream().allMatch(List::isEmpty)) {
            lines.add(caption + " 本期没有平台下发名单。");
            return;
        }
        lines.add(caption + " 单位：人、%");
        int began = lines.size();
        lines.add("学段", "下发人数", "下发核实率", "核实未在校", "超期核实", "下发反馈率");
        List<String> none = List.of("不适用", "不适用", "不适用", "不适用", "不适用");
        rows.forEach((stage, cells) -> lines.add(joined(stage, cells.isEmpty() ? none : cells)));
        lines.footnotes(began);
        lines.add("下发核实率 = 已有核实结果的下发名字 ÷ 本期名单里的下发名字");
        lines.add("超期核实 = 核实晚于核实期限的，和到月末已过期限还没有核实的下发名字");
        lines.add("下发反馈率 = 已有反馈日期的下发名字 ÷ 本期名单里的下发名字");
    }

    private void problems(String unit, Lines lines) {
        List<String> semesters = reckoning.filings().shown("rectify");
        if (semesters.isEmpty()) {
            lines.add("问题整改情况 本期没有报问题整改台账。");
            return;
        }
        lines.add("问题整改情况 单位：个、%");
        int began = lines.size();
        lines.add("期间", "整改问题", "整改完成率", "整改过期");
        for (String semester : semesters) {
            lines.add(joined(Periods.name(semester), reckoning.problems().fixed(province.within(unit), semester)));
        }
        lines.footnotes(began);
        lines.add("整改完成率 = 已销号且有佐证的问题 ÷ 本期整改台账里的问题；市县都列的，都销号才算");
        lines.add("整改过期 = 到期末整改期限已过、没有销号的问题");
    }
}
