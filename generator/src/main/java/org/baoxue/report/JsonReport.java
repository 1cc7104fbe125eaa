package org.baoxue.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.model.Severity;
import org.baoxue.view.ChangesView;
import org.baoxue.view.ResultView;
import org.baoxue.write.JsonText;
import org.jspecify.annotations.Nullable;

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
        Fingerprints fingerprints = new Fingerprints();
        json.put(
                "rules",
                result.rules().stream()
                        .map(rule -> rule(rule, fingerprints, result.changes()))
                        .toList());
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
        if (result.changes() != null) {
            json.put("since", since(result.changes()));
        }
        return JsonText.of(json);
    }

    private static Map<String, Object> numbers(Map<Severity, Long> numbers) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            json.put(name(severity), numbers.getOrDefault(severity, 0L));
        }
        return json;
    }

    private static Map<String, Object> rule(
            ResultView.RuleResult rule, Fingerprints fingerprints, @Nullable ChangesView changes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", rule.code());
        json.put("severity", name(rule.severity()));
        json.put("title", rule.title());
        json.put("count", rule.count());
        json.put("explained", rule.explained());
        List<Object> samples = new ArrayList<>();
        for (ResultView.FindingText finding : rule.samples()) {
            Map<String, Object> sample = finding(finding);
            String fingerprint = fingerprints.next(rule.code(), finding);
            sample.put("fingerprint", fingerprint);
            if (changes != null && changes.isExact(rule.code())) {
                sample.put("state", changes.isNew(rule.code(), fingerprint) ? "new" : "open");
            }
            samples.add(sample);
        }
        json.put("samples", samples);
        return json;
    }

    private static Map<String, Object> since(ChangesView changes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("as_of", changes.asOf());
        json.put("new", changes.freshCount());
        json.put("open", changes.openCount());
        json.put("gone", changes.goneCount());
        List<Object> rules = new ArrayList<>();
        for (ChangesView.RuleChange rule : changes.rules()) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("code", rule.code());
            change.put("before", rule.before());
            change.put("now", rule.now());
            change.put("one_by_one", rule.exact());
            if (rule.exact()) {
                change.put("new", rule.fresh());
                change.put("open", rule.open());
                change.put("gone", rule.gone());
            }
            rules.add(change);
        }
        json.put("rules", rules);
        List<Object> gone = new ArrayList<>();
        for (ChangesView.Gone finding : changes.gone()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("code", finding.code());
            entry.put("severity", name(finding.severity()));
            entry.put("file", finding.place().file());
            entry.put("sheet", finding.place().sheet());
            entry.put("cell", finding.place().cell());
            entry.put("row", finding.place().row());
            entry.put("unit", finding.place().unit());
            entry.put("form", finding.place().form());
            entry.put("period", finding.place().period());
            entry.put("key", finding.place().key());
            entry.put("heading", finding.place().heading());
            entry.put("message", finding.message());
            entry.put("fingerprint", finding.fingerprint());
            gone.add(entry);
        }
        json.put("gone_findings", gone);
        return json;
    }

    private static Map<String, Object> finding(ResultView.FindingText finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", finding.file());
        json.put("sheet", finding.sheet());
        json.put("cell", finding.cell());
        json.put("row", finding.row());
        json.put("line", finding.line());
        json.put("character", finding.character());
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
