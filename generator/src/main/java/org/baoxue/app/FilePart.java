package org.baoxue.app;

import java.util.List;
import org.baoxue.check.FindingBook;
import org.baoxue.check.Rule;
import org.baoxue.check.RuleRun;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.read.RowFold;

/** What one file's rows come to: facts, states of rules, findings. Parts are merged in the order of files. */
final class FilePart implements RowFold {
    private final Facts facts = new Facts();
    private final FindingBook findings;
    private final RuleRun rules;

    FilePart(List<? extends Rule<?>> rules, Ground ground) {
        this.findings = new FindingBook(ground.profile().samplesPerRule());
        this.rules = RuleRun.start(rules, ground);
    }

    @Override
    public void row(Row row) {
        facts.add(row);
        rules.row(row, findings);
    }

    @Override
    public void finding(Finding finding) {
        findings.accept(finding);
    }

    void merge(FilePart later) {
        facts.merge(later.facts);
        findings.merge(later.findings);
        rules.merge(later.rules);
    }

    Facts facts() {
        return facts;
    }

    FindingBook findings() {
        return findings;
    }

    RuleRun rules() {
        return rules;
    }
}
