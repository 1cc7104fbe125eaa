package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.json.JSONObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of findings hold every finding, also of a rule that has more than the samples that memory keeps. */
class AllFindingsTest {
    private static final int ROWS = 1_700;
    private static final int SAMPLES = 500;

    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));

    /** A table in which every row has an answer that is neither 是 nor 否 in one column. */
    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
        StringBuilder rows = new StringBuilder("""
                学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出
                """);
        for (int i = 0; i < ROWS; i++) {
            rows.append("PRI,1,x").append(i).append(",30,21,630,620,6,4,0,0,0,0,0,0,0\n");
        }
        filed.text("2199000001_attendance_2024-10.csv", rows.toString());
    }

    @Test
    void the_report_lists_every_finding_whatever_the_number_of_threads() throws IOException {
        Path json = work.resolve("a.json");
        CommandRun one = CommandRun.of(
                "check",
                filed.path(),
                "--report",
                "csv=" + work.resolve("a.csv"),
                "--report=json=" + json,
                "--threads=1");
        CommandRun.of("check", filed.path(), "--report", "csv=" + work.resolve("b.csv"), "--threads=4");

        assertThat(one.exit()).isEqualTo(1);
        List<CSVRecord> rows = rows(work.resolve("a.csv"));
        JSONObject result = new JSONObject(Files.readString(json));
        for (Object each : result.getJSONArray("rules")) {
            JSONObject rule = (JSONObject) each;
            String code = rule.getString("code");
            assertThat(rows.stream().filter(row -> row.get(1).equals(code)))
                    .as(code)
                    .hasSize(rule.getInt("count"));
        }
        List<CSVRecord> wrong = rows.stream()
                .filter(row -> row.get(7).equals("班级数") && row.get(3).startsWith("2199000001"))
                .toList();
        assertThat(wrong).hasSizeGreaterThan(SAMPLES);
        assertThat(wrong.stream().map(row -> row.get(5)).distinct()).hasSize(ROWS);
        assertThat(rows.stream().map(row -> row.get(18))).doesNotHaveDuplicates();
        assertThat(work.resolve("b.csv")).hasSameBinaryContentAs(work.resolve("a.csv"));
        assertThat(CommandRun.of("check", filed.path(), "--report", "csv=-").out())
                .isEqualTo(Files.readString(work.resolve("a.csv")));
    }

    @Test
    void the_site_has_them_beside_its_findings_page_in_each_language() throws IOException {
        Path site = work.resolve("site");
        CommandRun.of("site", filed.path(), "--out", site);
        CommandRun.of("check", filed.path(), "--report", "csv=" + work.resolve("a.csv"));
        Path edition = site.resolve("inspection");

        assertThat(edition.resolve("findings.csv")).hasSameBinaryContentAs(work.resolve("a.csv"));
        assertThat(rows(edition.resolve("en/findings.csv")))
                .hasSameSizeAs(rows(edition.resolve("findings.csv")))
                .first()
                .satisfies(row -> assertThat(row.get(0)).isEqualTo("error"));
        assertThat(Files.readString(edition.resolve("files.sha256"))).contains("  findings.csv", "  en/findings.csv");
        for (String language : List.of("", "en/")) {
            Document page = Jsoup.parse(Files.readString(edition.resolve(language + "findings.html")));
            assertThat(page.select("#rules a[download]").eachAttr("href")).containsExactly("findings.csv");
        }
        try (var files = Files.walk(site)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".part-"));
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
        try (CSVParser csv = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            List<CSVRecord> rows = csv.getRecords();
            return rows.subList(1, rows.size());
        }
    }
}
