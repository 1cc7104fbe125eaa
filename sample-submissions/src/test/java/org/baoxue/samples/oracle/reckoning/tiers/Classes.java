package org.baoxue.samples.oracle.reckoning.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;
import org.baoxue.samples.oracle.reckoning.filing.Filings;

/** Graduating classes and what became of them since their first year. */
public final class Classes {
    private final Province province;
    private final Filings filings;

    /** The classes of a province. */
    public Classes(Province province, Filings filings) {
        this.province = province;
        this.filings = filings;
    }

    /**
     * What the classes of one span come to.
     *
     * @param cells the counts and both rates; empty if no class is stated
     * @param lacks whether a county's statement is lacking
     * @param above whether the first rate is above 100 %
     */
    public record Line(List<String> cells, boolean lacks, boolean above) {}

    /** The classes of a unit with this span. */
    public Line line(String unit, String span) {
        boolean school = province.isSchool(unit);
        List<String> counties = school ? List.of(province.parent(unit)) : province.counties(province.within(unit));
        Set<String> lacking = new TreeSet<>();
        List<Sheets.Entry> all = new ArrayList<>();
        long inside = 0;
        for (String county : counties) {
            List<Sheets.Entry> rows = province.sheets().of("cohort", province.year()).stream()
                    .filter(sheet -> sheet.unit().equals(county))
                    .flatMap(sheet -> sheet.rows().stream())
                    .filter(row -> row.at("巩固年限").equals(span))
                    .filter(row -> !school || row.at("学校标识码").equals(unit))
                    .toList();
            all.addAll(rows);
            inside += school ? 0 : Math.min(sum(rows, "其中县内转入"), sum(rows, "其中县内转出"));
            if (filings.lacks(county, "cohort", province.year())) {
                lacking.add(county);
            }
        }
        if (all.isEmpty()) {
            return new Line(List.of(), !lacking.isEmpty(), false);
        }
        Gap gap = new Gap(lacking.size(), false);
        long in = sum(all, "转入") - inside;
        long out = sum(all, "转出") - inside;
        long first = sum(all, "一年级在校数");
        long died = sum(all, "死亡");
        long graduates = sum(all, "毕业");
        List<String> cells = new ArrayList<>();
        for (long count : List.of(first, in, out, died, graduates)) {
            cells.add(Printed.ofCounties(Printed.count(count, gap)));
        }
        cells.add(Printed.ofCounties(Printed.rate(graduates, first + in - out - died, gap)));
        cells.add(
                span.equals("3")
                        ? Printed.ofCounties(Printed.rate(graduates - in + out, first - died, gap))
                        : Printed.NONE);
        return new Line(cells, !lacking.isEmpty(), graduates > first + in - out - died);
    }

    private static long sum(List<Sheets.Entry> rows, String heading) {
        return rows.stream().mapToLong(row -> row.number(heading)).sum();
    }
}
