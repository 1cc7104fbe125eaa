package org.baoxue.read;

import java.util.Set;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;

/** What takes a submission's rows, text and findings as they are read. A fold that a second reading makes void is thrown away. */
public interface RowFold {
    /** Takes one row, judged by its schema: the cells that it refuses are marked. */
    void row(Row row);

    /** Takes the text of a submission; whoever has no use for texts leaves it. */
    default void document(Document document) {}

    /** Takes one finding; a row's findings come before the row. */
    void finding(Finding finding);

    /**
     * The fold of a later part of a table, which makes no finding of a rule that the parts before it have filled.
     *
     * @param full the rules that are filled
     */
    record Later(RowFold own, Set<RuleInfo> full) implements RowFold {
        @Override
        public void row(Row row) {
            own.row(row);
        }

        @Override
        public void finding(Finding finding) {
            own.finding(finding);
        }

        @Override
        public boolean isFull(RuleInfo rule) {
            return full.contains(rule) || own.isFull(rule);
        }

        @Override
        public void count(RuleInfo rule, UnitCode unit) {
            own.count(rule, unit);
        }
    }

    /** Whether a further finding of the rule would be counted and not kept, so that there is no need to make one. */
    default boolean isFull(RuleInfo rule) {
        return false;
    }

    /** Counts a finding of a rule that is full, in place of taking it. */
    default void count(RuleInfo rule, UnitCode unit) {
        throw new IllegalStateException("this fold keeps every finding");
    }
}
