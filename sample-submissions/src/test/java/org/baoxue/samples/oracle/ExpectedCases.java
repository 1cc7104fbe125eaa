package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;

/** The tables of flow, rates and days. */
final class ExpectedCases {
    private static final List<String> TERMS =
            List.of("opening", "new", "received", "returned", "written", "todrop", "handed", "closing");

    private final Reckoning reckoning;
    private final Province province;

    ExpectedCases(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    /** The three sections of the year. */
    void year(String unit, Lines lines) {
        lines.in("flow").add("台账流量");
        flow(unit, province.months(), "本学年两本台账的增减", lines);
        rates(unit, lines.in("rates"));
        days(unit, lines.in("days"));
    }

    private static Map<String, Set<String>> ledgers(boolean combined) {
        Map<String, Set<String>> ledgers = new LinkedHashMap<>();
        ledgers.put("疑似台账", Set.of("SUS"));
        ledgers.put("辍学台账", Set.of("DRO"));
        if (combined) {
            ledgers.put("两本合并", Reckoning.BOTH);
        }
        return ledgers;
    }

    /** 期初 to 期末 of both ledgers by stage. */
    void flow(String unit, List<String> months, String caption, Lines lines) {
        lines.add(caption + " 单位：人");
        int began = lines.size();
        boolean single = reckoning.stages(unit).size() == 1;
        lines.add(head(single), "期初", "新增", "移交接收", "返校复学", "核销", "转辍学", "移交转出", "期末");
        ledgers(false).forEach((ledger, some) -> {
            if (!single) {
                lines.add(ledger);
            }
            reckoning.stages(unit).forEach((stage, stages) -> {
                Scope scope = new Scope(province.within(unit), some, stages);
                List<String> row = new ArrayList<>(List.of(single ? ledger : stage));
                for (String term : TERMS) {
                    row.add(
                            term.equals("todrop") && ledger.equals("辍学台账")
                                    ? Printed.NONE
                                    : of(unit, reckoning.caseFigures().flow(scope, months, term)));
                }
                lines.add(row);
            });
        });
        lines.footnotes(began);
        lines.add("期初 + 新增 + 移交接收 − 返校／复学 − 核销 − 转辍学 − 移交转出 = 期末；本单位内部的变动不计移交。");
    }

    private void rates(String unit, Lines lines) {
        lines.add("劝返、销号情况").add("劝返复学率和销号率 单位：%");
        lines.add("指标", "疑似台账", "辍学台账", "两本合并");
        Map<String, Set<String>> stages = reckoning.stages(unit);
        List<String> head = new ArrayList<>();
        ledgers(true).forEach((ledger, some) -> head.addAll(stages.keySet()));
        int began = lines.size();
        if (stages.size() > 1) {
            lines.add(head);
        }
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("劝返复学率", "RET-1");
        codes.put("劝返复学率（剔除误报）", "RET-2");
        codes.put("销号率", "CLO-1");
        codes.forEach((name, code) -> {
            List<String> row = new ArrayList<>(List.of(name));
            ledgers(true)
                    .forEach((ledger, some) -> stages.values()
                            .forEach(these -> row.add(of(
                                    unit,
                                    reckoning
                                            .caseFigures()
                                            .rate(
                                                    new Scope(province.within(unit), some, these),
                                                    province.months(),
                                                    code)))));
            lines.add(row);
        });
        lines.footnotes(began);
        lines.add("劝返复学率 = 返校、复学人数 ÷ 应劝返人数（期初 + 新增 + 移交接收 − 移交转出）");
        lines.add("劝返复学率（剔除误报） = 返校、复学人数 ÷（应劝返人数 − 经核实从未失学、辍学的人数）");
        lines.add("销号率 = 销号人数 ÷ 应劝返人数；转辍学、移交转出不计销号");
        lines.add("两本合并时一次发现至销号只计一次，由疑似转入不重复计算。");
    }

    private static String head(boolean single) {
        return single ? "台账" : "台账、学段";
    }

    private String of(String unit, String cell) {
        return province.isSchool(unit) ? Printed.ofSchool(cell) : cell;
    }

    private void days(String unit, Lines lines) {
        lines.add("在册天数").add("期末仍在册的天数 单位：人、天");
        int began = lines.size();
        boolean single = reckoning.stages(unit).size() == 1;
        lines.add(head(single), "在册人数", "中位数（天）", "第90百分位（天）", "超过 30 天", "超过 60 天", "超过 90 天");
        ledgers(true).forEach((ledger, some) -> {
            if (!single) {
                lines.add(ledger);
            }
            reckoning.stages(unit).forEach((stage, stages) -> {
                List<String> row = new ArrayList<>(List.of(single ? ledger : stage));
                reckoning
                        .caseFigures()
                        .days(new Scope(province.within(unit), some, stages), province.months())
                        .forEach(cell -> row.add(of(unit, cell)));
                lines.add(row);
            });
        });
        lines.footnotes(began);
        lines.add("在册天数 = 期末日减发现日期（疑似）或认定日期（辍学），当日为 0 天；中位数、第90百分位（最近序位法）及超过 30、60、90 天的人数");
    }
}
