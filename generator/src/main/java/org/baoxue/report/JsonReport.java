package org.baoxue.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.model.Severity;
import org.baoxue.view.ResultView;
import org.baoxue.write.JsonText;

/** The result as JSON: exact totals, capped samples, crashes, what was not checked. {@code schemas/result.schema.json} describes it. */
public final class JsonReport {
    /** Raised when a member changes its meaning or goes away; the schema names it. */
    private static final int FORMAT = 1;

    private JsonReport() {}

    /** The result as one JSON document. */
    public static String of(ResultView result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("province", result.province());
        json.put("as_of", result.asOf());
        json.put("fail_on", name(result.failOn()));
        json.put("exit_code", result.exitCode());
        json.put("totals", numbers(result.totals()));
        json.put("explained", numbers(result.explained()));
        json.put("rules", result.rules().stream().map(JsonReport::rule).toList());
        json.put("internal_errors", result.crashes());
        json.put(
                "not_checked",
                result.unchecked().stream()
                        .filter(line -> !line.isChange())
                        .map(JsonReport::notChecked)
                        .toList());
        json.put(
                "changed_severities",
                result.unchecked().stream()
                        .filter(ResultView.NotChecked::isChange)
                        .map(JsonReport::notChecked)
                        .toList());
        json.put("read", pairs(result.read()));
        return JsonText.of(json);
    }

    private static Map<String, Object> numbers(Map<Severity, Long> numbers) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            json.put(name(severity), numbers.getOrDefault(severity, 0L));
        }
        return json;
    }

    private static Map<String, Object> rule(ResultView.RuleResult rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", rule.code());
        json.put("severity", name(rule.severity()));
        json.put("title", rule.title());
        json.put("count", rule.count());
        json.put("explained", rule.explained());
        json.put("samples", rule.samples().stream().map(JsonReport::finding).toList());
        return json;
    }

    private static Map<String, Object> finding(ResultView.FindingText finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", finding.file());
        json.put("sheet", finding.sheet());
        json.put("cell", finding.cell());
        json.put("row", finding.row());
        json.put("line", finding.line());
        json.put("unit", finding.unit());
        json.put("form", finding.form());
        json.put("period", finding.period());
        json.put("key", finding.key());
        json.put("column", finding.column());
        json.put("heading", finding.heading());
        json.put("message", finding.message());
        json.put("fix", finding.fix());
        ResultView.Explained explained = finding.explained();
        json.put("explained", explained != null);
        if (explained != null) {
            json.put("reason", explained.reason());
            json.put("responsible", explained.responsible());
            json.put("valid_until", explained.validUntil());
        }
        return json;
    }

    private static Map<String, Object> notChecked(ResultView.NotChecked unchecked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", unchecked.key());
        json.put("name", unchecked.what());
        json.put("text", unchecked.why());
        json.put("number", unchecked.number());
        json.put("rests_on", unchecked.restsOn());
        return json;
    }

    private static List<Object> pairs(List<ResultView.Pair> pairs) {
        List<Object> list = new ArrayList<>();
        for (ResultView.Pair pair : pairs) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", pair.name());
            json.put("text", pair.text());
            list.add(json);
        }
        return list;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
