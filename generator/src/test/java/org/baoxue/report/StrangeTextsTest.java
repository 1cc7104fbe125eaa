package org.baoxue.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baoxue.view.ResultView;
import org.baoxue.write.CsvWriter;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever stands in a cell, a name or a reason: each format's reader gets it back, and takes none of it for the format's own signs. */
class StrangeTextsTest {
    private static final List<String> PARTS = List.of(
            "%",
            "%0A",
            "::",
            "::error file=a,line=1::b",
            "\n",
            "\r\n",
            "\r",
            "\t",
            ",",
            ";",
            ":",
            "]]>",
            "<!--",
            "&amp;",
            "<b>",
            "\"",
            "'",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@x",
            "|",
            "`",
            "[a](http://b)",
            "{0}",
            "}",
            "\\",
            "😀",
            "\u202E",
            "\u2066",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "保学",
            " ",
            "  ",
            "##[error]",
            "$(x)");

    static Stream<String> texts() {
        Random random = new Random(20241031);
        Stream<String> joined = IntStream.range(0, 60)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(part -> PARTS.get(random.nextInt(PARTS.size())))
                        .collect(Collectors.joining()));
        return Stream.concat(PARTS.stream(), joined);
    }

    private static ResultView with(String strange) {
        UnaryOperator<String> change = text -> text + strange + "。";
        return InventedResult.with(change);
    }

    private static String text(ReportFormat format, String strange) {
        return InventedResult.text(format, with(strange));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survive_in_json(String strange) throws Exception {
        String json = text(ReportFormat.JSON, strange);
        assertThat(Validation.result(json)).isEmpty();
        JSONObject finding = new JSONObject(json)
                .getJSONArray("rules")
                .getJSONObject(0)
                .getJSONArray("samples")
                .getJSONObject(0);
        assertThat(finding.getString("message")).isEqualTo("填了“六百二十”，应为整数" + strange + "。");
        assertThat(finding.getString("file")).isEqualTo("无名.csv" + strange + "。");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survive_in_sarif(String strange) throws Exception {
        String sarif = text(ReportFormat.SARIF, strange);
        assertThat(Validation.sarif(sarif)).isEmpty();
        JSONObject result = new JSONObject(sarif)
                .getJSONArray("runs")
                .getJSONObject(0)
                .getJSONArray("results")
                .getJSONObject(0);
        String message = result.getJSONObject("message").getString("text");
        assertThat(message.replace("{{", "{").replace("}}", "}").replace("] (", "]("))
                .isEqualTo(("填了“六百二十”，应为整数" + strange + "。。只填数字" + strange + "。。").replace("] (", "]("));
        String uri = result.getJSONArray("locations")
                .getJSONObject(0)
                .getJSONObject("physicalLocation")
                .getJSONObject("artifactLocation")
                .getString("uri");
        assertThat(uri).matches("[A-Za-z0-9._~/%-]+");
        assertThat(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo("报送 a/无名.csv" + strange + "。");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survive_in_junit(String strange) throws Exception {
        Document xml = Validation.junit(text(ReportFormat.JUNIT, strange));
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        String legal = strange.replace('\u0000', '\uFFFD')
                .replace('\u0007', '\uFFFD')
                .replace('\u001B', '\uFFFD')
                .replace('\uFFFE', '\uFFFD');
        assertThat(failure.getTextContent()).isEqualTo("无名.csv：填了“六百二十”，应为整数。只填数字。[F01]" + legal + "。");
        assertThat(failure.getAttribute("message")).isEqualTo("1 条：填了“六百二十”，应为整数" + legal + "。");
        NodeList cases = xml.getElementsByTagName("testcase");
        assertThat(((Element) cases.item(0)).getAttribute("name")).isEqualTo("报送 a/无名.csv" + legal + "。");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survive_in_csv(String strange) throws Exception {
        String csv = text(ReportFormat.CSV, strange);
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
            reader.forEach(records::add);
        }
        assertThat(records).hasSize(1 + 6 + 1);
        assertThat(records).allMatch(cells -> cells.getFieldCount() == 20);
        assertThat(records.get(1).getField(12)).isEqualTo("填了“六百二十”，应为整数" + strange + "。");
        assertThat(records.stream().flatMap(cells -> cells.getFields().stream()))
                .allMatch(cell -> cell.equals(CsvWriter.guarded(cell)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survive_in_github_annotations(String strange) {
        List<String> lines = text(ReportFormat.GITHUB, strange).lines().toList();
        List<Annotation> read = lines.stream().limit(5).map(Annotation::of).toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.get(5)).isEqualTo("以上标注 5 条，另有 12 条未标注，见写出的结果文件。");
        assertThat(read)
                .extracting(Annotation::command)
                .containsExactly("error", "error", "error", "warning", "notice");
        assertThat(read.get(0).message()).isEqualTo("无名.csv：填了“六百二十”，应为整数。只填数字。[F01]" + strange + "。");
        assertThat(read.get(0).properties())
                .containsExactly("file=报送 a/无名.csv" + strange + "。", "title=F01 F01题" + strange + "。");
        assertThat(read.get(1).properties()).contains("line=3");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survive_in_gitlab_code_quality(String strange) throws Exception {
        String json = text(ReportFormat.GITLAB, strange);
        assertThat(Validation.codeQuality(json)).isEmpty();
        JSONArray issues = new JSONArray(json);
        assertThat(issues.getJSONObject(0).getString("description"))
                .isEqualTo("无名.csv：填了“六百二十”，应为整数。只填数字。[F01]" + strange + "。");
        assertThat(IntStream.range(0, issues.length())
                        .mapToObj(i -> issues.getJSONObject(i).getString("fingerprint")))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void become_no_markup_in_markdown(String strange) {
        assertThat(MarkdownShapes.of(text(ReportFormat.MARKDOWN, strange)))
                .isEqualTo(MarkdownShapes.of(text(ReportFormat.MARKDOWN, "")));
    }

    /** A workflow command as the runner of GitHub reads it. */
    private record Annotation(String command, List<String> properties, String message) {
        static Annotation of(String line) {
            assertThat(line).startsWith("::");
            int end = line.indexOf("::", 2);
            String head = line.substring(2, end);
            int blank = head.indexOf(' ');
            List<String> properties = Stream.of(head.substring(blank + 1).split(",", -1))
                    .map(property -> plain(property.replace("%3A", ":").replace("%2C", ",")))
                    .toList();
            return new Annotation(head.substring(0, blank), properties, plain(line.substring(end + 2)));
        }

        private static String plain(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }
}
