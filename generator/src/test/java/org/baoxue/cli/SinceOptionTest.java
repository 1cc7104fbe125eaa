package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baoxue.report.Validation;
import org.json.JSONArray;
import org.json.JSONObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --since} promises: what is new, still there and gone since an earlier run, however rows are ordered. */
class SinceOptionTest {
    private static final String ATTENDANCE = "2199000001_attendance_2024-09.csv";

    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));
    private Path earlier = Path.of(".");

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
        earlier = work.resolve("earlier.json");
    }

    @Test
    void the_findings_page_says_what_is_new_and_gone_in_both_languages() throws IOException {
        attend(row(1, 105), row(2, 104), row(3, "x"));
        run();
        attend(row(1, 104), row(2, 104), row(3, 105));
        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--out", site, "--since", earlier);
        Document page = Jsoup.parse(Files.readString(site.resolve("inspection/findings.html")));
        assertThat(page.select("#since p").text()).startsWith("与上次（截至 2024-09-30）相比：新增 1 处");
        assertThat(page.select("#since tbody tr").eachText())
                .anyMatch(row -> row.startsWith("B04") && row.endsWith("1 2 1 0"))
                .anyMatch(row -> row.startsWith("S02") && row.endsWith("1 0 0 1"));
        assertThat(page.select("#since li").text()).contains("S02 " + ATTENDANCE + " 第 4 行");
        assertThat(Files.readString(site.resolve("inspection/en/findings.html")))
                .contains("Since the run as of 2024-09-30: 1 new", "row 4");
        CommandRun.of("site", filed.path(), "--out", site);
        assertThat(Files.readString(site.resolve("inspection/findings.html"))).doesNotContain("id=\"since\"");
    }

    /** The attendance of grades, each with so many absences too many. */
    private void attend(String... rows) throws IOException {
        String heading =
                "学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次," + "无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出\n";
        filed.text(ATTENDANCE, heading + String.join("\n", rows) + "\n");
    }

    private static String row(int grade, Object present) {
        return "PRI," + grade + ",1,5,21,105," + present + ",0,0,0,0,0,0,0,0,0";
    }

    private void run() {
        assertThat(CommandRun.of("check", filed.path(), "--report", "json=" + earlier)
                        .err())
                .doesNotContain("Exception");
    }

    private CommandRun since(Object... more) {
        Object[] words = new Object[3 + more.length];
        words[0] = "check";
        words[1] = filed.path();
        words[2] = "--since=" + earlier;
        System.arraycopy(more, 0, words, 3, more.length);
        return CommandRun.of(words);
    }

    private static Map<String, String> states(JSONObject result) {
        return IntStream.range(0, result.getJSONArray("rules").length())
                .mapToObj(i -> result.getJSONArray("rules").getJSONObject(i))
                .flatMap(rule -> {
                    JSONArray samples = rule.getJSONArray("samples");
                    return IntStream.range(0, samples.length()).mapToObj(samples::getJSONObject);
                })
                .filter(finding -> finding.getString("heading").equals("实到人次") && finding.has("state"))
                .collect(Collectors.toMap(SinceOptionTest::grade, finding -> finding.getString("state")));
    }

    private static String grade(JSONObject finding) {
        String key = finding.getString("key");
        return key.substring(key.lastIndexOf('|') + 1);
    }

    @Test
    void tells_what_is_new_still_there_and_gone_however_rows_are_ordered() throws Exception {
        attend(row(1, "甲"), row(2, "乙"), row(3, 105));
        run();
        attend(row(3, "丙"), row(2, "丁"), row(1, 105));

        CommandRun told = since("--format", "json");
        assertThat(Validation.result(told.out())).isEmpty();
        JSONObject result = new JSONObject(told.out());
        assertThat(states(result)).isEqualTo(Map.of("3", "new", "2", "open"));
        JSONArray gone = result.getJSONObject("since").getJSONArray("gone_findings");
        assertThat(IntStream.range(0, gone.length())
                        .mapToObj(gone::getJSONObject)
                        .filter(finding -> finding.getString("code").equals("S02")
                                || finding.getString("code").equals("S03"))
                        .map(finding -> finding.getInt("row")))
                .containsExactly(2);
        assertThat(Validation.sarif(since("--report", "sarif=-").out())).isEmpty();
        assertThat(since("--report", "sarif=-").out()).contains("\"baselineState\" : \"new\"", "\"unchanged\"");
        assertThat(since("--report", "markdown=-").out()).contains("与上次相比", "不再出现");
        assertThat(since().out()).contains("与上次（截至 2024-09-30）相比：新增", "不再出现：" + ATTENDANCE + "，第 2 行：填了“甲”，应为整数 [S02]");
    }

    /** With room for three lines, the new finding of the rule that comes last is among them. */
    @Test
    void the_console_marks_what_is_new_and_lists_it_before_what_was_there() throws IOException {
        Path narrow =
                Files.writeString(work.resolve("narrow.json"), "{\"samples\": {\"console\": 3, \"source\": \"t\"}}");
        attend(row(1, 104), row(2, 104), row(3, "甲"), row(4, "乙"));
        run();
        attend(row(1, 104), row(2, 104), row(3, "甲"), row(4, "乙"), row(5, "丙"), row(6, "丁"), row(7, 104));
        List<String> lines = since("--profile", narrow).out().lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("【必须修改】")).limit(3))
                .as("%s", lines)
                .allSatisfy(line -> assertThat(line).startsWith("【必须修改】（新增） " + ATTENDANCE));
        List<String> whole =
                since().out().lines().filter(line -> line.startsWith("【必须修改】")).toList();
        assertThat(whole)
                .filteredOn(line -> line.contains("[S02]") && line.contains("（新增）"))
                .hasSize(2);
        assertThat(whole)
                .filteredOn(line -> line.contains("[S02]") && !line.contains("（新增）"))
                .hasSize(2);
        assertThat(whole.stream().map(line -> line.contains("（新增）")).limit(5))
                .startsWith(true, true)
                .contains(false);
        assertThat(CommandRun.of("check", filed.path()).out()).doesNotContain("新增");
        assertThat(since("--lang", "en").out()).contains("ERROR (new) " + ATTENDANCE);
    }

    @Test
    void what_is_new_and_not_listed_is_counted_as_such() throws IOException {
        Path narrow =
                Files.writeString(work.resolve("narrow.json"), "{\"samples\": {\"console\": 1, \"source\": \"t\"}}");
        attend(row(1, "甲"), row(2, 105));
        run();
        attend(row(1, "甲"), row(2, "乙"), row(3, "丙"), row(4, "丁"));
        assertThat(since("--profile", narrow).out()).containsPattern("　还有 \\d+ 条同类也是新增的 \\[");
    }

    @Test
    void the_table_tells_the_state_of_each_finding_in_its_last_column_and_what_is_gone_at_its_end() throws IOException {
        attend(row(1, "甲"), row(2, "乙"), row(3, 105));
        run();
        attend(row(3, "丙"), row(2, "丁"), row(1, 105));
        Path table = work.resolve("a.csv");
        since("--report", "csv=" + table);
        List<List<String>> rows = rows(table);
        List<String> headings = rows.get(0);
        assertThat(headings).endsWith("指纹", "与上次相比");
        int state = headings.size() - 1;
        assertThat(rows.stream()
                        .filter(row -> row.get(headings.indexOf("代码")).equals("S02"))
                        .map(row -> row.get(headings.indexOf("行")) + row.get(state)))
                .containsExactlyInAnyOrder("2新增", "3仍在", "2不再出现");
        List<String> last = rows.get(rows.size() - 1);
        assertThat(last.get(state)).isEqualTo("不再出现");
        assertThat(rows)
                .filteredOn(row -> row.get(state).equals("不再出现") && row.get(1).equals("S02"))
                .singleElement()
                .satisfies(gone ->
                        assertThat(gone).contains("必须修改", ATTENDANCE, "实到人次", "2199000001", "2024-09", "填了“甲”，应为整数"));
        CommandRun.of("check", filed.path(), "--report", "csv=" + table);
        assertThat(rows(table).stream().skip(1).map(row -> row.get(state))).containsOnly("");

        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--out", site, "--since", earlier);
        assertThat(rows(site.resolve("inspection/findings.csv"))).isEqualTo(rows);
        assertThat(Files.readString(site.resolve("inspection/en/findings.csv")))
                .contains(",new", ",still there", ",gone");
    }

    @Test
    void a_rule_of_which_only_numbers_are_compared_says_so_in_the_table() throws IOException {
        Path few = Files.writeString(work.resolve("few.json"), "{\"samples\": {\"per_rule\": 1, \"source\": \"t\"}}");
        attend(row(1, "甲"), row(2, "乙"));
        CommandRun.of("check", filed.path(), "--profile", few, "--report", "json=" + earlier);
        Path table = work.resolve("a.csv");
        since("--profile", few, "--report", "csv=" + table);
        assertThat(rows(table).stream().filter(row -> row.contains("S02")).map(row -> row.get(row.size() - 1)))
                .hasSize(2)
                .containsOnly("只比总数");
    }

    private static List<List<String>> rows(Path table) throws IOException {
        try (CSVParser parser =
                CSVFormat.DEFAULT.parse(new StringReader(Files.readString(table).substring(1)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    @Test
    void nothing_is_new_where_nothing_has_changed() throws IOException {
        attend(row(1, "甲"));
        run();
        JSONObject since = new JSONObject(since("--format", "json").out()).getJSONObject("since");
        assertThat(since.getInt("new")).isZero();
        assertThat(since.getInt("gone")).isZero();
        assertThat(since.getInt("open")).isPositive();
    }

    @Test
    void only_numbers_are_compared_where_not_every_finding_is_held() throws IOException {
        Path few = Files.writeString(work.resolve("few.json"), "{\"samples\": {\"per_rule\": 1, \"source\": \"t\"}}");
        attend(row(1, "甲"), row(2, "乙"));
        CommandRun.of("check", filed.path(), "--profile", few, "--report", "json=" + earlier);
        attend(row(1, "甲"), row(2, 105));
        CommandRun told = since("--profile", few);
        assertThat(told.out()).contains("只比总数，上次 2 处，这次 1 处");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"rules\": 1}", "{\"rules\": [{\"samples\": [{}]}]}", "\u0000"})
    void refuses_what_is_no_result_in_a_sentence(String text) throws IOException {
        Files.writeString(earlier, text);
        CommandRun told = since();
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("上次的结果不能用");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void refuses_a_file_that_is_not_there_and_another_provinces() throws IOException {
        assertThat(since().exit()).isEqualTo(2);
        run();
        Files.writeString(earlier, Files.readString(earlier).replace("\"990000\"", "\"980000\""));
        CommandRun told = since();
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("另一个省");
    }
}
