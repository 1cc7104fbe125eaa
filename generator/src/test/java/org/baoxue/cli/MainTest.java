package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.app.Catalogue;
import org.baoxue.table.JsonFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line promises: exit codes, what stands where, sentences instead of traces. */
class MainTest {
    @TempDir
    private Path work;

    private FiledFolder filed = new FiledFolder(Path.of("."));

    @BeforeEach
    void file() throws IOException {
        filed = new FiledFolder(work.resolve("in")).clean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void a_clean_folder_ends_in_0(String language) {
        CommandRun run = CommandRun.of("check", filed.path(), "--lang", language);
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findings_end_in_1_from_the_chosen_severity_on() throws IOException {
        filed.text("~ no name.csv", "x\n");
        assertThat(CommandRun.of("check", filed.path()).exit()).isEqualTo(1);

        Files.delete(filed.path().resolve("~ no name.csv"));
        filed.rows("2199000001_suspected_2024-09.csv", "suspected");
        filed.text("2199000001_suspected_2024-09.csv", FiledFolder.heading("suspected") + ",备注\n");
        assertThat(CommandRun.of("check", filed.path()).exit()).isZero();
        assertThat(CommandRun.of("check", filed.path(), "--fail-on", "warning").exit())
                .isEqualTo(1);
    }

    @Test
    void the_commonest_call_comes_to_what_the_parser_makes_of_it() throws IOException {
        Path nowhere = work.resolve("nowhere");
        assertThat(CommandRun.of("check", filed.path())).isEqualTo(CommandRun.of("check", "--threads=2", filed.path()));
        assertThat(CommandRun.of("check", nowhere)).isEqualTo(CommandRun.of("check", "--threads=2", nowhere));

        filed.text("nobody.csv", "x\n");
        CommandRun run = CommandRun.of("check", filed.path());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run).isEqualTo(CommandRun.of("check", "--threads=2", filed.path()));
    }

    @Test
    void every_command_is_listed_and_explains_itself() {
        assertThat(CommandRun.of("--help").out()).contains("  check ", "  site ", "  sample ", "  rules ");
        for (String command : List.of("check", "site", "sample", "rules")) {
            assertThat(CommandRun.of(command, "--help").out()).startsWith("Usage: baoxue " + command);
        }
    }

    @Test
    void a_site_is_written_even_when_there_are_errors() throws IOException {
        filed.text("nobody.csv", "x\n");
        Path out = work.resolve("site");
        CommandRun run = CommandRun.of("site", filed.path(), "--out", out);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(out.resolve("inspection/index.html")).isRegularFile();
        assertThat(Files.readString(out.resolve("inspection/findings.html"))).contains("n*****.csv");
    }

    @Test
    void what_is_asked_for_wrongly_ends_in_2_with_a_sentence_and_no_trace() throws IOException {
        Path broken = Files.writeString(work.resolve("broken.json"), "{ \"id\": ");
        Path unknown = Files.writeString(work.resolve("unknown.json"), "{ \"thresholds\": { \"suspectd\": 3 } }");
        Path empty = Files.createDirectory(work.resolve("empty"));
        FiledFolder two = new FiledFolder(work.resolve("two")).clean();
        two.text("980000_schools_2024-2025.csv", FiledFolder.heading("schools") + "\n");

        assertRefused("no folder", "check", work.resolve("nowhere"));
        assertRefused("--colour", "check", filed.path(), "--colour");
        assertRefused("DIR", "check");
        assertRefused("threads", "check", filed.path(), "--threads", "0");
        assertRefused("--as-of", "check", filed.path(), "--as-of", "2024-13-01");
        assertRefused("--fail-on", "check", filed.path(), "--fail-on", "sometimes");
        assertRefused("--province", "check", filed.path(), "--province", "99");
        assertRefused("language xx", "check", filed.path(), "--lang", "xx");
        assertRefused("language xx", "rules", "--lang", "xx");
        assertRefused("no profile", "check", filed.path(), "--profile", work.resolve("none.json"));
        assertRefused("broken.json", "check", filed.path(), "--profile", broken);
        assertRefused("suspectd", "check", filed.path(), "--profile", unknown);
        assertRefused("no overlay folder", "check", filed.path(), "--overlay", work.resolve("none"));
        assertRefused("named <unit>_<form>_<period>.csv", "check", empty);
        assertRefused("two provinces", "check", two.path());
        assertRefused("at least 2 schools", "sample", "--out", work.resolve("few"), "--schools", "1");
        assertRefused("--out", "site", filed.path());
        assertRefused("publsh", "publsh");
    }

    @Test
    void what_stops_a_run_is_said_in_both_languages_with_the_words_that_are_allowed() throws IOException {
        Path wrong = Files.writeString(
                work.resolve("wrong.json"),
                "{\"severities\": {\"T01\": {\"severity\": \"GRAVE\", \"source\": \"t\"}}}");
        FiledFolder later = new FiledFolder(work.resolve("later"));
        later.text("2199000001_attendance_2025-10.csv", FiledFolder.heading("attendance") + "\n");

        assertRefused(
                "/severities/T01/severity (enum: ERROR | WARNING | NOTE)", "check", filed.path(), "--profile", wrong);
        assertRefused("方案 wrong.json 有 1 处不合规定", "check", filed.path(), "--profile", wrong);
        assertRefused("方案没有2025-2026学年的校历", "check", later.path());
        assertRefused("no teaching calendar for the school year 2025-2026", "check", later.path());
        assertRefused("没有这个文件夹", "check", work.resolve("nowhere"));
    }

    @Test
    void a_language_that_is_not_there_is_refused_before_anything_is_written() {
        Path out = work.resolve("site");
        assertThat(CommandRun.of("site", filed.path(), "--out", out, "--lang", "xx")
                        .exit())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_template_that_cannot_be_drawn_ends_in_3_and_is_named() throws IOException {
        Path overlay = work.resolve("overlay");
        Path page = overlay.resolve("templates/pages/home.ftlh");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "${view.no_such_part}");
        CommandRun run = CommandRun.of("site", filed.path(), "--out", work.resolve("site"), "--overlay", overlay);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("could not do its work", "pages/home.ftlh");
    }

    @Test
    void a_site_that_cannot_be_written_ends_in_3() throws IOException {
        Path site = Files.createDirectories(work.resolve("site"));
        Files.writeString(site.resolve("inspection"), "a file where the folder of the edition belongs");
        assertThat(CommandRun.of("site", filed.path(), "--out", site).exit()).isEqualTo(3);
    }

    @Test
    void a_file_as_the_site_is_refused() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "");
        CommandRun run = CommandRun.of("site", filed.path(), "--out", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("needs a folder").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void json_is_one_document_with_exact_totals_however_few_samples_it_shows(String language)
            throws IOException, JsonFault {
        for (int i = 0; i < 5; i++) {
            filed.text("x" + i + ".csv", "x\n");
        }
        Path profile = Files.writeString(
                work.resolve("profile.json"),
                "{ \"samples\": { \"per_rule\": 2, \"console\": 1, \"source\": \"t\" } }");

        CommandRun run =
                CommandRun.of("check", filed.path(), "--format", "json", "--profile", profile, "--lang", language);

        Map<String, ?> json = run.json();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).endsWith("}\n");
        assertThat(new BigDecimal(String.valueOf(json.get("exit_code")))).isEqualByComparingTo("1");
        Map<?, ?> totals = (Map<?, ?>) Objects.requireNonNull(json.get("totals"));
        assertThat(totals.get("error")).hasToString("5");
        Map<?, ?> rule = ((List<?>) Objects.requireNonNull(json.get("rules")))
                .stream()
                        .<Map<?, ?>>map(item -> (Map<?, ?>) item)
                        .filter(item -> "F01".equals(item.get("code")))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule.get("count")).hasToString("5");
        assertThat((List<?>) rule.get("samples")).hasSize(2);
        assertThat(CommandRun.of("check", filed.path(), "--profile", profile, "--lang", "en")
                        .out())
                .contains("1 findings are shown, 4 more", "5 errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "site", "sample", "rules"})
    void the_help_of_each_command_names_an_example_and_the_exit_codes(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("java -jar baoxue.jar " + command, "Exit codes: 0 clean", "3 the tool");
    }

    @Test
    void nothing_to_do_shows_how_to_begin() {
        CommandRun run = CommandRun.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("Begin here", "check", "site", "sample", "rules");
        assertThat(CommandRun.of("--version").out()).startsWith("baoxue ").doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void rules_lists_every_code_once(String language) throws JsonFault {
        String[] codes = Catalogue.all().stream().map(rule -> rule.code()).toArray(String[]::new);
        CommandRun text = CommandRun.of("rules", "--lang", language);
        assertThat(text.exit()).isZero();
        assertThat(text.out().lines().map(line -> line.substring(0, 3))).containsExactly(codes);

        Map<String, ?> json =
                CommandRun.of("rules", "--format", "json", "--lang", language).json();
        List<?> rules = (List<?>) Objects.requireNonNull(json.get("rules"));
        assertThat(rules.stream().map(rule -> String.valueOf(((Map<?, ?>) rule).get("code"))))
                .containsExactly(codes);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(((Map<?, ?>) rule).keySet())
                        .extracting(String::valueOf)
                        .contains("severity", "clause", "title", "why", "fix", "arguments"));
    }

    @Test
    void the_same_seed_invents_the_same_province() throws IOException {
        for (String name : List.of("a", "b")) {
            CommandRun run = CommandRun.of("sample", "--out", work.resolve(name), "--schools", "24");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("24 schools");
        }
        List<Path> files = files(work.resolve("a"));
        assertThat(files).isNotEmpty();
        assertThat(files(work.resolve("b"))).hasSameSizeAs(files);
        for (Path file : files) {
            Path other = work.resolve("b").resolve(work.resolve("a").relativize(file));
            assertThat(Files.mismatch(file, other)).as(file.toString()).isEqualTo(-1);
        }
    }

    private static void assertRefused(String word, Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        String as = Arrays.toString(arguments) + "\n" + run.err();
        assertThat(run.exit()).as(as).isEqualTo(2);
        assertThat(run.err()).as(as).contains(word).doesNotContain("\tat ", "Exception");
        assertThat(run.out()).as(as).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
