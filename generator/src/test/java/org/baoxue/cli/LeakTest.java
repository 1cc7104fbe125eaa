package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.form.Column;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broken ledger must not carry a child into any output. An invented child is written into every wrong place there is, and then
 * looked for in all that comes out.
 */
class LeakTest {
    private static final String NAME = "褚墨竹";
    private static final String ID = "990101201208190010";
    private static final String STUDENT = "G" + ID;
    private static final String PHONE = "15400001234";
    /** Both numbers as people write them in groups. */
    private static final List<String> GROUPED =
            List.of("990101-20120819-0010", "990101 2012.08.19 001X", "154-0000-1234", "154.0000.1234");

    private static final String ADDRESS = "东渚区听泉巷9号";
    /** Parts by which the child could be told; a surname, a birth year and two digits may be shown. */
    private static final List<String> SECRETS =
            List.of(NAME, "墨竹", ID, "99010120", "20120819", "190010", PHONE, "00001234", "听泉巷");

    private static final Map<String, String> CHILD = Map.ofEntries(
            Map.entry("case_no", "99010120240001"),
            Map.entry("case_kind", "SUSPECTED"),
            Map.entry("name", NAME),
            Map.entry("sex", "1"),
            Map.entry("birth_date", "2012-08-19"),
            Map.entry("id_type", "1"),
            Map.entry("id_no", ID),
            Map.entry("student_no", STUDENT),
            Map.entry("home_area_code", "990101"),
            Map.entry("school_code", "2199000001"),
            Map.entry("stage", "PRI"),
            Map.entry("grade", "6"),
            Map.entry("guardian", NAME),
            Map.entry("phone", PHONE),
            Map.entry("address", ADDRESS),
            Map.entry("state", "OPEN"));

    @TempDir
    private Path work;

    @Test
    void a_child_in_the_wrong_column_is_shown_nowhere() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        for (String ledger : List.of("suspected", "dropout")) {
            List<String> lines = new ArrayList<>();
            for (Column column : FiledFolder.FORMS.form(ledger).columns()) {
                for (String secret :
                        List.of(NAME, ID, STUDENT, "ID" + ID, NAME + " " + ID, "'" + ID, ID + "\t", PHONE)) {
                    Map<String, String> row = new HashMap<>(CHILD);
                    row.put(column.key(), secret);
                    lines.add(String.join(",", cells(ledger, row)));
                }
            }
            filed.text("2199000001_" + ledger + "_2024-09.csv", text(ledger, lines));
        }
        Map<String, String> outputs = assertNothingLeaks(filed);
        assertThat(outputs.get("check zh-CN json")).contains("褚**", "99****");
        assertThat(outputs.get("inspection/findings/S03.html")).contains("褚**", "99****");
    }

    @Test
    void rows_that_are_shifted_torn_or_too_long_show_nothing() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        List<String> right = cells("suspected", CHILD);
        List<String> lines = new ArrayList<>();
        for (int shift = 1; shift < right.size(); shift++) {
            List<String> shifted = new ArrayList<>(right);
            Collections.rotate(shifted, shift);
            lines.add(String.join(",", shifted));
            lines.add(String.join(",", right.subList(0, shift)));
            lines.add(String.join(",", right.subList(shift, right.size())));
        }
        lines.add(String.join(",", right) + "," + NAME + "," + ID);
        lines.add(String.join(";", right));
        lines.add(String.join("\t", right));
        filed.text("2199000001_suspected_2024-09.csv", text("suspected", lines));
        filed.text(
                "2199000001_suspected_2024-10.csv", text("suspected", List.of(String.join(",", right) + ",\"" + NAME)));
        filed.text("2199000001_suspected_2024-11.csv", text("suspected", List.of("\"" + NAME + "\"" + ID)));
        assertNothingLeaks(filed);
    }

    @Test
    void a_ledger_without_its_header_or_with_a_child_in_it_shows_nothing() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        String row = String.join(",", cells("suspected", CHILD));
        String header = FiledFolder.heading("suspected");
        filed.text("2199000001_suspected_2024-09.csv", row + "\n" + row + "\n");
        filed.text("2199000001_suspected_2024-10.csv", header + "," + NAME + "," + ID + "\n" + row + ",,\n");
        filed.text("2199000001_suspected_2024-11.csv", row + "\n" + header + "\n" + row + "\n");
        filed.text("2199000001_suspected_2024-12.csv", header.replace(',', ';') + "\n" + row.replace(',', ';') + "\n");
        filed.text("2199000001_dropout_2024-09.csv", row.replace("SUSPECTED", "姓名") + "\n" + row + "\n");
        filed.text("2199000001_dropout_2024-10.csv", header.replace("学段", NAME + ID) + "\n" + row + "\n");
        assertNothingLeaks(filed);
    }

    @Test
    void a_ledger_in_the_national_encoding_with_a_broken_byte_shows_nothing() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        String ledger = text("suspected", List.of(String.join(",", cells("suspected", CHILD))));
        byte[] bytes = (ledger + NAME).getBytes(Charset.forName("GB18030"));
        Files.write(filed.path().resolve("2199000001_suspected_2024-09.csv"), bytes);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Files.write(filed.path().resolve("2199000001_suspected_2024-10.csv"), bytes);
        byte[] plain = ledger.getBytes(StandardCharsets.UTF_16);
        Files.write(filed.path().resolve("2199000001_suspected_2024-11.csv"), plain);
        assertNothingLeaks(filed);
    }

    @Test
    void an_id_number_in_a_form_without_children_is_shown_nowhere() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        for (String form : List.of("attendance", "declaration")) {
            List<String> lines = new ArrayList<>();
            for (Column column : FiledFolder.FORMS.form(form).columns()) {
                lines.add(String.join(",", cells(form, Map.of(column.key(), ID))));
                lines.add(String.join(",", cells(form, Map.of(column.key(), STUDENT))));
                for (String grouped : GROUPED) {
                    lines.add(String.join(",", cells(form, Map.of(column.key(), "见" + grouped))));
                }
            }
            filed.text("2199000001_" + form + "_2024-10.csv", text(form, lines));
            filed.text("2199000001_" + form + "_2024-11.csv", FiledFolder.heading(form) + "," + ID + "\n");
        }
        assertNothingLeaks(filed);
    }

    @Test
    void an_id_number_in_the_name_of_a_file_or_folder_is_shown_nowhere() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        String ledger = text("suspected", List.of(String.join(",", cells("suspected", CHILD))));
        filed.text(ID + ".csv", ledger);
        for (String grouped : GROUPED) {
            filed.text(grouped + ".csv", ledger);
            filed.text(grouped + "/x.csv", ledger);
        }
        filed.text(ID + ".xlsx", "PK");
        filed.text("~$" + ID + ".xlsx", "");
        filed.text("2199000001_" + ID + "_2024-09.csv", ledger);
        filed.text("2199000001_suspected_2024-09_" + ID + ".csv", ledger);
        filed.text(ID + "/2199000001_suspected_2024-10.csv", ledger);
        filed.text(STUDENT + "/2199000001_suspected_2024-10_r2.csv", ledger + NAME + "\n");
        filed.text(ID + "/2199000001_dropout_2024-10.csv", ledger);
        filed.text(STUDENT + "/2199000001_dropout_2024-10.csv", ledger + NAME + "\n");
        Map<String, String> outputs = assertNothingLeaks(filed);
        assertThat(outputs.get("check en text")).contains("2199000001_99****************_2024-09.csv");
    }

    @Test
    void a_name_in_the_name_of_a_file_or_sheet_reaches_no_output() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        for (String name : List.of(
                NAME + "_2024-10.csv",
                NAME + ".docx",
                "2199000001_" + NAME + "_2024-10.csv",
                NAME + "月报告.csv",
                "10月" + NAME + ".md",
                "2199000001_suspected_2024-10_" + NAME + ".csv",
                "~$" + NAME + ".xlsx")) {
            filed.text(name, "x\n");
        }
        String ledger = text("suspected", List.of(String.join(",", cells("suspected", CHILD))));
        filed.text("2199000001_suspected_2024-09.csv", ledger);
        String cells = HandMade.row(1, ledger.lines().findFirst().orElseThrow().split(",", -1)) + HandMade.row(2, ID);
        new HandMade().sheet(NAME, cells).write(filed.path().resolve("2199000001_dropout_2024-09.xlsx"));
        new HandMade()
                .sheet(NAME, HandMade.row(1, "甲", "乙"))
                .sheet("疑似", cells)
                .write(filed.path().resolve("2199000001_2024-10.xlsx"));
        Map<String, String> outputs = assertNothingLeaks(filed);
        assertThat(outputs.get("check zh-CN text")).contains("褚**_2024-10.csv", "褚**月报告.csv", "10月褚**.md", "“褚**”");
    }

    @Test
    void numbers_in_an_explanation_are_shown_nowhere_and_names_only_where_free_text_is_asked_for() throws IOException {
        FiledFolder filed = new FiledFolder(work.resolve("in")).clean();
        Map<String, String> right = Map.of(
                "code", "B08",
                "reporting_unit", "2199000001",
                "form", "attendance",
                "period", "2024-09",
                "reason", "已逐人核对",
                "responsible", "责任丁",
                "valid_until", "2024-12-31");
        Set<String> words = Set.of("reason", "responsible", "column");
        List<String> lines = new ArrayList<>();
        for (Column column : FiledFolder.FORMS.form("explanations").columns()) {
            for (String secret : List.of(ID, STUDENT, PHONE, "核对 " + ID + "，" + PHONE, NAME)) {
                if (!secret.equals(NAME) || !words.contains(column.key())) {
                    Map<String, String> row = new HashMap<>(right);
                    row.put(column.key(), secret);
                    lines.add(String.join(",", cells("explanations", row)));
                }
            }
        }
        filed.text("2199000001_explanations_2024-10.csv", text("explanations", lines));
        filed.text("2199000001_attendance_2024-10.csv", """
                学段,年级,班级数,在籍人数,上课天数,应到人次,实到人次,病假人次,事假人次,其他请假人次,旷课人次,无故连续缺勤达疑似线人数,其中已纳入台账人数,全月未到校人数,本月转入,本月转出
                PRI,1,1,29,19,551,541,6,4,0,0,0,0,0,0,0
                """);
        filed.rows(
                "2199000001_explanations_2024-11.csv",
                "explanations",
                explaining(right, "B08", "2024-10", ID + "的情况，电话" + PHONE + "或154 0000 1234"),
                explaining(right, "B08", "2024-09", NAME),
                explaining(right, "B03", "2024-09", NAME));
        Map<String, String> outputs = assertNothingLeaks(filed);
        assertThat(outputs.get("check zh-CN text"))
                .contains("T13", "T14")
                .contains("〔已说明：99****************的情况，电话15*********或15***********；责任人：责任丁；");
    }

    private static Map<String, String> explaining(Map<String, String> row, String code, String period, String reason) {
        Map<String, String> changed = new HashMap<>(row);
        changed.put("code", code);
        changed.put("period", period);
        changed.put("reason", reason);
        return changed;
    }

    private Map<String, String> assertNothingLeaks(FiledFolder filed) throws IOException {
        Path profile = Files.writeString(
                work.resolve("all.json"),
                "{ \"samples\": { \"per_rule\": 5000, \"console\": 5000, \"source\": \"t\" } }");
        Map<String, String> outputs = new TreeMap<>();
        for (String language : List.of("zh-CN", "en")) {
            for (String format : List.of("text", "json")) {
                CommandRun run = CommandRun.of(
                        "check", filed.path(), "--lang", language, "--format", format, "--profile", profile);
                assertThat(run.exit()).as(run.err()).isEqualTo(1);
                outputs.put("check " + language + " " + format, run.out() + run.err());
            }
            for (String format : List.of("sarif", "junit", "csv", "github", "gitlab", "markdown")) {
                CommandRun run = CommandRun.of(
                        "check", filed.path(), "--lang", language, "--report", format + "=-", "--profile", profile);
                outputs.put("report " + language + " " + format, run.out());
            }
        }
        Path site = work.resolve("site");
        CommandRun run = CommandRun.of("site", filed.path(), "--out", site, "--profile", profile);
        outputs.put("site", run.out() + run.err());
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> outputs.put(site.relativize(file).toString(), read(file)));
        }
        assertThat(outputs).containsKey("inspection/findings.html");
        outputs.forEach((name, text) -> text.lines()
                .forEach(line ->
                        assertThat(squeezed(line)).as(name + ": " + line).doesNotContain(SECRETS)));
        return outputs;
    }

    /** A line without what may stand between the digits of a number: figures are grouped by commas, and numbers of people by dots. */
    private static String squeezed(String line) {
        String caseNumbers = line.replace("99010120240001", "");
        return caseNumbers.replaceAll("[,.\\s\\-]", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String form, List<String> lines) {
        return FiledFolder.heading(form) + "\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> cells(String form, Map<String, String> row) {
        return FiledFolder.FORMS.form(form).columns().stream()
                .map(column -> row.getOrDefault(column.key(), ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
