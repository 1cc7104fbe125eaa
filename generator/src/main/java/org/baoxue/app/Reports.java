package org.baoxue.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.app.views.ResultViews;
import org.baoxue.model.RuleInfo;
import org.baoxue.report.ConsoleReport;
import org.baoxue.report.JsonReport;
import org.baoxue.resource.Resources;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;
import org.baoxue.write.JsonText;

/** Outcomes and the list of rules as text for people or JSON for machines. */
public final class Reports {
    private final Messages messages;

    private Reports(Messages messages) {
        this.messages = messages;
    }

    /** Reports in a language, with the overlay's words where the settings name one. */
    public static Reports in(String language, Settings settings) {
        return new Reports(Product.resultWords(settings.resources(), language));
    }

    /** Reports in a language with the shipped words. */
    public static Reports in(String language) {
        return new Reports(Product.resultWords(Resources.shipped(), language));
    }

    /** The worst findings, the totals, the conclusion: lines for a terminal. */
    public List<String> text(Outcome outcome) {
        int most = samples(outcome);
        return new ConsoleReport(messages, most).lines(ResultViews.of(outcome, messages, most));
    }

    /** The conclusion in one line. */
    public String summary(Outcome outcome) {
        return new ConsoleReport(messages, samples(outcome)).summary(ResultViews.of(outcome, messages, 0));
    }

    /** The whole result as JSON. */
    public String json(Outcome outcome) {
        return JsonReport.of(ResultViews.of(outcome, messages));
    }

    /** The sentences of the first findings that fail the run, gravest first; what is explained does not fail it. */
    public List<String> worst(Outcome outcome, int most) {
        ResultView result = ResultViews.of(outcome, messages, most);
        return result.rules().stream()
                .filter(rule -> rule.severity().reaches(outcome.failOn()))
                .flatMap(rule -> rule.samples().stream())
                .filter(finding -> finding.explained() == null)
                .limit(most)
                .map(ResultView.FindingText::sentence)
                .toList();
    }

    /** Every rule with its severity and title, a line each. */
    public List<String> rules() {
        return Catalogue.all().stream()
                .map(rule -> rule.code() + "  " + messages.text("console." + rule.severity()) + "  "
                        + messages.text(rule.code() + ".title"))
                .toList();
    }

    /** Every rule as JSON: code, severity, clause, title, why, fix. */
    public String rulesJson() {
        List<Object> rules = new ArrayList<>();
        for (RuleInfo rule : Catalogue.all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", rule.code());
            json.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
            json.put("clause", rule.clause());
            json.put("title", messages.text(rule.code() + ".title"));
            json.put("why", messages.text(rule.code() + ".why"));
            json.put("fix", pattern(rule.code() + ".fix"));
            json.put("arguments", rule.arguments());
            rules.add(json);
        }
        return JsonText.of(Map.of("rules", rules));
    }

    /** A text without a finding: its placeholders stay as they are written. */
    private String pattern(String key) {
        return messages.text(
                key,
                messages.placeholders(key).stream()
                        .distinct()
                        .collect(Collectors.toMap(name -> name, name -> "{" + name + "}")));
    }

    private static int samples(Outcome outcome) {
        return outcome.settled().ground().profile().samplesOnConsole();
    }
}
