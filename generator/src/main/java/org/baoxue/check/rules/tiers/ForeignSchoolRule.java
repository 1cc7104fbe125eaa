package org.baoxue.check.rules.tiers;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * A row about a school for which its sender does not file: not itself, not a school that 学校名录 says it files for, or, for a county, a
 * school outside it. Its figures would be counted at the wrong page.
 */
public final class ForeignSchoolRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("T08", Severity.ERROR, "四", "school", "sender");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance", "declaration", "suspected", "dropout");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        UnitCode sender = row.submission().unit();
        UnitCode unit = row.unit();
        if (!unit.equals(sender) && ground.tree().unit(sender) != null && !filesFor(sender, unit, ground.tree())) {
            sink.accept(Finding.of(
                    INFO, row.place("school_code"), Arg.plain("school", unit.value()), new Arg.Unit("sender", sender)));
        }
    }

    private static boolean filesFor(UnitCode sender, UnitCode unit, UnitTree tree) {
        School school = tree.school(unit);
        if (school == null) {
            return false;
        }
        return sender.isSchool() ? sender.equals(school.filedBy()) : tree.isWithin(unit, sender);
    }
}
