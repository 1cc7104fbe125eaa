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

/** A heading that the form asks for does not stand in the text, or only as a line that Markdown does not take for a heading. */
public final class HeadingMissingRule implements DocumentRule {
    private static final RuleInfo INFO = RuleCard.of("D01", Severity.WARNING, "一", "heading", "line");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void document(Document document, Prose prose, Ground ground, Sink sink) {
        RequiredHeadings.of(document, prose, ground).stream()
                .filter(RequiredHeadings::isMissing)
                .forEach(heading -> sink.accept(Finding.of(
                        INFO,
                        document.submission().place().onLine(heading.meant()),
                        heading.argument(),
                        new Arg.Term("line", heading.meant() > 0 ? "heading.unmarked" : "heading.nowhere"))));
    }
}
