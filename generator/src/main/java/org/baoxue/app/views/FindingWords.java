package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.app.Catalogue;
import org.baoxue.app.Outcome;
import org.baoxue.app.Unchecked;
import org.baoxue.check.Explanation;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.text.Figures;
import org.baoxue.text.FindingText;
import org.baoxue.text.Messages;
import org.baoxue.view.Foremost;
import org.baoxue.view.ResultView;
import org.jspecify.annotations.Nullable;

/** Findings in words, gravest rules first. */
final class FindingWords {
    private final Outcome outcome;
    private final Messages messages;
    private final FindingText text;
    private final Words words;

    FindingWords(Outcome outcome, Messages messages) {
        this.outcome = outcome;
        this.messages = messages;
        this.words = new Words(
                outcome.settled().ground().forms(),
                outcome.settled().ground().tree(),
                outcome.settled().facts().submissions().versions());
        this.text = new FindingText(messages, words, outcome.stats().sheets()::cell);
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

    long explained(String code) {
        return outcome.findings().explainedTotals().getOrDefault(code, 0L);
    }

    /** The file of a finding and, of a workbook, its sheet. */
    String file(Place place) {
        return text.file(place);
    }

    /** The heading of the column, and the name of the cell if it stands in a sheet. */
    String heading(Place place) {
        return text.cellHeading(place);
    }

    @Nullable
    Explanation explanation(Finding finding) {
        return outcome.findings().explanation(finding);
    }

    List<Finding> samples(String code) {
        return outcome.findings().samples(code);
    }

    /** As many of the samples, by file and row; where there are more, of as many files as can be, explained ones last. */
    List<Finding> samples(String code, int most) {
        List<Finding> samples = samples(code);
        if (samples.size() <= most) {
            return samples;
        }
        List<Finding> chosen = new ArrayList<>();
        for (boolean explained : List.of(false, true)) {
            List<Finding> same = samples.stream()
                    .filter(finding -> explained == (explanation(finding) != null))
                    .toList();
            chosen.addAll(Foremost.some(same, finding -> finding.place().file(), most - chosen.size()));
        }
        return chosen;
    }

    ResultView.FindingText words(Finding finding) {
        Place place = finding.place();
        FindingText.Said said = text.said(finding);
        return new ResultView.FindingText(
                words.path(place),
                place.sheet(),
                outcome.stats().sheets().cell(place),
                place.row(),
                place.line(),
                place.character(),
                place.unit() == null ? "" : place.unit().value(),
                place.form() == null ? "" : place.form(),
                place.period() == null ? "" : place.period().toString(),
                place.rowKey(),
                place.column() == null ? "" : place.column(),
                text.heading(place),
                said.message(),
                said.fix(),
                said.sentence(),
                explained(explanation(finding)));
    }

    /** What was not checked, in words. */
    List<ResultView.NotChecked> unchecked() {
        return outcome.unchecked().stream().map(this::unchecked).toList();
    }

    private ResultView.NotChecked unchecked(Unchecked unchecked) {
        Map<String, String> words = text.words(unchecked.arguments());
        String code = words.get("code");
        if (code != null) {
            words.put("title", title(code));
        }
        String figures = unchecked.key() + ".figures." + unchecked.topic();
        words.put("figures", messages.text(messages.has(figures) ? figures : "unchecked.no_figures"));
        String restsOn = unchecked.key() + ".rests_on";
        return new ResultView.NotChecked(
                unchecked.key(),
                messages.text(unchecked.key(), words),
                messages.text(unchecked.key() + ".why", words),
                messages.has(restsOn) ? messages.text(restsOn, words) : "",
                unchecked.unit() == Unchecked.Unit.NONE
                        ? ""
                        : messages.text(
                                "unchecked.number." + unchecked.unit().name().toLowerCase(Locale.ROOT),
                                Map.of("n", new Figures(messages).number(unchecked.number()))));
    }

    private static ResultView.@Nullable Explained explained(@Nullable Explanation explanation) {
        return explanation == null
                ? null
                : new ResultView.Explained(
                        explanation.reason().text(),
                        explanation.responsible().text(),
                        explanation.validUntil().toString());
    }
}
