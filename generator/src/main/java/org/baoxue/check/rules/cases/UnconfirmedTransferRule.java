package org.baoxue.check.rules.cases;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * An open case that names a receiving school which has not confirmed the child's arrival for longer than the profile allows, counted
 * from the end of the month in which the school was first named. Until it is confirmed the child counts as out of school.
 */
public final class UnconfirmedTransferRule implements CourseRule {
    private static final RuleInfo INFO = RuleCard.of("C09", Severity.WARNING, "九", "school", "days", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void course(String caseNo, List<Sightings.Sighting> rows, Settled settled, Sink sink) {
        int limit = settled.ground().profile().limit("transfer_wait_days");
        Sightings.@Nullable Sighting first = null;
        for (Sightings.Sighting row : rows) {
            UnitCode school = row.receivingSchool();
            if (!row.state().equals("OPEN") || school == null || row.dates().received() != null) {
                first = null;
                continue;
            }
            first = first == null ? row : first;
            long days = ChronoUnit.DAYS.between(
                    first.month().atEndOfMonth(), row.month().atEndOfMonth());
            if (days > limit) {
                sink.accept(Finding.of(
                        INFO,
                        row.place().at("receipt_confirmed_on"),
                        Arg.plain("school", school.value()),
                        new Arg.Num("days", days),
                        new Arg.Num("limit", limit)));
            }
        }
    }
}
