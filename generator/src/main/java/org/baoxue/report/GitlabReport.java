package org.baoxue.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.model.Severity;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.baoxue.write.JsonText;

/**
 * The findings that nobody has explained as a Code Quality report of GitLab, whose format knows neither explanations nor totals: where
 * a rule has more findings than were kept, an issue of its own counts them. An error is critical, a warning minor, a note info.
 */
final class GitlabReport {
    private final ToolView tool;
    private final Messages messages;

    GitlabReport(ToolView tool, Messages messages) {
        this.tool = tool;
        this.messages = messages;
    }

    String text(ResultView result) {
        List<Object> issues = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints();
        for (ResultView.RuleResult rule : result.rules()) {
            for (ResultView.FindingText finding : rule.samples()) {
                String fingerprint = fingerprints.next(rule.code(), finding);
                if (finding.explained() == null) {
                    issues.add(issue(rule, finding.sentence(), fingerprint, location(finding.file(), finding.line())));
                }
            }
            long rest = rule.count() - rule.samples().size();
            if (rest > 0) {
                issues.add(issue(
                        rule,
                        messages.text("report.rest", Map.of("n", Long.toString(rest))),
                        Fingerprints.of(rule.code()),
                        location("", 0)));
            }
        }
        return JsonText.of(issues);
    }

    private static Map<String, Object> issue(
            ResultView.RuleResult rule, String text, String fingerprint, Map<String, Object> location) {
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("description", text);
        issue.put("check_name", rule.code());
        issue.put("fingerprint", fingerprint);
        issue.put("severity", severity(rule.severity()));
        issue.put("location", location);
        return issue;
    }

    /** The format wants a line of everything; a whole file is told at its first one. */
    private Map<String, Object> location(String file, long line) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", tool.path(file));
        location.put("lines", Map.of("begin", Math.max(1, line)));
        return location;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
