package org.baoxue.check.rules.cases;

import java.util.List;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A case open again in a month after it was closed, without 再次辍学 = 是. Only closings after which a child may drop out once more
 * count: not those found never out of school, those that run out by their date, or a handover.
 */
public final class RelapseUnmarkedRule implements CourseRule {
    private static final RuleInfo INFO =
            RuleCard.of("C05", Severity.WARNING, "九", "case_no", "closing", "closed_month");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void course(String caseNo, List<Sightings.Sighting> rows, Settled settled, Sink sink) {
        Sightings.@Nullable Sighting closing = null;
        for (Sightings.Sighting row : rows) {
            if (closing != null && row.state().equals("OPEN") && row.month().isAfter(closing.month())) {
                if (!row.relapse() && !row.handedIn()) {
                    sink.accept(finding(caseNo, row, closing));
                }
                closing = null;
            } else if (row.state().equals("CLOSED")) {
                closing = endsEpisode(row.closing(), settled.ground()) ? row : null;
            }
        }
    }

    private static boolean endsEpisode(String closing, Ground ground) {
        return ground.closing(closing, "closes")
                && !ground.closing(closing, "never_out")
                && !ground.closing(closing, "expires")
                && !ground.closing(closing, "handover");
    }

    private static Finding finding(String caseNo, Sightings.Sighting row, Sightings.Sighting closing) {
        return Finding.of(
                INFO,
                row.place().at("relapse"),
                Arg.plain("case_no", caseNo),
                new Arg.Code("closing", "closing", closing.closing()),
                new Arg.Time("closed_month", Period.month(closing.month())));
    }
}
