package org.baoxue.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.model.Severity;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.baoxue.write.JsonText;

/**
 * The result as SARIF 2.1.0 (OASIS): one run, every rule with its help, the findings that were kept, explained ones as accepted
 * suppressions. What is not among the kept findings is counted in the run's properties. A finding's line is the physical one; its
 * column is named as a logical location, since a spreadsheet's column is no character of a line.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ResultView result;
    private final ToolView tool;
    private final SarifResults results;

    SarifReport(ResultView result, ToolView tool, Messages messages) {
        this.result = result;
        this.tool = tool;
        Map<String, Integer> indexes = new HashMap<>();
        tool.rules().forEach(rule -> indexes.put(rule.code(), indexes.size()));
        this.results = new SarifResults(tool, messages, indexes);
    }

    String text() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver()));
        run.put("automationDetails", Map.of("id", "baoxue/"));
        run.put("invocations", List.of(invocation()));
        run.put("results", results.of(result));
        run.put("properties", properties());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Baoxue");
        driver.put("version", tool.version());
        driver.put("language", tool.language());
        driver.put("rules", tool.rules().stream().map(SarifReport::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(ToolView.RuleText rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.code());
        json.put("shortDescription", message(rule.title()));
        json.put("fullDescription", message(rule.why()));
        json.put("help", message(rule.why() + "\n" + rule.fix() + "\n" + rule.clause()));
        json.put("defaultConfiguration", Map.of("level", level(rule.severity())));
        return json;
    }

    private Map<String, Object> invocation() {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", result.crashes().isEmpty());
        invocation.put("exitCode", result.exitCode());
        invocation.put(
                "toolExecutionNotifications",
                result.crashes().stream()
                        .map(crash -> notification("error", crash))
                        .toList());
        invocation.put(
                "toolConfigurationNotifications",
                result.unchecked().stream()
                        .map(line -> notification("note", String.join(" ", line.what(), line.number(), line.why())))
                        .toList());
        return invocation;
    }

    private static Map<String, Object> notification(String level, String text) {
        Map<String, Object> notification = new LinkedHashMap<>();
        notification.put("level", level);
        notification.put("message", message(text));
        return notification;
    }

    /** Exact figures, for the results are capped. */
    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("province", result.province());
        properties.put("as_of", result.asOf());
        properties.put("fail_on", result.failOn().name().toLowerCase(Locale.ROOT));
        properties.put("totals", numbers(result.totals()));
        properties.put("explained", numbers(result.explained()));
        List<Object> rules = new ArrayList<>();
        for (ResultView.RuleResult rule : result.rules()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", rule.code());
            json.put("count", rule.count());
            json.put("explained", rule.explained());
            json.put("results", results.told(rule.code()));
            rules.add(json);
        }
        properties.put("rules", rules);
        return properties;
    }

    private static Map<String, Object> numbers(Map<Severity, Long> totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            json.put(severity.name().toLowerCase(Locale.ROOT), totals.getOrDefault(severity, 0L));
        }
        return json;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** A text as the format writes it: braces would be places for arguments, and a bracket before a parenthesis a link. */
    static Map<String, Object> message(String text) {
        return Map.of("text", text.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    }
}
