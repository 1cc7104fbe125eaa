package org.baoxue.check.rules.attendance;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * 在籍 against 班级数: pupils without a class, more classes than pupils, or so many pupils a class that the classes would be 大班额. The average is
 * compared, since the number of pupils of one class is not filed.
 */
public final class ClassSizeRule implements RowRule {
    private static final RuleInfo INFO =
            RuleCard.of("B35", Severity.WARNING, "四", "enrolled", "classes", "state", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance");
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        Count enrolled = row.count("enrolled");
        Count classes = row.count("class_count");
        if (!enrolled.isKnown() || !classes.isKnown()) {
            return;
        }
        int large = ground.profile().limit("large_class");
        int huge = ground.profile().limit("huge_class");
        String state = state(enrolled.orElse(0), classes.orElse(0), large, huge);
        if (!state.isEmpty()) {
            sink.accept(Finding.of(
                    INFO,
                    row.place("class_count"),
                    new Arg.Num("enrolled", enrolled.orElse(0)),
                    new Arg.Num("classes", classes.orElse(0)),
                    new Arg.Term("state", state),
                    new Arg.Num("limit", large)));
        }
    }

    private static String state(long enrolled, long classes, int large, int huge) {
        if (classes == 0) {
            return enrolled == 0 ? "" : "class.none";
        }
        if (classes > enrolled) {
            return "class.empty";
        }
        if (enrolled < large * classes) {
            return "";
        }
        return enrolled < huge * classes ? "class.large" : "class.huge";
    }
}
