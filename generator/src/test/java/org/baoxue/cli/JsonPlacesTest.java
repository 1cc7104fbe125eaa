package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding in a JSON document names the line and the character, wherever findings are shown. */
class JsonPlacesTest {
    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of(""));

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
        filed.text("990100_survey_2024-2025-1.json", """
                {"unit": "990100", "period": "2024-2025-1", "filed_on": "2025-02-01",
                  "counties": [
                    {"unit": "990101", "schools_sampled": "两所"}]}
                """);
    }

    @Test
    void on_the_console() {
        assertThat(CommandRun.of("check", filed.path()).out())
                .contains("990100_survey_2024-2025-1.json，第 1 行（文件的第 3 行第 24 个字符处），“抽查学校”：填了“两所”");
        assertThat(CommandRun.of("check", filed.path(), "--lang", "en").out())
                .contains("990100_survey_2024-2025-1.json, row 1 (line 3, character 24), column");
    }

    @Test
    void in_reports_for_machines() {
        assertThat(CommandRun.of("check", filed.path(), "--report=sarif=-")
                        .out()
                        .replaceAll("\\s", ""))
                .contains("\"startLine\":3,\"startColumn\":24}");
        assertThat(CommandRun.of("check", filed.path(), "--report=json=-").out().replaceAll("\\s", ""))
                .contains("\"line\":3,\"character\":24");
        assertThat(CommandRun.of("check", filed.path(), "--report=github=-").out())
                .contains("line=3,col=5");
    }

    /** A county that the city does not have is told by a rule, at the beginning of its element. */
    @Test
    void of_a_rule_that_looks_at_the_whole_row() throws IOException {
        filed.text("990100_survey_2024-2025-1.json", """
                {"unit": "990100", "period": "2024-2025-1", "filed_on": "2025-02-01",
                  "counties": [
                    {"unit": "990999", "schools_sampled": 2}]}
                """);
        assertThat(CommandRun.of("check", filed.path(), "--report=json=-").out().replaceAll("\\s", ""))
                .contains("\"line\":3,\"character\":5,");
    }
}
