package org.baoxue.check.rules.counts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.check.RunRule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.facts.tiers.SchoolRows;
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

/**
 * More children counted as suspected or dropped out at an opening of term than the two ledgers of the month of opening name: somebody
 * is known to be missing and followed up by nobody. The month of opening is the first of the semester that is no month of holiday.
 * Silent where a ledger of that month is not known, or had to leave rows out.
 */
public final class OpeningCasesRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("B17", Severity.WARNING, "五", "suspected", "dropped", "counted", "month", "named");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Ground ground = settled.ground();
        for (Row row :
                SchoolRows.openings(settled.facts().filed(), ground.tree()).all()) {
            Count counted = row.sum(List.of("suspected", "dropped"));
            Stage stage = Stage.ofCode(row.text("stage"));
            Optional<YearMonth> month = row.submission().period().months().stream()
                    .filter(m -> !ground.calendar().isHolidayMonth(m))
                    .findFirst();
            if (stage == null || month.isEmpty() || !isKnown(row.unit(), stage, month.get(), settled)) {
                continue;
            }
            int named = named(row.unit(), stage, month.get(), settled).size();
            if (counted.orElse(0) > named) {
                sink.accept(finding(row, counted, month.get(), named));
            }
        }
    }

    private static Finding finding(Row row, Count counted, YearMonth month, int named) {
        long suspected = row.count("suspected").orElse(0);
        return Finding.of(
                INFO,
                row.place(suspected > 0 ? "suspected" : "dropped"),
                new Arg.Num("suspected", suspected),
                new Arg.Num("dropped", row.count("dropped").orElse(0)),
                new Arg.Num("counted", counted.orElse(0)),
                new Arg.Time("month", Period.month(month)),
                new Arg.Num("named", named));
    }

    private static boolean isKnown(UnitCode unit, Stage stage, YearMonth month, Settled settled) {
        if (!settled.ground().months().contains(month)) {
            return false;
        }
        for (Ledger ledger : Ledger.values()) {
            if (!settled.coverage().isWhole(unit, stage, ledger, month)) {
                return false;
            }
        }
        return true;
    }

    /** The cases open there at the month's end, and those with a row there in the month: one closed since was missing all the same. */
    private static Set<String> named(UnitCode unit, Stage stage, YearMonth month, Settled settled) {
        Set<String> named = new TreeSet<>();
        for (Ledger ledger : Ledger.values()) {
            UnitFlows flows = settled.flows().flows(unit, stage, ledger);
            if (flows != null) {
                flows.stock(month).forEach(open -> named.add(open.caseNo()));
            }
        }
        for (String caseNo : settled.flows().filedAt(unit)) {
            boolean filed = settled.flows().entries(caseNo).stream()
                    .anyMatch(entry -> entry.unit().equals(unit)
                            && entry.stage() == stage
                            && entry.month().equals(month));
            if (filed) {
                named.add(caseNo);
            }
        }
        return named;
    }
}
