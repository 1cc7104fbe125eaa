package org.baoxue.check.rules.tiers;

import java.util.HashMap;
import java.util.Map;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.division.TreeProblem;
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
 * A file of a sender that neither 学校名录 nor the table of units has, or that they have without a place in the tree: its figures belong
 * nowhere. The second is told with the unit above as filed.
 */
public final class UnknownSenderRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T05", Severity.ERROR, "四", "sender", "problem", "parent");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Map<UnitCode, TreeProblem> problems = new HashMap<>();
        settled.ground().treeProblems().forEach(problem -> problems.putIfAbsent(problem.code(), problem));
        for (Version version : settled.facts().submissions().versions()) {
            UnitCode sender = version.submission().unit();
            if (settled.ground().hasRegistry() && settled.ground().tree().unit(sender) == null) {
                sink.accept(finding(version, problems.get(sender)));
            }
        }
    }

    private static Finding finding(Version version, @Nullable TreeProblem problem) {
        UnitCode parent = problem == null ? null : problem.parent();
        return Finding.of(
                INFO,
                version.submission().place(),
                Arg.plain("sender", version.submission().unit().value()),
                new Arg.Term("problem", problem == null ? "sender.unknown" : "sender.unplaced"),
                parent == null ? new Arg.Term("parent", "sender.no_parent") : Arg.plain("parent", parent.value()));
    }
}
