package org.baoxue.samples.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baoxue.samples.oracle.reckoning.AttendanceFigures;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.filing.Filings;
import org.baoxue.samples.oracle.reckoning.filing.Filings.Filing;

/** A unit's months: the strip, the table, and a section each. */
final class ExpectedMonths {
    private final Reckoning reckoning;
    private final Province province;

    ExpectedMonths(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    void of(String unit, Lines lines) {
        Set<String> units = province.within(unit);
        lines.in("months").add("分月情况").add("各月末未在校人数 疑似期末 辍学期末").add("各月末未在校人数");
        for (int at = 0; at < 12; at++) {
            YearMonth month = YearMonth.of(Integer.parseInt(province.year().substring(0, 4)), 9)
                    .plusMonths(at);
            String out = province.months().contains(month.toString())
                    ? reckoning.out(units, Reckoning.ALL_STAGES, List.of(month.toString()))
                    : Printed.NONE;
            lines.add(out.replaceAll("\\|.*", ""), month.getMonthValue() + "月");
        }
        lines.add("各月主要数据 单位：人、%");
        int began = lines.size();
        boolean school = province.isSchool(unit);
        List<String> head = new ArrayList<>(List.of("月份", "在籍", "出勤率", "疑似期末", "辍学期末", "未在校合计", "劝返次数"));
        head.addAll(school ? List.of() : List.of("零报告校", "其中请核实"));
        head.addAll(List.of("报送率", "及时率"));
        lines.add(head);
        for (String month : province.months()) {
            List<String> one = List.of(month);
            List<Filing> filings = reckoning.filings().of(units, month);
            List<String> row = new ArrayList<>(List.of(Printed.month(month)));
            row.addAll(reckoning.main(units, Reckoning.ALL_STAGES, one).subList(0, 5));
            row.add(reckoning.persuasions().number(units, Reckoning.ALL_STAGES, one));
            if (!school) {
                row.add(reckoning.nilReturns().nil(units, month));
                row.add(reckoning.nilReturns().doubtful(units, month));
            }
            row.add(Filings.reported(filings));
            row.add(reckoning.filings().onTime(filings));
            lines.add(school ? row.stream().map(Printed::ofSchool).toList() : row);
        }
        lines.footnotes(began);
        for (String month : province.months()) {
            section(unit, month, lines.in(month));
        }
    }

    private void section(String unit, String month, Lines lines) {
        boolean school = province.isSchool(unit);
        List<Filing> filings = reckoning.filings().of(province.within(unit), month);
        lines.add(school ? province.name(unit) + Printed.month(month) + "月报告" : Printed.month(month) + "情况");
        if (school) {
            filings.stream().sorted(Filings.LISTED).forEach(filing -> schoolNote(filing, lines));
        } else if (Filings.count(filings, "未报") > 0) {
            lines.add("本月到期未报 " + Printed.count(Filings.count(filings, "未报")) + " 份，数据不完整。");
        }
        lines.add(school ? "一、考勤情况" : "在籍和出勤");
        attendance(unit, month, lines);
        lines.add(school ? "二、疑似辍学和辍学学生变动" : "台账流量");
        new ExpectedCases(reckoning).flow(unit, List.of(month), "台账流量", lines);
        if (school) {
            new ExpectedSchoolMonth(reckoning).of(unit, month, lines);
        }
    }

    private static void schoolNote(Filing filing, Lines lines) {
        if (filing.status().equals("未报")) {
            lines.add(filing.name() + "：到期未报。");
        }
        if (filing.status().equals("迟报")) {
            lines.add(filing.name() + "：迟报，" + Printed.day(LocalDate.parse(filing.received())) + "收到。");
        }
    }

    private void attendance(String unit, String month, Lines lines) {
        Set<String> units = province.within(unit);
        List<String> one = List.of(month);
        AttendanceFigures figures = reckoning.attendance();
        lines.add("在籍和出勤 单位：人、人次、%");
        int began = lines.size();
        lines.add("学段", "在籍", "应到人次", "实到人次", "出勤率");
        reckoning.stages(unit).forEach((stage, stages) -> {
            List<String> row = List.of(
                    stage,
                    figures.enrolled(units, stages, one),
                    figures.sum(units, stages, one, "应到人次"),
                    figures.sum(units, stages, one, "实到人次"),
                    figures.rate(units, stages, one));
            lines.add(
                    province.isSchool(unit)
                            ? row.stream().map(Printed::ofSchool).toList()
                            : row);
        });
        lines.footnotes(began);
    }
}
