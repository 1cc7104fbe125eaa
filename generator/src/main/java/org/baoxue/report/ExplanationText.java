package org.baoxue.report;

import java.util.Map;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;

/** Explanations in one line. */
final class ExplanationText {
    private ExplanationText() {}

    /** The reason, who answers for it, and until when. */
    static String words(ResultView.Explained explained, Messages messages) {
        return messages.text(
                "report.explained",
                Map.of(
                        "reason", explained.reason(),
                        "responsible", explained.responsible(),
                        "until", explained.validUntil()));
    }
}
