package org.baoxue.app.run;

import java.util.List;
import org.baoxue.check.FindingBook;
import org.baoxue.check.Rule;
import org.baoxue.check.RuleRun;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;
import org.baoxue.read.RowFold;

/** What one file's rows come to: facts, states of rules, findings. Parts are merged in the order of files. */
public final class FilePart implements RowFold {
    private final Facts facts = new Facts();
    private final FindingBook findings;
    private final RuleRun rules;

    /**
     * The part of one file, before its first row.
     *
     * @param findings an empty book
     */
    public FilePart(List<? extends Rule<?>> rules, Ground ground, FindingBook findings, Scratch scratch) {
        this.findings = findings;
        this.rules = RuleRun.start(rules, ground, scratch);
    }

    @Override
    public void row(Row row) {
        facts.add(row);
        rules.row(row, findings);
    }

    @Override
    public void document(Document document) {
        facts.add(document);
        rules.document(document, findings);
    }

    @Override
    public void finding(Finding finding) {
        findings.accept(finding);
    }

    @Override
    public boolean isFull(RuleInfo rule) {
        return findings.isFull(rule);
    }

    @Override
    public void count(RuleInfo rule, UnitCode unit) {
        findings.count(rule, unit);
    }

    /** Adds the part of a later file. */
    public void merge(FilePart later) {
        facts.merge(later.facts);
        findings.merge(later.findings);
        rules.merge(later.rules);
    }

    /** The facts of its rows. */
    public Facts facts() {
        return facts;
    }

    /** What was found. */
    public FindingBook findings() {
        return findings;
    }

    /** The rules with their states. */
    public RuleRun rules() {
        return rules;
    }
}
