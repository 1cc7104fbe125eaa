package org.baoxue.samples.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.Reckoning;
import org.baoxue.samples.oracle.reckoning.filing.Filings;
import org.baoxue.samples.oracle.reckoning.filing.Filings.Filing;

/** The tables of what was filed, in time or not, and the lists of what is missing. */
final class ExpectedReporting {
    private final Reckoning reckoning;
    private final Province province;

    ExpectedReporting(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.province = reckoning.province();
    }

    void of(String unit, Lines lines) {
        List<Filing> filings = reckoning.filings().of(province.within(unit));
        lines.add("报送情况").add("报送率和及时率 单位：份、%");
        lines.add("报表", "应报", "已报", "及时", "迟报", "无收件登记", "无法读取", "未报", "报送率", "及时率", "数据合格率");
        for (String form : Filings.FORMS.keySet()) {
            List<Filing> some =
                    filings.stream().filter(f -> f.form().equals(form)).toList();
            if (!some.isEmpty()) {
                lines.add(row(some.get(0).name(), some, soundness(unit, form)));
            }
        }
        lines.add(row("合计", filings, soundness(unit, "")));
        lines.add("合计的数据合格率按所报全部报表的行计算，也包括上表没有列出的报表。");
        List<Filing> missing = filings.stream()
                .filter(filing -> !filing.reported())
                .sorted(Filings.LISTED)
                .toList();
        if (missing.isEmpty()) {
            lines.add("到期未报清单 " + nothing(filings));
            return;
        }
        lines.add("到期未报清单").add("单位", "报表", "期间", "应报日期", "情况");
        missing.forEach(f -> lines.add(
                province.name(f.unit()), f.name(), Periods.name(f.period()), Printed.day(f.due()), f.status()));
    }

    private String nothing(List<Filing> filings) {
        return filings.isEmpty() ? "截至" + Printed.day(province.asOf()) + "，没有到期应报的材料。" : "到期的都已报送。";
    }

    private String soundness(String unit, String form) {
        return reckoning.soundness().rate(province.within(unit), form);
    }

    private List<String> row(String head, List<Filing> filings, String soundness) {
        List<String> row = new ArrayList<>(List.of(head));
        row.add(Printed.count(filings.size()));
        row.add(Printed.count(filings.stream().filter(Filing::reported).count()));
        for (String status : List.of("按时", "迟报", "无收件登记", "无法读取", "未报")) {
            boolean unknown =
                    Set.of("按时", "迟报").contains(status) && !reckoning.filings().hasReceipts();
            row.add(unknown ? Printed.MISSING : Printed.count(Filings.count(filings, status)));
        }
        row.add(Filings.reported(filings));
        row.add(reckoning.filings().onTime(filings));
        row.add(soundness);
        return row;
    }

    /** At most five counties, those with most missing submissions first. */
    void unreported(Lines lines) {
        Map<String, Long> byCounty = new TreeMap<>();
        List<Filing> filings = reckoning.filings().of(province.within(province.root()));
        for (Filing filing : filings) {
            String county = province.isSchool(filing.unit()) ? province.parent(filing.unit()) : filing.unit();
            if (!filing.reported() && province.hasCountyDuties(county)) {
                byCounty.merge(county, 1L, Long::sum);
            }
        }
        if (byCounty.isEmpty()) {
            lines.add("尚未报送").add("到期尚未报送 " + nothing(filings));
            return;
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
