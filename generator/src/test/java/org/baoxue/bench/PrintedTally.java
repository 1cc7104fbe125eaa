package org.baoxue.bench;

import org.baoxue.check.rules.identity.listed.ListedTwiceRule;
import org.baoxue.check.rules.identity.listed.ListedTwiceRule.Listed;
import org.baoxue.facts.Ground;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;
import org.baoxue.read.RowFold;

/** The small roll-up, and the rule that looks for one document on two rows (I12) with its fingerprint of every row. Merges. */
final class PrintedTally implements RowFold {
    private final ListedTwiceRule rule = new ListedTwiceRule();
    private final Tally tally = new Tally();
    private Listed listed;

    PrintedTally(Ground ground, Scratch scratch) {
        this.listed = rule.start(ground, scratch);
    }

    @Override
    public void row(Row row) {
        tally.row(row);
        rule.row(row, listed, finding -> {});
    }

    @Override
    public void finding(Finding finding) {
        tally.finding(finding);
    }

    @Override
    public boolean isFull(RuleInfo info) {
        return tally.isFull(info);
    }

    @Override
    public void count(RuleInfo info, UnitCode unit) {
        tally.count(info, unit);
    }

    /** Adds the fold of a later part. */
    void merge(PrintedTally later) {
        tally.merge(later.tally);
        listed = rule.merge(listed, later.listed);
    }

    Tally tally() {
        return tally;
    }

    /** How many rows may stand twice. To be asked once. */
    long suspects() {
        return rule.suspects(listed).count();
    }
}
