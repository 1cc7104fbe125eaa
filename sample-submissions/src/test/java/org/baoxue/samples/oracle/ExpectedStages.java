package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;

/** The tables with a column a stage: dropout rates, children never enrolled, persuasion, causes. */
final class ExpectedStages {
    private static final Map<String, String> RATES = Map.of(
            "DR-1", "学年辍学率（评估口径） = 9月1日至评估截止日认定辍学的学生（不重复，认定有误的除外，失学不计）÷ 九月在籍",
            "DR-1-Y", "学年辍学率（全学年口径） = 9月1日至8月31日认定辍学的学生（不重复，认定有误的除外，失学不计）÷ 九月在籍",
            "DR-2", "期末实有辍学率（评估口径） = 评估截止日在辍学台账的学生（含以前年度结转，失学不计）÷ 九月在籍；当月台账未报的，按其他材料所说计，并注明未报",
            "DR-2-Y", "期末实有辍学率（全学年口径） = 8月31日在辍学台账的学生（含以前年度结转，失学不计）÷ 九月在籍；学年未完的，截至最近一个月；当月台账未报的，按其他材料所说计，并注明未报");

    private final Reckoning reckoning;
    private final Province province;

    ExpectedStages(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    /** The three sections. */
    void of(String unit, Lines lines) {
        dropouts(unit, lines.in("dropout-rate").add("辍学率和失学"));
        persuasion(unit, lines.in("persuasion").add("劝返工作"));
        lines.in("causes").add("原因、去向和来源");
        causes(unit, "原因", "reason", lines);
        causes(unit, "去向", "destination", lines);
        causes(unit, "来源", "case_source", lines);
    }

    private void dropouts(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        lines.add("辍学率（学籍口径） 单位：%");
        int began = lines.size();
        lines.add(head(unit, "指标"));
        List<String> codes = List.of("DR-1", "DR-1-Y", "DR-2", "DR-2-Y");
        for (String code : codes) {
            String name = formula(code).replaceAll(" = .*", "");
            lines.add(row(unit, name, stages -> reckoning.dropouts().rate(units, stages, code)));
        }
        lines.footnotes(began);
        int year = Integer.parseInt(province.year().substring(5, 9));
        lines.add("评估口径为" + (year - 1) + "年9月1日至" + year + "年6月30日，全学年口径为" + (year - 1) + "年9月1日至" + year + "年8月31日");
        codes.forEach(code -> lines.add(formula(code)));
        lines.add("失学人数（户籍口径） 单位：人");
        began = lines.size();
        lines.add(head(unit, "指标"));
        lines.add(row(unit, "失学", stages -> reckoning.dropouts().lost(units, stages)));
        lines.footnotes(began);
        lines.add("失学 = 期末在册的失学儿童少年（户籍口径），按8月31日年龄分学段：不满12周岁为小学，其余为初中");
    }

    private static String formula(String code) {
        return Objects.requireNonNull(RATES.get(code));
    }

    private void persuasion(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        lines.add("劝返次数 单位：次、次/例");
        int began = lines.size();
        lines.add(head(unit, "指标"));
        lines.add(row(unit, "劝返次数", stages -> reckoning.persuasions().number(units, stages, province.months())));
        lines.add(row(unit, "案均劝返次数", stages -> reckoning.persuasions().perCase(units, stages, province.months())));
        lines.footnotes(began);
        lines.add("案均劝返次数 = 劝返次数 ÷ 应劝返（期初 + 新增 + 移交接收 − 移交转出，两本台账合并）");
    }

    private void causes(String unit, String heading, String list, Lines lines) {
        Set<String> units = province.within(unit);
        Map<String, String> labels = new LinkedHashMap<>(province.sheets().labels(list));
        labels.put("", "未填");
        labels.put("合计", "合计");
        List<Map<String, String>> counts = reckoning.stages(unit).values().stream()
                .map(stages -> reckoning.causes().counts(units, stages, heading))
                .toList();
        List<String> none = reckoning.stages(unit).values().stream()
                .map(stages -> reckoning.causes().none(units, stages))
                .toList();
        List<String> answers = new ArrayList<>(labels.keySet());
        answers.removeIf(answer -> counts.stream()
                .noneMatch(count -> count.getOrDefault(answer, "").matches("[1-9].*")));
        if (answers.isEmpty()) {
            boolean told = none.stream().allMatch(cell -> cell.equals("0"));
            lines.add(heading + (told ? " 本学年没有个案。" : " 报来的台账里没有个案，有月份未报。"));
            return;
        }
        lines.add(heading + " 单位：例");
        int began = lines.size();
        lines.add(head(unit, "填报类别"));
        for (String answer : answers) {
            List<String> row = new ArrayList<>(List.of(labels.getOrDefault(answer, "")));
            for (int at = 0; at < counts.size(); at++) {
                String cell = counts.get(at).getOrDefault(answer, none.get(at));
                row.add(province.isSchool(unit) ? Printed.ofSchool(cell) : cell);
            }
            lines.add(row);
        }
        lines.footnotes(began);
        lines.add(heading + " = 本期台账所列个案（跟踪不计），按最近一次填写的" + heading);
    }

    private List<String> head(String unit, String first) {
        List<String> head = new ArrayList<>(List.of(first));
        head.addAll(reckoning.stages(unit).keySet());
        return head;
    }

    private List<String> row(String unit, String head, Function<Set<String>, String> figure) {
        List<String> row = new ArrayList<>(List.of(head));
        for (Set<String> stages : reckoning.stages(unit).values()) {
            String cell = figure.apply(stages);
            row.add(province.isSchool(unit) ? Printed.ofSchool(cell) : cell);
        }
        return row;
    }
}
