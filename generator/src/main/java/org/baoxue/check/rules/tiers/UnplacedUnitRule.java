package org.baoxue.check.rules.tiers;

import java.util.Locale;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.division.TreeProblem;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * A unit or school that the registries name but that could not be placed in the tree: nothing of it is counted anywhere. A unit that
 * is filed twice has its place; the second row is told as a repeated key.
 */
public final class UnplacedUnitRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T09", Severity.ERROR, "四", "code", "problem");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (TreeProblem problem : settled.ground().treeProblems()) {
            boolean noRegistry = problem.kind() == TreeProblem.Kind.PROVINCE_UNKNOWN
                    && !settled.ground().hasRegistry();
            if (problem.kind() == TreeProblem.Kind.FILED_TWICE || noRegistry) {
                continue;
            }
            boolean school = problem.kind() == TreeProblem.Kind.AREA_UNKNOWN;
            String key = "tree." + problem.kind().name().toLowerCase(Locale.ROOT);
            sink.accept(Finding.of(
                    INFO,
                    place(school ? "schools" : "units", problem.code(), settled),
                    Arg.plain("code", problem.code().value()),
                    new Arg.Term("problem", key)));
        }
    }

    /** The registry's file if one is at hand, else the submission that should be there. */
    private static Place place(String form, UnitCode code, Settled settled) {
        UnitCode province = settled.ground().tree().province().code();
        Period year = Period.schoolYear(settled.ground().forms().schoolYear());
        Place at = settled.facts().submissions().versions().stream()
                .map(Version::submission)
                .filter(submission -> submission.form().equals(form))
                .findFirst()
                .map(Submission::place)
                .orElseGet(() -> Place.submission(province, form, year));
        return at.keyed(code.value());
    }
}
