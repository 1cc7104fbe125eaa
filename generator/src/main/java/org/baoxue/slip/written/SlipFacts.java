package org.baoxue.slip.written;

import java.util.List;
import java.util.Map;
import org.baoxue.text.Figures;
import org.baoxue.text.Messages;
import org.baoxue.view.SlipView;

/** The head of a slip in words, always in the same order. */
final class SlipFacts {
    private SlipFacts() {}

    /** A line of the head. */
    record Fact(String name, String text) {}

    static List<Fact> of(SlipView view, Messages messages) {
        return List.of(
                new Fact(messages.text("slip.number"), view.number()),
                new Fact(messages.text("slip.unit"), view.unit()),
                new Fact(messages.text("slip.form"), view.forms()),
                new Fact(messages.text("slip.period"), view.period()),
                new Fact(messages.text("slip.received"), view.received()));
    }

    static String conclusion(SlipView view, Messages messages) {
        return messages.text(
                "slip.conclusion", Map.of("conclusion", messages.text("slip.conclusion." + view.conclusion())));
    }

    static String counts(SlipView view, Messages messages) {
        Figures figures = new Figures(messages);
        return messages.text(
                "slip.counts",
                Map.of(
                        "must_fix", figures.number(view.mustFix()),
                        "to_confirm", figures.number(view.toConfirm()),
                        "corrected", figures.number(view.corrected())));
    }
}
