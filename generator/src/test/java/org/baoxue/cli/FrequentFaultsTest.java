package org.baoxue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the console tells a clerk of the twenty most frequent faults, word for word. A change of these words is looked at; then
 * {@code -Dbaoxue.rewrite=true} writes the file anew.
 */
class FrequentFaultsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "clerks", "frequent-faults.txt");
    /** A file's name and the code are no words of English; Excel is what clerks call it. */
    private static final Pattern NO_WORD =
            Pattern.compile("\\[[A-Z]\\d{2}]|\\d{10}_[a-z]+_[0-9-]+\\.csv|\\.csv|\\.xlsx|_r2|Excel|WPS|CSV|X");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    @TempDir
    private Path work;

    @Test
    void the_twenty_messages_are_those_of_the_golden_file() throws IOException {
        StringBuilder all = new StringBuilder();
        for (FrequentFaults fault : FrequentFaults.values()) {
            all.append("# ")
                    .append(fault.why())
                    .append('\n')
                    .append(message(fault))
                    .append("\n\n");
        }
        if (Boolean.getBoolean("baoxue.rewrite")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, all);
        }
        assertThat(all).hasToString(Files.readString(GOLDEN));
        assertThat(FrequentFaults.values()).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource
    void each_message_says_where_what_was_found_and_what_was_expected(FrequentFaults fault) throws IOException {
        String message = message(fault);
        assertThat(message).contains(".csv", fault.found(), fault.expected());
        if (!fault.isOfFile()) {
            assertThat(message).containsPattern("\\.csv，第 \\d+ 行");
        }
        if (!fault.isOfRow()) {
            assertThat(message).containsPattern("，“[^”]+”：");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_message_says_what_to_do_after_what_is_wrong(FrequentFaults fault) throws IOException {
        String[] sentences = message(fault).split("。");
        assertThat(sentences).as("what is wrong, what to do, the code").hasSizeGreaterThanOrEqualTo(3);
        assertThat(sentences[1]).hasSizeGreaterThan(5);
        assertThat(sentences[sentences.length - 1]).isEqualTo("[" + fault.code() + "]");
    }

    @ParameterizedTest
    @EnumSource
    void no_message_holds_an_english_word_or_a_library_s_text(FrequentFaults fault) throws IOException {
        assertThat(NO_WORD.matcher(message(fault)).replaceAll("")).doesNotContainPattern(LATIN);
    }

    @ParameterizedTest
    @EnumSource
    void no_message_shows_a_child(FrequentFaults fault) throws IOException {
        assertThat(message(fault)).doesNotContain("甲一", "20140305", "2014-03-05", "2014-05-03");
    }

    /** The first line of the console with the code of the fault. */
    private String message(FrequentFaults fault) throws IOException {
        FiledFolder filed = new FiledFolder(
                Files.createDirectories(work.resolve(fault.name())).resolve("in"));
        fault.file(filed);
        String code = "[" + fault.code() + "]";
        CommandRun run = CommandRun.of("check", filed.path(), "--profile", filed.monthlyOnly());
        return Arrays.stream(run.out().split("\n"))
                .filter(line -> line.contains(code))
                .map(line -> line.substring(0, line.indexOf(code) + code.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fault + " is not told: " + run.out() + run.err()));
    }
}
