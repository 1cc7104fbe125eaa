package org.baoxue.check.rules.documents;

import java.util.Locale;
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
import org.baoxue.prose.Removed;

/** Something in a text that is not published: HTML, a picture, an address of another kind. One finding for each kind and name. */
public final class UnsafeMarkdownRule implements DocumentRule {
    private static final RuleInfo INFO = RuleCard.of("D03", Severity.WARNING, "—", "kind", "what", "count", "line");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void document(Document document, Prose prose, Ground ground, Sink sink) {
        for (Removed removed : prose.removed()) {
            String kind = removed.kind().name().toLowerCase(Locale.ROOT);
            Arg what = removed.what().isEmpty()
                    ? new Arg.Term("what", "removed." + kind + "_unnamed")
                    : Arg.plain("what", removed.what());
            sink.accept(Finding.of(
                    INFO,
                    document.submission().place(),
                    new Arg.Term("kind", "removed." + kind),
                    what,
                    new Arg.Num("count", removed.count()),
                    new Arg.Num("line", removed.line())));
        }
    }
}
