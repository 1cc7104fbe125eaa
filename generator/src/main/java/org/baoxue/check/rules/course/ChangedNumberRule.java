package org.baoxue.check.rules.course;

import java.util.Comparator;
import java.util.List;
import org.baoxue.check.RunRule;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Courses;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * A case that goes on under another 案件编号 than in the months before: the number stays with the child through ledgers, handover and
 * return. Told at the first row with the new number; the figures take the two for one case.
 */
public final class ChangedNumberRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("I13", Severity.WARNING, "二", "case_no", "other_case_no");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Courses courses = settled.flows().courses();
        for (String first : courses.all().keySet()) {
            List<String> numbers = courses.numbers(first);
            for (int i = 1; i < numbers.size(); i++) {
                String before = numbers.get(i - 1);
                settled.facts().cases().cases().getOrDefault(numbers.get(i), List.of()).stream()
                        .min(Comparator.comparing(CaseEntry::month)
                                .thenComparing(CaseEntry::ledger)
                                .thenComparing(row -> row.place().file()))
                        .ifPresent(row -> sink.accept(Finding.of(
                                INFO,
                                row.place().at("case_no"),
                                Arg.plain("case_no", row.caseNo()),
                                Arg.plain("other_case_no", before))));
            }
        }
    }
}
