package org.baoxue.check.rules.identity;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A 案件编号 whose year is not the year in which the case was first found. Where a child dropped out again, or was handed in, the
 * date in the row is a later one and the number keeps its year.
 */
public final class CaseYearRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I09", Severity.WARNING, "二", "case_no", "year", "found_on");
    private static final int YEAR_FROM = 6;
    private static final int YEAR_TO = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        LocalDate found = row.date("found_on");
        boolean again = row.text("relapse").equals("Y") || row.text("source").equals("HANDOVER");
        if (row.faulty("case_no") || found == null || again) {
            return;
        }
        String caseNo = row.text("case_no");
        int year = Integer.parseInt(caseNo, YEAR_FROM, YEAR_TO, 10);
        if (year != found.getYear()) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("case_no"),
                    row.shown("case_no", "case_no"),
                    Arg.plain("year", caseNo.substring(YEAR_FROM, YEAR_TO)),
                    new Arg.Day("found_on", found)));
        }
    }
}
