package org.baoxue.check.rules.surveys;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * A survey that samples more dropouts, or more returns, than the county's ledgers hold from the semester's beginning to the day on which
 * the survey was filed. Silent where a ledger of those months is not known. A return of last semester that is still tracked may be
 * sampled too.
 */
public final class OversampledRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T26", Severity.WARNING, "六", "unit", "column", "sampled", "held");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (Row row : settled.facts().filed().of("survey")) {
            UnitCode county = row.faulty("unit") ? null : UnitCode.parse(row.text("unit"));
            LocalDate filedOn = row.date("filed_on");
            if (county == null
                    || filedOn == null
                    || !settled.ground()
                            .tree()
                            .isWithin(county, row.submission().unit())) {
                continue;
            }
            CountyCases cases = CountyCases.of(county, months(row.submission().period(), filedOn), settled);
            if (cases != null) {
                compare(row, "dropouts_sampled", cases.dropouts(), sink);
                compare(row, "returns_sampled", cases.returns(), sink);
            }
        }
    }

    private static List<YearMonth> months(Period semester, LocalDate filedOn) {
        return semester.months().stream()
                .filter(month -> !month.atDay(1).isAfter(filedOn))
                .toList();
    }

    private static void compare(Row row, String column, int held, Sink sink) {
        Count sampled = row.count(column);
        if (sampled.orElse(0) > held) {
            sink.accept(Finding.of(
                    INFO,
                    row.place(column),
                    Arg.plain("unit", row.text("unit")),
                    new Arg.Column("column", "survey", column),
                    new Arg.Num("sampled", sampled.orElse(0)),
                    new Arg.Num("held", held)));
        }
    }
}
