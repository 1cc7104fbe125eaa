package org.baoxue.check.rules.closings;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.CaseEntry;
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
 * A closed case in the file of a month after its closing: closed rows stand in the month of the closing only, else one return would be
 * counted month after month. A handover or transfer closes on the day on which the receiver confirms.
 */
public final class ClosedEarlierRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("C14", Severity.WARNING, "九", "case_no", "date", "period_start");

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
        if (!row.text("state").equals("CLOSED") || row.faulty("case_no")) {
            return;
        }
        String column = CaseEntry.closesOnConfirmation(row.text("closing_code")) ? "receipt_confirmed_on" : "closed_on";
        LocalDate date = row.date(column);
        LocalDate start = row.submission().period().firstDay();
        if (date != null && date.isBefore(start)) {
            sink.accept(Finding.of(
                    INFO,
                    row.place(column),
                    Arg.plain("case_no", row.text("case_no")),
                    new Arg.Day("date", date),
                    new Arg.Day("period_start", start)));
        }
    }
}
