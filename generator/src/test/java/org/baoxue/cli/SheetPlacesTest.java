package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding in a workbook names its sheet and its cell, wherever findings are shown. */
class SheetPlacesTest {
    private static final String CSV = "2199000001_attendance_2024-09.csv";

    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of(""));

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(Files.createDirectory(work.resolve("报送"))).clean();
        Path csv = filed.path().resolve(CSV);
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        Files.delete(csv);
        new HandMade()
                .sheet(
                        "考勤汇总",
                        HandMade.row(1, lines.get(0).split(",", -1))
                                + HandMade.row(
                                        2,
                                        lines.get(1).replace(",620,", ",六百二十,").split(",", -1)))
                .write(filed.path().resolve("2199000001_2024-09.xlsx"));
    }

    @Test
    void the_console_and_json_name_sheet_and_cell() throws IOException {
        String console = CommandRun.of("check", filed.path(), "--profile", filed.monthlyOnly())
                .out();
        assertThat(console).contains("2199000001_2024-09.xlsx 工作表“考勤汇总”，第 2 行，“实到人次”（G2）：");

        String json = CommandRun.of("check", filed.path(), "--profile", filed.monthlyOnly(), "--format", "json")
                .out();
        assertThat(json.replaceAll("\\s", "")).contains("\"sheet\":\"考勤汇总\",\"cell\":\"G2\",\"row\":2");
    }

    @Test
    void the_page_of_findings_names_sheet_and_cell() throws IOException {
        Path out = work.resolve("site");
        CommandRun.of("site", filed.path(), "--out", out, "--profile", filed.monthlyOnly());
        assertThat(Files.readString(out.resolve("inspection/findings.html")))
                .contains("2199000001_2024-09.xlsx 工作表“考勤汇总”")
                .contains("实到人次（G2）");
        assertThat(Files.readString(out.resolve("inspection/en/findings.html"))).contains("(G2)");
    }
}
