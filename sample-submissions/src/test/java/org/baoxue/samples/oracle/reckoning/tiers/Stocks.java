package org.baoxue.samples.oracle.reckoning.tiers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.CaseFigures;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** DEC-STOCK and LED-STOCK: what schools declared, and what their ledgers say, to stand beside a review. */
public final class Stocks {
    private static final Map<String, List<String>> CLOSED =
            Map.of("SUS", List.of("疑似返校", "疑似核销"), "DRO", List.of("辍学复学", "辍学核销"));
    private static final Map<String, String> CLOSING = Map.of("SUS", "疑似期末", "DRO", "辍学期末");

    private final Province province;
    private final CaseFigures figures;

    /** By school, stage and month. */
    private final Map<String, Sheets.Entry> declared = new HashMap<>();

    /** The stocks of a province. */
    public Stocks(Province province, CaseFigures figures) {
        this.province = province;
        this.figures = figures;
        for (Sheets.Sheet sheet : province.sheets().of("declaration")) {
            for (Sheets.Entry row : sheet.rows()) {
                String school = row.at("学校标识码").isEmpty() ? sheet.unit() : row.at("学校标识码");
                declared.putIfAbsent(school + row.at("学段") + sheet.period(), row);
            }
        }
    }

    /** DEC-STOCK. */
    public String declared(Scope scope, List<String> months) {
        long stock = 0;
        Set<String> lacking = new TreeSet<>();
        boolean everything = true;
        for (String school : province.schools(scope.units())) {
            for (String stage : province.stages(school)) {
                if (!scope.stages().contains(stage)) {
                    continue;
                }
                List<String> told = months.stream()
                        .filter(month -> declared.containsKey(school + stage + month))
                        .toList();
                everything &= told.isEmpty();
                if (months.stream().anyMatch(month -> !told.contains(month) && !province.isExcused(school, month))) {
                    lacking.add(school);
                }
                for (String ledger : scope.ledgers()) {
                    stock += stock(school + stage, ledger, told);
                }
            }
        }
        boolean closed = everything
                && months.stream()
                        .filter(month -> !province.calendar().isHoliday(month))
                        .allMatch(month -> province.isAllClosed(scope.units(), scope.stages(), month));
        return closed
                ? Printed.NOT_APPLICABLE
                : Printed.count(stock, new Gap(lacking.size(), everything && !lacking.isEmpty()));
    }

    private long stock(String schoolAndStage, String ledger, List<String> told) {
        long stock = 0;
        for (String month : told) {
            Sheets.Entry row = Objects.requireNonNull(declared.get(schoolAndStage + month));
            for (String heading : Objects.requireNonNull(CLOSED.get(ledger))) {
                stock += row.number(heading);
            }
            if (month.equals(told.get(told.size() - 1))) {
                stock += row.number(Objects.requireNonNull(CLOSING.get(ledger)));
            }
        }
        return stock;
    }

    /** LED-STOCK: of schools alone, and added over both ledgers. */
    public String computed(Scope scope, List<String> months) {
        Set<String> schools = new HashSet<>(province.schools(scope.units()));
        long stock = 0;
        for (String ledger : scope.ledgers()) {
            for (String school : schools) {
                Scope one = new Scope(Set.of(school), Set.of(ledger), scope.stages());
                stock += figures.number(one, months, "closing")
                        + figures.number(one, months, "returned")
                        + figures.number(one, months, "written");
            }
        }
        return Printed.count(stock, figures.gap(new Scope(schools, scope.ledgers(), scope.stages()), months, "stood"));
    }
}
