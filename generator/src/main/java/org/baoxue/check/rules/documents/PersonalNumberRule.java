package org.baoxue.check.rules.documents;

import org.baoxue.check.DocumentRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Document;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.prose.Prose;

/** A number in a text that could be an ID number or a mobile phone. It is masked wherever the text is shown. */
public final class PersonalNumberRule implements DocumentRule {
    private static final RuleInfo INFO = RuleCard.of("D04", Severity.ERROR, "—", "count", "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void document(Document document, Prose prose, Ground ground, Sink sink) {
        if (!prose.numbers().isEmpty()) {
            sink.accept(Finding.of(
                    INFO,
                    document.submission().place(),
                    new Arg.Num("count", prose.numbers().size()),
                    new Arg.Shown("found", prose.numbers().get(0))));
        }
    }
}
