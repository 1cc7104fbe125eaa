package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** The third, fourth and fifth part of a school's month and its foot: returns, the lawfully absent, what it declared. */
final class ExpectedSchoolMonth {
    private final Reckoning reckoning;
    private final Province province;

    ExpectedSchoolMonth(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    void of(String school, String month, Lines lines) {
        returns(school, month, lines.add("三、劝返复学情况"));
        Map<String, Sheets.Entry> declared = declaration(school, month);
        absent(declared, lines.add("四、休学、送教等情况"));
        registered(school, month, lines);
        nil(declared, lines.add("五、零报告声明"));
    }

    private void returns(String school, String month, Lines lines) {
        lines.add("劝返和返校 单位：次、人");
        int began = lines.size();
        lines.add("学段", "劝返次数", "疑似返校", "辍学复学");
        List<String> one = List.of(month);
        reckoning
                .stages(school)
                .forEach((stage, stages) -> lines.add(
                        stage,
                        Printed.ofSchool(reckoning.persuasions().number(Set.of(school), stages, one)),
                        returned(school, "SUS", stages, one),
                        returned(school, "DRO", stages, one)));
        lines.footnotes(began);
    }

    private String returned(String school, String ledger, Set<String> stages, List<String> months) {
        Scope scope = new Scope(Set.of(school), Set.of(ledger), stages);
        return Printed.ofSchool(reckoning.caseFigures().flow(scope, months, "returned"));
    }

    private static void absent(Map<String, Sheets.Entry> declared, Lines lines) {
        if (declared.isEmpty()) {
            lines.add("月报告所报人数 本月没有可用的月报告。");
            return;
        }
        lines.add("月报告所报人数 单位：人").add("学段", "休学", "送教上门");
        declared.forEach((stage, row) ->
                lines.add(stage, Printed.count(row.number("休学人数")), Printed.count(row.number("送教上门人数"))));
    }

    private void registered(String school, String month, Lines lines) {
        Map<String, SortedMap<String, Integer>> byStage = new LinkedHashMap<>();
        reckoning.stages(school).forEach((label, stages) -> {
            if (stages.size() == 1) {
                byStage.put(
                        label,
                        reckoning.registers().running(school, stages.iterator().next(), month));
            }
        });
        Set<String> categories = new TreeSet<>();
        byStage.values().forEach(running -> categories.addAll(running.keySet()));
        if (categories.isEmpty()) {
            boolean known = reckoning.stages(school).values().stream()
                    .filter(stages -> stages.size() == 1)
                    .allMatch(stages -> reckoning
                            .registers()
                            .isKnown(school, stages.iterator().next(), month));
            lines.add("月末仍在期限内的登记 " + (known ? "本月没有登记。" : "本月没有可用的登记，在期限内的人数不详。"));
            return;
        }
        List<String> head = new ArrayList<>(List.of("登记类别"));
        head.addAll(byStage.keySet());
        lines.add("月末仍在期限内的登记 单位：人").add(head);
        Map<String, String> labels = province.sheets().labels("register_category");
        for (String category : categories) {
            List<String> row = new ArrayList<>(List.of(labels.getOrDefault(category, category)));
            byStage.values().forEach(running -> row.add(Printed.count(running.getOrDefault(category, 0))));
            lines.add(row);
        }
    }

    private static void nil(Map<String, Sheets.Entry> declared, Lines lines) {
        if (declared.isEmpty()) {
            lines.add("零报告声明：未报。");
            return;
        }
        boolean nil = declared.values().stream().allMatch(row -> row.at("零报告").equals("Y"));
        lines.add(nil ? "经逐班核对考勤，本月无疑似辍学、辍学学生，无应纳未纳情况。" : "本月有疑似辍学或辍学学生，不作零报告。");
        Sheets.Entry signed = declared.values().iterator().next();
        for (String heading : List.of("填表人", "复核人", "校长", "填报日期")) {
            lines.add(heading, signed.at(heading));
        }
        lines.add("（盖章）", "");
    }

    private Map<String, Sheets.Entry> declaration(String school, String month) {
        Map<String, Sheets.Entry> byStage = new LinkedHashMap<>();
        for (String stage : List.of("PRI", "JUN")) {
            for (Sheets.Sheet sheet : province.sheets().of("declaration", month)) {
                sheet.rows().stream()
                        .filter(row -> row.at("学段").equals(stage))
                        .filter(row -> school.equals(row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码")))
                        .forEach(row -> byStage.put(stage.equals("PRI") ? "小学" : "初中", row));
            }
        }
        return byStage;
    }
}
