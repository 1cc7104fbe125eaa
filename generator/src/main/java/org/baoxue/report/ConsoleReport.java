package org.baoxue.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.model.Severity;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;

/** The result for a terminal: the worst first, a limited number of findings, exact totals at the end. */
public final class ConsoleReport {
    private final Messages messages;
    private final int most;

    /**
     * A report in the language of these messages.
     *
     * @param most how many findings are printed
     */
    public ConsoleReport(Messages messages, int most) {
        this.messages = messages;
        this.most = most;
    }

    /** The lines of the report. */
    public List<String> lines(ResultView result) {
        List<String> lines = findings(result);
        if (!lines.isEmpty()) {
            lines.add("");
        }
        result.rules()
                .forEach(rule -> lines.add(messages.text(
                        "console.rule",
                        Map.of(
                                "severity",
                                messages.text("console." + rule.severity().name()),
                                "code",
                                rule.code(),
                                "title",
                                rule.title(),
                                "n",
                                Long.toString(rule.count())))));
        result.crashes().forEach(crash -> lines.add(messages.text("console.crash", Map.of("what", crash))));
        long ignored = result.read().stream()
                .filter(pair -> pair.name().equals("ignored"))
                .count();
        if (ignored > 0) {
            lines.add(messages.text("console.ignored", Map.of("n", Long.toString(ignored))));
        }
        result.unchecked()
                .forEach(u -> lines.add(messages.text("console.unchecked", Map.of("what", u.name(), "why", u.text()))));
        lines.add(summary(result));
        return lines;
    }

    /** The worst findings, and how many are not shown. */
    private List<String> findings(ResultView result) {
        List<String> lines = new ArrayList<>();
        for (ResultView.RuleResult rule : result.rules()) {
            for (ResultView.FindingText finding : rule.samples()) {
                if (lines.size() < most && isListed(rule, result)) {
                    lines.add(messages.text("console." + rule.severity().name()) + " " + finding.sentence());
                }
            }
        }
        long all = result.totals().values().stream().mapToLong(Long::longValue).sum();
        int shown = lines.size();
        if (all > shown) {
            lines.add(messages.text(
                    "console.more", Map.of("shown", Integer.toString(shown), "rest", Long.toString(all - shown))));
        }
        return lines;
    }

    /** Notes would bury what has to be done; they are counted, and listed only where they fail the run. */
    private static boolean isListed(ResultView.RuleResult rule, ResultView result) {
        return rule.severity() != Severity.NOTE || result.failOn() == Severity.NOTE;
    }

    /** The last line: exact totals and the conclusion. */
    public String summary(ResultView result) {
        return messages.text(
                "console.summary",
                Map.of(
                        "errors",
                        Long.toString(result.totals().getOrDefault(Severity.ERROR, 0L)),
                        "warnings",
                        Long.toString(result.totals().getOrDefault(Severity.WARNING, 0L)),
                        "notes",
                        Long.toString(result.totals().getOrDefault(Severity.NOTE, 0L)),
                        "conclusion",
                        messages.text("console.exit." + result.exitCode())));
    }
}
