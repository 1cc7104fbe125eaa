package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.samples.oracle.reckoning.Filings;
import org.baoxue.samples.oracle.reckoning.Filings.Filing;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;

/** The tables of what was filed, in time or not, and the lists of what is missing. */
final class ExpectedReporting {
    private final Reckoning reckoning;
    private final Province province;

    ExpectedReporting(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    void of(String unit, Lines lines) {
        List<Filing> filings = reckoning.filings().of(province.within(unit), province.months());
        lines.add("报送情况").add("报送率和及时率 单位：份、%");
        lines.add("报表", "应报", "已报", "及时", "迟报", "无收件登记", "无法读取", "未报", "报送率", "及时率");
        for (String form : Filings.FORMS) {
            List<Filing> some =
                    filings.stream().filter(f -> f.form().equals(form)).toList();
            if (!some.isEmpty()) {
                lines.add(row(some.get(0).name(), some));
            }
        }
        lines.add(row("合计", filings));
        List<Filing> missing = filings.stream()
                .filter(filing -> !filing.reported())
                .sorted(Filings.LISTED)
                .toList();
        if (missing.isEmpty()) {
            lines.add("到期未报清单 到期的都已报送。");
            return;
        }
        lines.add("到期未报清单").add("单位", "报表", "期间", "应报日期", "情况");
        missing.forEach(f -> lines.add(
                province.name(f.unit()), f.name(), Printed.month(f.month()), Printed.day(f.due()), f.status()));
    }

    private static List<String> row(String head, List<Filing> filings) {
        List<String> row = new ArrayList<>(List.of(head));
        row.add(Printed.count(filings.size()));
        row.add(Printed.count(filings.stream().filter(Filing::reported).count()));
        for (String status : List.of("按时", "迟报", "无收件登记", "无法读取", "未报")) {
            row.add(Printed.count(Filings.count(filings, status)));
        }
        row.add(Filings.reported(filings));
        row.add(Filings.onTime(filings));
        return row;
    }

    /** At most five counties, those with most missing submissions first. */
    void unreported(Lines lines) {
        Map<String, Long> byCounty = new TreeMap<>();
        for (Filing filing : reckoning.filings().of(province.within(province.root()), province.months())) {
            if (!filing.reported()) {
                byCounty.merge(province.parent(filing.unit()), 1L, Long::sum);
            }
        }
        lines.add("尚未报送").add("到期尚未报送 单位：份").add("县（市、区）", "未报份数");
        byCounty.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .limit(5)
                .forEach(entry -> lines.add(province.name(entry.getKey()), Printed.count(entry.getValue())));
        long all = byCounty.values().stream().mapToLong(Long::longValue).sum();
        lines.add("共 " + Printed.count(all) + " 份到期未报，各单位页列有全部。");
    }
}
