package org.baoxue.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.baoxue.app.since.Changes;
import org.baoxue.app.since.EarlierResult;
import org.baoxue.app.views.ResultViews;
import org.baoxue.app.views.ToolViews;
import org.baoxue.model.RuleInfo;
import org.baoxue.report.ConsoleReport;
import org.baoxue.report.JsonReport;
import org.baoxue.report.Paint;
import org.baoxue.report.ReportFormat;
import org.baoxue.resource.Resources;
import org.baoxue.text.Messages;
import org.baoxue.view.AllFindings;
import org.baoxue.view.ChangesView;
import org.baoxue.view.Foremost;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.baoxue.write.JsonText;
import org.jspecify.annotations.Nullable;

/** Outcomes and the list of rules as text for people or JSON for machines. */
public final class Reports {
    private final Messages messages;
    private final @Nullable EarlierResult earlier;

    private Reports(Messages messages, @Nullable EarlierResult earlier) {
        this.messages = messages;
        this.earlier = earlier;
    }

    /**
     * The same reports, which also tell what is new, still there and gone since an earlier run.
     *
     * @param result the JSON report of the earlier run; null for none
     * @throws ConfigurationException if it is no such report
     */
    public Reports since(@Nullable Path result) {
        return new Reports(messages, earlier(result));
    }

    /** The same reports in the words of another language. */
    Reports worded(Messages other) {
        return new Reports(other, earlier);
    }

    private static @Nullable EarlierResult earlier(@Nullable Path result) {
        if (result == null) {
            return null;
        }
        try {
            return EarlierResult.read(result);
        } catch (EarlierResult.Unusable e) {
            throw new ConfigurationException(
                    "上次的结果不能用：" + result + "。应是上次用 --report json=文件 写出的文件。",
                    "the earlier result " + result + " cannot be used: " + e.getMessage()
                            + "; it must be what a run has written with --report json=FILE");
        }
    }

    private ResultView result(Outcome outcome, int most) {
        if (earlier == null) {
            return ResultViews.of(outcome, messages, most);
        }
        ResultView whole = ResultViews.of(outcome, messages); // of which those that are new may be the last
        return whole.since(changes(earlier, whole));
    }

    /** What is new since the earlier run, still there and gone; null if none was named. */
    @Nullable
    ChangesView changes(Outcome outcome) {
        return earlier == null ? null : changes(earlier, ResultViews.of(outcome, messages));
    }

    private static ChangesView changes(EarlierResult earlier, ResultView result) {
        if (!earlier.province().equals(result.province())) {
            throw new ConfigurationException(
                    "上次的结果是另一个省的：" + earlier.province() + "。",
                    "the earlier result is of another province: " + earlier.province());
        }
        return Changes.between(earlier, result);
    }

    /** Reports in a language, with the overlay's words where the settings name one. */
    public static Reports in(String language, Settings settings) {
        return new Reports(Product.resultWords(settings.resources(), language), null);
    }

    /** Reports in a language with the shipped words. */
    public static Reports in(String language) {
        return new Reports(Product.resultWords(Resources.shipped(), language), null);
    }

    /** The worst findings, the totals, the conclusion: lines of plain text. */
    public List<String> text(Outcome outcome) {
        return text(outcome, Paint.NONE);
    }

    /** The same in colours, for a terminal. */
    public List<String> colouredText(Outcome outcome) {
        return text(outcome, Paint.ANSI);
    }

    private List<String> text(Outcome outcome, Paint paint) {
        int most = samples(outcome);
        List<String> lines = new ArrayList<>(new ConsoleReport(messages, most, paint).lines(result(outcome, most)));
        String slips = slips(outcome);
        if (!slips.isEmpty()) {
            lines.add(lines.size() - 1, slips); // the conclusion is the last word
        }
        return lines;
    }

    /** How many return slips were written and where; empty if none were asked for. */
    public String slips(Outcome outcome) {
        Outcome.Slips slips = outcome.slips();
        if (slips == null) {
            return "";
        }
        return slips.written() == 0
                ? messages.text("console.slips.none")
                : messages.text(
                        "console.slips",
                        Map.of(
                                "n",
                                Integer.toString(slips.written()),
                                "folder",
                                slips.folder().toString()));
    }

    /**
     * Writes the reports that were asked for.
     *
     * @param output takes what goes to standard output
     * @throws java.io.UncheckedIOException if one cannot be written
     */
    public void write(Outcome outcome, Settings settings, ReportFiles files, Consumer<String> output) {
        ResultView result = result(outcome, Integer.MAX_VALUE);
        ToolView tool = ToolViews.of(messages, settings.submissions());
        AllFindings all = ResultViews.all(outcome, messages);
        files.write((format, out) -> format.write(result, all, tool, messages, out), output);
    }

    /** A result, put into words, as a format has it. */
    interface Said {
        void as(ReportFormat format, OutputStream out) throws IOException;
    }

    /** The conclusion in one line. */
    public String summary(Outcome outcome) {
        return new ConsoleReport(messages, samples(outcome), Paint.NONE).summary(ResultViews.of(outcome, messages, 0));
    }

    /** The whole result as JSON. */
    public String json(Outcome outcome) {
        return JsonReport.of(result(outcome, Integer.MAX_VALUE));
    }

    /** The sentences of the first findings that fail the run, gravest first; what is explained does not fail it. */
    public List<String> worst(Outcome outcome, int most) {
        ResultView result = ResultViews.of(outcome, messages, most);
        List<ResultView.RuleResult> failing = result.rules().stream()
                .filter(rule -> rule.severity().reaches(outcome.failOn()))
                .toList();
        return Foremost.of(failing, false, most).stream()
                .flatMap(kind -> kind.shown().stream())
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
