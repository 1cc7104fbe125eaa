package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.report.ReportFormat;
import org.baoxue.report.Validation;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --report} promises: every format beside the result for people, one of them in its place, nothing lost silently. */
class ReportOptionTest {
    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
        filed.text("无名 1.csv", "x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "site"})
    void writes_every_format_that_is_asked_for_and_prints_as_ever(String command) throws Exception {
        Path to = work.resolve("new/folder");
        List<Object> plain = new ArrayList<>(List.of(command, filed.path(), "--threads=1"));
        if (command.equals("site")) {
            plain.add("--out=" + work.resolve("site"));
        }
        List<Object> asked = new ArrayList<>(plain);
        for (ReportFormat format : ReportFormat.values()) {
            asked.add("--report=" + format.word() + "=" + to.resolve(format.word()));
        }
        CommandRun run = CommandRun.of(asked.toArray());

        assertThat(run).isEqualTo(CommandRun.of(plain.toArray()));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Validation.result(Files.readString(to.resolve("json")))).isEmpty();
        assertThat(Validation.sarif(Files.readString(to.resolve("sarif")))).isEmpty();
        assertThat(Validation.junit(Files.readString(to.resolve("junit")))
                        .getElementsByTagName("failure")
                        .getLength())
                .isEqualTo(1);
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(Files.readString(to.resolve(format.word())))
                    .as(format.word())
                    .contains("F01");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void gives_the_same_bytes_again(ReportFormat format) {
        String report = format.word() + "=-";
        CommandRun one = CommandRun.of("check", filed.path(), "--report", report, "--threads", "1");
        assertThat(one.out()).isNotEmpty();
        assertThat(one).isEqualTo(CommandRun.of("check", filed.path(), "--report", report, "--threads", "4"));
    }

    @Test
    void a_report_on_standard_output_has_it_alone_and_people_read_the_error_stream() {
        CommandRun plain = CommandRun.of("check", filed.path());
        CommandRun run = CommandRun.of("check", filed.path(), "--report", "sarif=-");
        assertThat(new JSONObject(run.out()).getString("version")).isEqualTo("2.1.0");
        assertThat(run.err()).isEqualTo(plain.out());
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_report_that_cannot_be_written_ends_in_3_and_is_named() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "");
        CommandRun run = CommandRun.of("check", filed.path(), "--report", "csv=" + file.resolve("a.csv"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("cannot write the report csv=");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_is_checked() {
        assertRefused("FORMAT=FILE", "--report", "pdf=a.pdf");
        assertRefused("FORMAT=FILE", "--report", "sarif");
        assertRefused("FORMAT=FILE", "--report", "sarif=");
        assertRefused("is a folder", "--report", "sarif=" + work);
        assertRefused("to one place", "--report", "sarif=-", "--report", "csv=-");
        assertRefused("to one place", "--report=csv=" + work + "/a", "--report=json=" + work + "/b/../a");
        assertRefused("folder with the submissions", "--report", "csv=" + filed.path() + "/result.csv");
        assertRefused("both want standard output", "--report", "csv=-", "--format", "json");
    }

    @ParameterizedTest
    @CsvSource({"xterm, '', true, true", "xterm, 1, true, false", "xterm, '', false, false", "dumb, '', true, false"})
    void colours_are_for_a_terminal_whose_user_does_not_refuse_them(
            String term, String refused, boolean terminal, boolean coloured) {
        assertThat(Terminal.takesColours(Map.of("TERM", term, "NO_COLOR", refused), terminal))
                .isEqualTo(coloured);
        assertThat(Terminal.takesColours(Map.of(), terminal)).isFalse();
    }

    private void assertRefused(String word, Object... options) {
        Object[] all = new Object[options.length + 2];
        all[0] = "check";
        all[1] = filed.path();
        System.arraycopy(options, 0, all, 2, options.length);
        CommandRun run = CommandRun.of(all);
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(word).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }
}
