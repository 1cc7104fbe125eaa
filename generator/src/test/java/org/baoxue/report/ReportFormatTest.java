package org.baoxue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baoxue.model.Severity;
import org.baoxue.view.ResultView;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What each format says of one result. */
class ReportFormatTest {
    private static String text(ReportFormat format, ResultView result) {
        return InventedResult.text(format, result);
    }

    private static JSONObject run() {
        return new JSONObject(text(ReportFormat.SARIF, InventedResult.plain()))
                .getJSONArray("runs")
                .getJSONObject(0);
    }

    @Test
    void a_format_is_named_in_any_case() {
        assertThat(ReportFormat.named("Sarif")).isEqualTo(ReportFormat.SARIF);
        assertThat(ReportFormat.named("pdf")).isNull();
    }

    @Test
    void sarif_names_lines_places_and_rules() {
        JSONObject second = run().getJSONArray("results").getJSONObject(1);
        assertThat(second.getString("ruleId")).isEqualTo("S02");
        assertThat(second.getInt("ruleIndex")).isEqualTo(2);
        assertThat(second.getString("level")).isEqualTo("error");
        JSONObject location = second.getJSONArray("locations").getJSONObject(0);
        JSONObject physical = location.getJSONObject("physicalLocation");
        assertThat(physical.getJSONObject("region").getInt("startLine")).isEqualTo(3);
        assertThat(physical.getJSONObject("artifactLocation").getString("uri"))
                .isEqualTo("%E6%8A%A5%E9%80%81%20a/990101/2199000001_%E8%80%83%E5%8B%A4%E6%B1%87%E6%80%BB_2024-10.csv");
        assertThat(location.getJSONArray("logicalLocations").toString())
                .contains("2199000001", "attendance", "2024-10", "present", "实到人次");
    }

    @Test
    void sarif_tells_an_explanation_as_a_suppression_and_counts_what_it_does_not_list() {
        JSONArray results = run().getJSONArray("results");
        JSONObject explained =
                results.getJSONObject(4).getJSONArray("suppressions").getJSONObject(0);
        assertThat(explained.getString("justification")).isEqualTo("已说明：停课；责任人：县教育局；有效期至 2025-01-31");
        assertThat(results.getJSONObject(0).getJSONArray("suppressions")).isEmpty();
        JSONObject properties = run().getJSONObject("properties");
        assertThat(properties.getJSONObject("totals").getInt("error")).isEqualTo(15);
        assertThat(properties.getJSONArray("rules").getJSONObject(1).toMap())
                .containsEntry("code", "S02")
                .containsEntry("count", 14)
                .containsEntry("results", 2);
    }

    @Test
    void a_finding_without_a_file_lies_in_the_folder_of_submissions() {
        JSONObject missing = run().getJSONArray("results").getJSONObject(3);
        assertThat(missing.toString())
                .contains("\"uri\":\"%E6%8A%A5%E9%80%81%20a\"")
                .doesNotContain("region");
    }

    @Test
    void fingerprints_outlive_another_order_and_tell_findings_apart() {
        List<String> all = fingerprints();
        assertThat(all).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{64}"));
        Fingerprints fingerprints = new Fingerprints();
        ResultView.RuleResult rule = InventedResult.plain().rules().get(1);
        assertThat(List.of(
                        fingerprints.next("S02", rule.samples().get(1)),
                        fingerprints.next("S02", rule.samples().get(0))))
                .containsExactly(all.get(2), all.get(1));
    }

    private static List<String> fingerprints() {
        JSONArray results = run().getJSONArray("results");
        return IntStream.range(0, results.length())
                .mapToObj(i -> results.getJSONObject(i)
                        .getJSONObject("partialFingerprints")
                        .getString("baoxue/v1"))
                .toList();
    }

    @Test
    void junit_fails_a_file_of_a_rule_that_fails_the_run_and_skips_the_others() throws Exception {
        Document xml = Validation.junit(text(ReportFormat.JUNIT, InventedResult.plain()));
        assertThat(suite(xml, "S02 S02题"))
                .isEqualTo(Map.of("tests", "2", "failures", "2", "skipped", "0", "errors", "0"));
        assertThat(suite(xml, "T01 T01题"))
                .isEqualTo(Map.of("tests", "2", "failures", "0", "skipped", "2", "errors", "0"));
        assertThat(suite(xml, "I01 I01题"))
                .isEqualTo(Map.of("tests", "1", "failures", "0", "skipped", "0", "errors", "0"));
        assertThat(suite(xml, "未检查")).isEqualTo(Map.of("tests", "1", "failures", "0", "skipped", "1", "errors", "0"));
    }

    @Test
    void a_crash_is_an_error_in_every_format_for_machines() throws Exception {
        ResultView plain = InventedResult.plain();
        ResultView crashed = new ResultView(
                plain.province(),
                plain.asOf(),
                plain.failOn(),
                3,
                plain.totals(),
                plain.explained(),
                plain.rules(),
                List.of("S02 a.csv: 坏了"),
                plain.unchecked(),
                plain.read(),
                null);
        assertThat(text(ReportFormat.GITHUB, crashed)).startsWith("::error ::工具内部故障，本条规则未能检查：S02 a.csv: 坏了\n");
        assertThat(suite(Validation.junit(text(ReportFormat.JUNIT, crashed)), "工具内部故障"))
                .containsEntry("errors", "1");
        String sarif = text(ReportFormat.SARIF, crashed);
        assertThat(Validation.sarif(sarif)).isEmpty();
        assertThat(sarif).contains("\"executionSuccessful\" : false", "坏了");
        assertThat(text(ReportFormat.MARKDOWN, crashed)).contains("坏了", "结果不可用");
    }

    @Test
    void github_is_given_no_more_annotations_than_it_takes() {
        ResultView full = full(12);
        List<String> lines = text(ReportFormat.GITHUB, full).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("::"))).hasSize(10);
        assertThat(lines).last().asString().contains("标注 10 条，另有 2 条");
        assertThat(text(ReportFormat.SARIF, full)).isEqualTo(text(ReportFormat.SARIF, full));
    }

    @Test
    void sarif_holds_no_more_results_than_github_takes_and_says_how_many() {
        JSONObject run = new JSONObject(text(ReportFormat.SARIF, full(25_001)))
                .getJSONArray("runs")
                .getJSONObject(0);
        assertThat(run.getJSONArray("results").length()).isEqualTo(25_000);
        assertThat(run.getJSONObject("properties")
                        .getJSONArray("rules")
                        .getJSONObject(0)
                        .toMap())
                .containsEntry("count", 25_001)
                .containsEntry("results", 25_000);
    }

    /** A result with so many findings of one rule. */
    private static ResultView full(int findings) {
        ResultView plain = InventedResult.plain();
        ResultView.RuleResult rule = plain.rules().get(1);
        List<ResultView.FindingText> many = IntStream.range(0, findings)
                .mapToObj(i -> rule.samples().get(0))
                .toList();
        return new ResultView(
                plain.province(),
                plain.asOf(),
                plain.failOn(),
                1,
                Map.of(Severity.ERROR, (long) findings, Severity.WARNING, 0L, Severity.NOTE, 0L),
                Map.of(Severity.ERROR, 0L, Severity.WARNING, 0L, Severity.NOTE, 0L),
                List.of(new ResultView.RuleResult("S02", Severity.ERROR, "S02题", "为何", findings, 0, many)),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void what_is_explained_is_no_issue_and_no_annotation() {
        assertThat(text(ReportFormat.GITLAB, InventedResult.plain()))
                .doesNotContain("停课")
                .contains("另有 12 条未逐条列出");
        assertThat(text(ReportFormat.GITHUB, InventedResult.plain())).doesNotContain("停课");
        assertThat(text(ReportFormat.CSV, InventedResult.plain())).contains("停课", "县教育局", "2025-01-31");
    }

    @Test
    void colours_change_nothing_but_the_colours() {
        ResultView result = InventedResult.plain();
        List<String> plain = new ConsoleReport(InventedResult.CHINESE, 20, Paint.NONE).lines(result);
        List<String> painted = new ConsoleReport(InventedResult.CHINESE, 20, Paint.ANSI).lines(result);
        assertThat(painted).isNotEqualTo(plain);
        assertThat(painted.stream().map(line -> line.replaceAll("\u001B\\[[0-9;]*m", "")))
                .containsExactlyElementsOf(plain);
        assertThat(painted.get(0)).startsWith("\u001B[1;31m【必须修改】\u001B[0m ");
    }

    private static Map<String, String> suite(Document xml, String name) {
        NodeList suites = xml.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            if (suite.getAttribute("name").equals(name)) {
                return Map.of(
                        "tests", suite.getAttribute("tests"),
                        "failures", suite.getAttribute("failures"),
                        "skipped", suite.getAttribute("skipped"),
                        "errors", suite.getAttribute("errors"));
            }
        }
        throw new AssertionError("there is no suite " + name);
    }
}
