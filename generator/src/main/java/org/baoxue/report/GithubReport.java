package org.baoxue.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.model.Severity;
import org.baoxue.text.Messages;
import org.baoxue.view.Foremost;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;

/**
 * Annotations of GitHub Actions, to be printed to the log of a step: the first findings that nobody has explained, as many of a
 * severity as GitHub takes of a step, in which every rule has its share, and one plain line that counts the rest.
 */
final class GithubReport {
    /** GitHub shows so many annotations of a level of each step and drops the others silently. */
    private static final int MOST = 10;

    private final ToolView tool;
    private final Messages messages;

    GithubReport(ToolView tool, Messages messages) {
        this.tool = tool;
        this.messages = messages;
    }

    String text(ResultView result) {
        StringBuilder lines = new StringBuilder();
        int crashes = Math.min(result.crashes().size(), MOST);
        result.crashes().stream()
                .limit(crashes)
                .forEach(crash -> lines.append("::error ::")
                        .append(data(messages.text("console.crash", Map.of("what", crash))))
                        .append('\n'));
        long shown = 0;
        for (Severity severity : Severity.values()) {
            List<ResultView.RuleResult> rules = result.rules().stream()
                    .filter(rule -> rule.severity() == severity)
                    .toList();
            for (Foremost kind : Foremost.of(rules, false, MOST - (severity == Severity.ERROR ? crashes : 0))) {
                kind.shown()
                        .forEach(finding ->
                                lines.append(line(kind.rule(), finding)).append('\n'));
                shown += kind.shown().size();
            }
        }
        long open = sum(result.totals()) - sum(result.explained());
        if (open > shown) {
            lines.append(messages.text(
                            "report.github.rest",
                            Map.of("shown", Long.toString(shown), "rest", Long.toString(open - shown))))
                    .append('\n');
        }
        return lines.toString();
    }

    private String line(ResultView.RuleResult rule, ResultView.FindingText finding) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", tool.path(finding.file()));
        if (finding.line() > 0) {
            properties.put("line", Long.toString(finding.line()));
        }
        if (finding.character() > 0) {
            properties.put("col", Integer.toString(finding.character()));
        }
        properties.put("title", rule.code() + " " + rule.title());
        return "::"
                + command(rule.severity())
                + " "
                + properties.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + property(entry.getValue()))
                        .collect(Collectors.joining(","))
                + "::"
                + data(finding.sentence());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static long sum(Map<Severity, Long> totals) {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A message as the runner reads it back. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** A property as the runner reads it back. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
