package org.baoxue.check.rules.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Observation;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A child that was returned to school and is absent again within a few school days, as a later row of any of its cases tells: was it ever back? Told
 * at that row. A return that the profile's window of observation takes back is told all the same.
 */
public final class ShortReturnRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("P16", Severity.WARNING, "九", "case_no", "returned_on", "days");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int days = settled.ground().profile().limit("absent_again_days");
        Observation window = new Observation(settled.ground(), Observation.ofSchoolDays(days));
        SortedMap<Long, List<CaseEntry>> children = new TreeMap<>();
        for (String caseNo : settled.flows().courses().all().keySet()) {
            children.computeIfAbsent(settled.flows().courses().child(caseNo), c -> new ArrayList<>())
                    .addAll(settled.flows().entries(caseNo));
        }
        children.values().forEach(rows -> look(rows, window, days, sink));
    }

    @SuppressWarnings("ReferenceEquality") // every row beside this one, also one that says the same
    private static void look(List<CaseEntry> rows, Observation window, int days, Sink sink) {
        for (CaseEntry returned : rows) {
            LocalDate on = returned.closedOn();
            rows.stream()
                    .filter(row -> row != returned && !row.month().isBefore(returned.month()))
                    .filter(row -> window.isTakenBack(returned, row))
                    .min(Comparator.comparing(CaseEntry::month)
                            .thenComparing(CaseEntry::caseNo)
                            .thenComparing(CaseEntry::ledger))
                    .filter(row -> on != null)
                    .ifPresent(row -> sink.accept(Finding.of(
                            INFO,
                            row.place().at(row.marks().lastPresentOn() == null ? "found_on" : "last_present_on"),
                            Arg.plain("case_no", row.caseNo()),
                            new Arg.Day("returned_on", Objects.requireNonNull(on)),
                            new Arg.Num("days", days))));
        }
    }
}
