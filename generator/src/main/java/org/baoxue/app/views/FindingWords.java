package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoxue.app.Catalogue;
import org.baoxue.app.Outcome;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.text.Figures;
import org.baoxue.text.FindingText;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;

/** Findings in words, gravest rules first. */
final class FindingWords {
    private final Outcome outcome;
    private final Messages messages;
    private final FindingText text;

    FindingWords(Outcome outcome, Messages messages) {
        this.outcome = outcome;
        this.messages = messages;
        this.text = new FindingText(
                messages,
                new Words(
                        outcome.settled().ground().forms(),
                        outcome.settled().ground().tree()));
    }

    /** The codes that have findings: gravest first, then by code. */
    List<String> codes() {
        List<String> codes = new ArrayList<>(outcome.findings().totals().keySet());
        codes.sort(Comparator.comparing(outcome::severity).thenComparing(Comparator.naturalOrder()));
        return codes;
    }

    Severity severity(String code) {
        return outcome.severity(code);
    }

    String title(String code) {
        return messages.text(code + ".title");
    }

    String why(String code) {
        return messages.text(code + ".why");
    }

    /** The clause of the notice. */
    String clause(String code) {
        return new Figures(messages).clause(Catalogue.of(code).clause());
    }

    long count(String code) {
        return outcome.findings().totals().getOrDefault(code, 0L);
    }

    List<Finding> samples(String code) {
        return outcome.findings().samples(code);
    }

    ResultView.FindingText words(Finding finding) {
        Place place = finding.place();
        return new ResultView.FindingText(
                place.file(),
                place.row(),
                place.line(),
                place.unit() == null ? "" : place.unit().value(),
                place.form() == null ? "" : place.form(),
                place.period() == null ? "" : place.period().toString(),
                place.rowKey(),
                place.column() == null ? "" : place.column(),
                text.heading(place),
                text.message(finding),
                text.fix(finding),
                text.sentence(finding));
    }
}
