package org.baoxue.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.text.Messages;
import org.baoxue.view.ChangesView;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.jspecify.annotations.Nullable;

/** Findings as results of SARIF. */
final class SarifResults {
    /** GitHub refuses a run with more results than this. */
    private static final int MOST = 25_000;

    private final ToolView tool;
    private final Messages messages;
    private final Map<String, Integer> indexes;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<String, Integer> told = new HashMap<>();
    private @Nullable ChangesView changes;

    /** Results that refer to the rules of a run by these indexes. */
    SarifResults(ToolView tool, Messages messages, Map<String, Integer> indexes) {
        this.tool = tool;
        this.messages = messages;
        this.indexes = indexes;
    }

    List<Object> of(ResultView result) {
        List<Object> results = new ArrayList<>();
        changes = result.changes();
        for (ResultView.RuleResult rule : result.rules()) {
            for (ResultView.FindingText finding : rule.samples()) {
                if (results.size() < MOST) {
                    results.add(result(rule, finding));
                    told.merge(rule.code(), 1, Integer::sum);
                }
            }
        }
        return results;
    }

    /** How many findings of a rule are among the results made so far. */
    int told(String code) {
        return told.getOrDefault(code, 0);
    }

    private Map<String, Object> result(ResultView.RuleResult rule, ResultView.FindingText finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleId", rule.code());
        Integer index = indexes.get(rule.code());
        if (index != null) {
            json.put("ruleIndex", index);
        }
        json.put("level", SarifReport.level(rule.severity()));
        json.put(
                "message",
                SarifReport.message(
                        messages.text("report.message", Map.of("message", finding.message(), "fix", finding.fix()))));
        json.put("locations", List.of(location(finding)));
        String fingerprint = fingerprints.next(rule.code(), finding);
        json.put("partialFingerprints", Map.of("baoxue/v1", fingerprint));
        if (changes != null && changes.isExact(rule.code())) {
            json.put("baselineState", changes.isNew(rule.code(), fingerprint) ? "new" : "unchanged");
        }
        json.put("suppressions", suppressions(finding.explained()));
        return json;
    }

    /** A finding without a file, such as a submission that is missing, lies in the folder of submissions. */
    private Map<String, Object> location(ResultView.FindingText finding) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", Places.uri(tool.path(finding.file()))));
        if (finding.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", finding.line());
            if (finding.character() > 0) {
                region.put("startColumn", finding.character());
            }
            physical.put("region", region);
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        List<Object> logical = logical(finding);
        if (!logical.isEmpty()) {
            location.put("logicalLocations", logical);
        }
        return location;
    }

    private static List<Object> logical(ResultView.FindingText finding) {
        List<Object> logical = new ArrayList<>();
        add(logical, "unit", finding.unit(), finding.unit());
        add(logical, "form", finding.form(), finding.form());
        add(logical, "period", finding.period(), finding.period());
        add(logical, "sheet", finding.sheet(), "");
        add(logical, "row", finding.row() == 0 ? "" : Long.toString(finding.row()), finding.key());
        add(logical, "column", finding.heading(), finding.column());
        add(logical, "cell", finding.cell(), "");
        return logical;
    }

    private static void add(List<Object> logical, String kind, String name, String full) {
        if (!name.isEmpty()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", kind);
            json.put("name", name);
            if (!full.isEmpty()) {
                json.put("fullyQualifiedName", full);
            }
            logical.add(json);
        }
    }

    /** Every result has them or none, so an empty list says that nothing explains a finding. */
    private List<Object> suppressions(ResultView.@Nullable Explained explained) {
        if (explained == null) {
            return List.of();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "external");
        json.put("status", "accepted");
        json.put("justification", ExplanationText.words(explained, messages));
        return List.of(json);
    }
}
