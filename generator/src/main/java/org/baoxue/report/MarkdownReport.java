package org.baoxue.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.model.Severity;
import org.baoxue.render.MarkdownText;
import org.baoxue.text.Messages;
import org.baoxue.view.ChangesView;
import org.baoxue.view.ResultView;

/**
 * A short summary of a run in Markdown, fit for the page of a job: the conclusion, totals, the worst rules, the first findings that
 * nobody has explained, what was not checked, and where all of it is.
 */
final class MarkdownReport {
    private static final int RULES = 10;
    private static final int FINDINGS = 20;
    private static final int UNCHECKED = 10;

    private final Messages messages;

    MarkdownReport(Messages messages) {
        this.messages = messages;
    }

    String text(ResultView result) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + word("report.title"));
        lines.add("");
        lines.add("**" + word("console.exit." + result.exitCode()) + "** "
                + word("report.about", Map.of("province", result.province(), "date", result.asOf())));
        totals(result, lines);
        crashes(result, lines);
        since(result, lines);
        rules(result, lines);
        findings(result, lines);
        unchecked(result, lines);
        lines.add("");
        lines.add(word("report.hint"));
        return String.join("\n", lines) + "\n";
    }

    private void totals(ResultView result, List<String> lines) {
        head(lines, "", List.of("report.csv.severity", "report.count", "report.csv.explained"), 1);
        for (Severity severity : Severity.values()) {
            row(
                    lines,
                    messages.text("report." + severity.name()),
                    number(result.totals().getOrDefault(severity, 0L)),
                    number(result.explained().getOrDefault(severity, 0L)));
        }
    }

    private void crashes(ResultView result, List<String> lines) {
        if (!result.crashes().isEmpty()) {
            lines.add("");
        }
        result.crashes().forEach(crash -> lines.add("* " + word("console.crash", Map.of("what", crash))));
    }

    private void since(ResultView result, List<String> lines) {
        ChangesView changes = result.changes();
        if (changes == null) {
            return;
        }
        head(
                lines,
                "report.since",
                List.of(
                        "report.csv.code",
                        "report.csv.title",
                        "report.before",
                        "report.now",
                        "report.new",
                        "report.open",
                        "report.gone"),
                2);
        for (ChangesView.RuleChange rule : changes.rules()) {
            row(
                    lines,
                    rule.code(),
                    rule.title(),
                    number(rule.before()),
                    number(rule.now()),
                    rule.exact() ? number(rule.fresh()) : "…",
                    rule.exact() ? number(rule.open()) : "…",
                    rule.exact() ? number(rule.gone()) : "…");
        }
    }

    private void rules(ResultView result, List<String> lines) {
        if (result.rules().isEmpty()) {
            return;
        }
        head(
                lines,
                "report.rules",
                List.of(
                        "report.csv.code",
                        "report.csv.title",
                        "report.csv.severity",
                        "report.count",
                        "report.csv.explained"),
                3);
        for (ResultView.RuleResult rule : result.rules().stream().limit(RULES).toList()) {
            row(
                    lines,
                    rule.code(),
                    rule.title(),
                    messages.text("report." + rule.severity().name()),
                    number(rule.count()),
                    number(rule.explained()));
        }
        more(lines, result.rules().size() - RULES);
    }

    private void findings(ResultView result, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (ResultView.RuleResult rule : result.rules()) {
            for (ResultView.FindingText finding : rule.samples()) {
                if (finding.explained() == null && rows.size() < FINDINGS) {
                    rows.add(List.of(
                            rule.code(),
                            finding.file().isEmpty() ? Places.submission(finding) : Places.file(finding),
                            finding.row() == 0 ? "" : number(finding.row()),
                            finding.heading(),
                            finding.message(),
                            finding.fix()));
                }
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        head(
                lines,
                "report.first",
                List.of(
                        "report.csv.code",
                        "report.csv.file",
                        "report.csv.row",
                        "report.csv.heading",
                        "report.csv.message",
                        "report.csv.fix"),
                0);
        rows.forEach(row -> row(lines, row.toArray(String[]::new)));
        more(lines, sum(result.totals()) - sum(result.explained()) - rows.size());
    }

    private void unchecked(ResultView result, List<String> lines) {
        if (result.unchecked().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + word("report.unchecked"));
        lines.add("");
        result.unchecked().stream()
                .limit(UNCHECKED)
                .forEach(line -> lines.add("* "
                        + MarkdownText.escape(
                                String.join(" ", line.what(), line.number()).strip())
                        + " — "
                        + MarkdownText.escape(line.why())));
        more(lines, result.unchecked().size() - UNCHECKED);
    }

    /** A heading, if there is one, and the head of a table whose columns from the given one on are figures. */
    private void head(List<String> lines, String title, List<String> keys, int figures) {
        lines.add("");
        if (!title.isEmpty()) {
            lines.add("## " + word(title));
            lines.add("");
        }
        row(lines, keys.stream().map(messages::text).toArray(String[]::new));
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < keys.size(); i++) {
            rule.append(figures > 0 && i >= figures ? " ---: |" : " --- |");
        }
        lines.add(rule.toString());
    }

    private static void row(List<String> lines, String... cells) {
        lines.add(List.of(cells).stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void more(List<String> lines, long rest) {
        if (rest > 0) {
            lines.add("");
            lines.add(word("report.rest", Map.of("n", Long.toString(rest))));
        }
    }

    private String word(String key) {
        return word(key, Map.of());
    }

    private String word(String key, Map<String, String> arguments) {
        return MarkdownText.escape(messages.text(key, arguments));
    }

    private static String number(long n) {
        return Long.toString(n);
    }

    private static long sum(Map<Severity, Long> totals) {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }
}
