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
 * A row about a unit for which its sender does not answer: for a school, neither itself nor a school that 学校名录 says it files for; for a
 * county, a school outside it; for a city or the province, a unit outside it. Its figures would be counted at the wrong page.
 */
public final class ForeignSchoolRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("T08", Severity.ERROR, "四", "school", "sender");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of(
                "attendance",
                "declaration",
                "suspected",
                "dropout",
                "register",
                "opening",
                "review",
                "visit",
                "survey",
                "evaluation");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        UnitCode sender = row.submission().unit();
        String column = row.layout().has("school_code") ? "school_code" : "unit";
        UnitCode unit = column.equals("unit") ? stated(row) : row.unit();
        if (!unit.equals(sender) && ground.tree().unit(sender) != null && !answersFor(sender, unit, ground.tree())) {
            sink.accept(Finding.of(
                    INFO, row.place(column), Arg.plain("school", unit.value()), new Arg.Unit("sender", sender)));
        }
    }

    /** The county that a city or the province speaks about; the sender where the cell cannot be used. */
    private static UnitCode stated(Row row) {
        UnitCode unit = row.faulty("unit") ? null : UnitCode.parse(row.text("unit"));
        return unit == null ? row.submission().unit() : unit;
    }

    private static boolean answersFor(UnitCode sender, UnitCode unit, UnitTree tree) {
        School school = tree.school(unit);
        if (unit.isSchool() && school == null) {
            return false;
        }
        return sender.isSchool() ? school != null && sender.equals(school.filedBy()) : tree.isWithin(unit, sender);
    }
}
