package org.baoxue.samples.oracle.reckoning.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.samples.oracle.reckoning.Cases.Scope;
import org.baoxue.samples.oracle.reckoning.Periods;
import org.baoxue.samples.oracle.reckoning.Printed;
import org.baoxue.samples.oracle.reckoning.Printed.Gap;
import org.baoxue.samples.oracle.reckoning.Province;
import org.baoxue.samples.oracle.reckoning.files.Sheets;

/** What counties found when they reviewed a quarter of their schools. */
public final class Reviews {
    private static final Map<String, String> LEDGERS = Map.of("SUSPECTED", "SUS", "DROPOUT", "DRO");

    private final Province province;

    /** By quarter, then by school, stage and ledger. */
    private final Map<String, Map<String, Sheets.Entry>> rows = new HashMap<>();

    /** The reviews of a province. */
    public Reviews(Province province) {
        this.province = province;
        for (Sheets.Sheet sheet : province.sheets().of("review")) {
            Map<String, Sheets.Entry> quarter = rows.computeIfAbsent(sheet.period(), q -> new HashMap<>());
            for (Sheets.Entry row : sheet.rows()) {
                String ledger = Objects.requireNonNull(LEDGERS.get(row.at("台账")));
                quarter.putIfAbsent(row.at("学校标识码") + row.at("学段") + ledger, row);
            }
        }
    }

    /** The sum of a heading's cells: 报送数, 核减, 核增, 改判. 核实数, 净差异 and 绝对差异 are reckoned from these. */
    public String amount(Scope scope, String quarter, String heading) {
        if (isClosed(scope, quarter)) {
            return Printed.NOT_APPLICABLE;
        }
        long amount = found(scope, quarter).stream()
                .mapToLong(row -> value(row, heading))
                .sum();
        return Printed.count(amount, gap(scope, quarter));
    }

    private boolean isClosed(Scope scope, String quarter) {
        List<String> months = Periods.months(quarter);
        return found(scope, quarter).isEmpty()
                && province.isAllClosed(scope.units(), scope.stages(), months.get(months.size() - 1));
    }

    private static long value(Sheets.Entry row, String heading) {
        return switch (heading) {
            case "核实数" -> row.number("报送数") - row.number("核减") + row.number("核增");
            case "净差异" -> row.number("核增") - row.number("核减");
            case "绝对差异" -> row.number("核减") + row.number("核增") + row.number("改判");
            default -> row.number(heading);
        };
    }

    /** REV-2. */
    public String agreed(Scope scope, String quarter) {
        long agreed = 0;
        long all = 0;
        for (Sheets.Entry row : found(scope, quarter)) {
            agreed += row.number("报送数") - row.number("核减") - row.number("改判");
            all += row.number("报送数") + row.number("核增");
        }
        return Printed.rate(agreed, all, gap(scope, quarter));
    }

    private List<Sheets.Entry> found(Scope scope, String quarter) {
        return province.schools(scope.units()).stream()
                .flatMap(school -> rowsOf(school, scope, quarter).stream())
                .toList();
    }

    private List<Sheets.Entry> rowsOf(String school, Scope scope, String quarter) {
        List<Sheets.Entry> found = new ArrayList<>();
        for (String stage : province.stages(school)) {
            for (String ledger : scope.ledgers()) {
                Sheets.Entry row = rows.getOrDefault(quarter, Map.of()).get(school + stage + ledger);
                if (row != null && scope.stages().contains(stage)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    private Gap gap(Scope scope, String quarter) {
        Set<String> lacking = new TreeSet<>();
        boolean everything = true;
        for (String school : open(scope.units(), quarter)) {
            Set<String> stages = new TreeSet<>(province.stages(school));
            stages.retainAll(scope.stages());
            int found = rowsOf(school, scope, quarter).size();
            if (!stages.isEmpty()) {
                everything &= found == 0;
            }
            if (found < stages.size() * scope.ledgers().size()) {
                lacking.add(school);
            }
        }
        return new Gap(lacking.size(), everything && !lacking.isEmpty());
    }

    /** The schools that are open when the quarter ends. */
    private List<String> open(Set<String> units, String quarter) {
        List<String> months = Periods.months(quarter);
        return province.schools(units, months.get(months.size() - 1));
    }

    private List<Sheets.Entry> all(String school, String quarter) {
        return rowsOf(school, new Scope(Set.of(school), Set.of("SUS", "DRO"), Set.of("PRI", "JUN")), quarter);
    }

    /** Whether all rows of a school are there. */
    private boolean isReviewed(String school, String quarter) {
        return all(school, quarter).size() == province.stages(school).size() * 2;
    }

    /** REV-1: of the schools of counties that filed a review. */
    public String covered(Set<String> units, String quarter) {
        List<String> schools = open(units, quarter);
        List<String> open = schools.stream()
                .filter(school -> province.sheets().exists(province.parent(school), "review", quarter))
                .toList();
        long reviewed =
                open.stream().filter(school -> isReviewed(school, quarter)).count();
        int lacking = schools.size() - open.size();
        return Printed.rate(reviewed, open.size(), new Gap(lacking, open.isEmpty() && lacking > 0));
    }

    /** REV-0: of the reviewed schools that had reported nothing. */
    public String nilConfirmed(Set<String> units, String quarter) {
        List<String> schools = open(units, quarter);
        List<String> reviewed =
                schools.stream().filter(school -> isReviewed(school, quarter)).toList();
        List<String> nil = reviewed.stream()
                .filter(school -> isNothing(school, quarter, "报送数"))
                .toList();
        long confirmed =
                nil.stream().filter(school -> isNothing(school, quarter, "核增")).count();
        int lacking = schools.size() - reviewed.size();
        return Printed.rate(confirmed, nil.size(), new Gap(lacking, reviewed.isEmpty() && lacking > 0));
    }

    private boolean isNothing(String school, String quarter, String heading) {
        return all(school, quarter).stream().allMatch(row -> row.number(heading) == 0);
    }
}
