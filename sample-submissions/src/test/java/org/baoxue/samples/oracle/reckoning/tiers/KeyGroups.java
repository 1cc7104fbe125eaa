package org.baoxue.samples.oracle.reckoning.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;
import org.baoxue.samples.oracle.reckoning.filing.Filings;

/** What counties state of key groups, a row a group and stage. */
public final class KeyGroups {
    private final Province province;
    private final Filings filings;

    /** The groups of a province. */
    public KeyGroups(Province province, Filings filings) {
        this.province = province;
        this.filings = filings;
    }

    /** One line of the table: base, rates and counts, of some counties added up. */
    public List<String> line(Set<String> units, Set<String> stages, String semester, String group) {
        List<Sheets.Entry> rows = new ArrayList<>();
        Set<String> lacking = new TreeSet<>();
        for (String county : province.counties(units)) {
            for (String stage : stages) {
                List<Sheets.Entry> found = province.sheets().of("keygroup", semester).stream()
                        .filter(sheet -> sheet.unit().equals(county))
                        .flatMap(sheet -> sheet.rows().stream())
                        .filter(row ->
                                row.at("重点群体类别").equals(group) && row.at("学段").equals(stage))
                        .limit(1)
                        .toList();
                rows.addAll(found);
                if (found.isEmpty() && filings.lacks(county, "keygroup", semester)) {
                    lacking.add(county);
                }
            }
        }
        Gap gap = new Gap(lacking.size(), rows.isEmpty() && !lacking.isEmpty());
        List<String> cells = new ArrayList<>();
        cells.add(count(rows, row -> row.number("底数"), gap));
        cells.add(rate(rows, row -> row.number("已摸排"), gap));
        for (String part : List.of("在校", "送教", "休学", "缓学", "疑似辍学", "辍学", "其他")) {
            cells.add(count(rows, row -> row.number(part), gap));
        }
        cells.add(rate(rows, row -> row.number("在校") + row.number("送教"), gap));
        cells.add(rate(rows, row -> row.number("有帮扶责任人"), gap));
        return cells;
    }

    private static String count(List<Sheets.Entry> rows, ToLongFunction<Sheets.Entry> number, Gap gap) {
        if (rows.isEmpty() && !gap.everything()) {
            return Printed.NOT_APPLICABLE;
        }
        return Printed.ofCounties(Printed.count(rows.stream().mapToLong(number).sum(), gap));
    }

    private static String rate(List<Sheets.Entry> rows, ToLongFunction<Sheets.Entry> number, Gap gap) {
        long base = rows.stream().mapToLong(row -> row.number("底数")).sum();
        return Printed.ofCounties(Printed.rate(rows.stream().mapToLong(number).sum(), base, gap));
    }
}
