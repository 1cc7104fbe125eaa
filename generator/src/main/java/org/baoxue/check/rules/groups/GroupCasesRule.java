package org.baoxue.check.rules.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Suspected or dropped-out children of a key group that are not as many as the county's ledgers have open, of that group and stage, at the
 * end of the last month that had ended when the form was filled in, at the latest the semester's last month of teaching. Silent where a
 * ledger of that month is not known wholly, or a case's place is uncertain.
 */
public final class GroupCasesRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("B30", Severity.WARNING, "三", "column", "found", "expected", "month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (Row row : settled.facts().filed().of("keygroup")) {
            Stage stage = row.anyFaulty("group", "stage") ? null : Stage.ofCode(row.text("stage"));
            YearMonth month = month(row, settled);
            if (stage != null && month != null && settled.ground().months().contains(month)) {
                compare(row, stage, Ledger.SUSPECTED, month, settled, sink);
                compare(row, stage, Ledger.DROPOUT, month, settled, sink);
            }
        }
    }

    /** The month at whose end the row counts; null if nobody knows. */
    private static @Nullable YearMonth month(Row row, Settled settled) {
        LocalDate filled = row.date("filled_on");
        if (filled == null) {
            return null;
        }
        YearMonth ended = YearMonth.from(filled.plusDays(1)).minusMonths(1);
        YearMonth last = lastMonth(row.submission().period(), settled);
        return ended.isBefore(last) ? ended : last;
    }

    /** The last month of the semester with teaching enough for reports; its last month if there is none. */
    private static YearMonth lastMonth(Period semester, Settled settled) {
        return semester.months().stream()
                .filter(month -> !settled.ground().calendar().isHolidayMonth(month))
                .reduce((earlier, later) -> later)
                .orElse(semester.to());
    }

    private static void compare(Row row, Stage stage, Ledger ledger, YearMonth month, Settled settled, Sink sink) {
        String column = ledger == Ledger.SUSPECTED ? "suspected" : "dropped";
        Count found = row.count(column);
        Integer open = open(row, stage, ledger, month, settled);
        if (open != null && found.isKnown() && found.orElse(0) != open) {
            sink.accept(Finding.of(
                    INFO,
                    row.place(column),
                    new Arg.Column("column", "keygroup", column),
                    new Arg.Num("found", found.orElse(0)),
                    new Arg.Num("expected", open),
                    new Arg.Time("month", Period.month(month))));
        }
    }

    /** How many children of the row's group are open; null where it cannot be told. */
    private static @Nullable Integer open(Row row, Stage stage, Ledger ledger, YearMonth month, Settled settled) {
        UnitTree tree = settled.ground().tree();
        Set<Long> children = new HashSet<>();
        for (Unit unit : tree.units()) {
            UnitCode code = unit.code();
            if (!tree.isWithin(code, row.submission().unit())) {
                continue;
            }
            School school = tree.school(code);
            if ((school == null || school.stages().contains(stage))
                    && !settled.coverage().isWhole(code, stage, ledger, month)) {
                return null;
            }
            UnitFlows flows = settled.flows().flows(code, stage, ledger);
            for (UnitFlows.OpenCase open : flows == null ? List.<UnitFlows.OpenCase>of() : flows.stock(month)) {
                if (!settled.isCertain(open.caseNo(), month)) {
                    return null;
                }
                if (isOf(row.text("group"), open.caseNo(), month, settled)) {
                    children.add(open.child());
                }
            }
        }
        return children.size();
    }

    private static boolean isOf(String group, String caseNo, YearMonth month, Settled settled) {
        List<String> groups = settled.flows().entries(caseNo).stream()
                .filter(entry -> !entry.month().isAfter(month))
                .max(Comparator.comparing(CaseEntry::month).thenComparing(CaseEntry::ledger))
                .map(entry -> entry.cause().keyGroups())
                .orElse(List.of());
        return group.equals(KeyGroups.TOTAL) ? !groups.isEmpty() : groups.contains(group);
    }
}
