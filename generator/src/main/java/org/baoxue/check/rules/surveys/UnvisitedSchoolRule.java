package org.baoxue.check.rules.surveys;

import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/** A county's visits that leave out a school open at the semester's beginning: every school is visited at the opening of each term. */
public final class UnvisitedSchoolRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T22", Severity.WARNING, "五", "school");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Coverings.bySubmission("visit", settled).forEach((submission, rows) -> {
            Set<UnitCode> visited = rows.stream().map(Row::unit).collect(Collectors.toSet());
            boolean readable = rows.stream().noneMatch(row -> row.faulty("school_code"));
            settled.ground().tree().schools().stream()
                    .filter(school -> readable && school.area().equals(submission.unit()))
                    .filter(school -> school.isOpen(submission.period().from()))
                    .map(School::code)
                    .filter(school -> !visited.contains(school))
                    .forEach(school -> sink.accept(
                            Finding.of(INFO, Coverings.missing(submission, school), new Arg.Unit("school", school))));
        });
    }
}
