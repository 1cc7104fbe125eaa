package org.baoxue.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Crowds of marks, each meant to take a parser minutes or the whole stack. */
class CrowdedProseTest {
    private static Stream<String> crowds() {
        int n = 10_000;
        StringBuilder staircase = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            staircase.append(" ".repeat(2 * i)).append("- a\n");
        }
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < 300; i++) {
            ticks.append("e").append("`".repeat(i));
        }
        return Stream.of(
                "*".repeat(n),
                "_".repeat(n) + "a" + "_".repeat(n),
                "*a ".repeat(n),
                "*a **b ".repeat(n) + "b** a*".repeat(n),
                "*a_ ".repeat(n),
                ">".repeat(n) + "a",
                "> - ".repeat(n) + "a",
                "- ".repeat(n) + "a",
                "- ".repeat(n),
                "* ".repeat(n),
                "+ ".repeat(n) + "a",
                "1. ".repeat(n) + "a",
                staircase.toString(),
                "[".repeat(n),
                "[".repeat(n) + "a" + "](b)".repeat(n),
                "![".repeat(n) + "a" + "](b)".repeat(n),
                "[a](b) ".repeat(n),
                "[a](".repeat(n),
                "[a](<b".repeat(n),
                "[a](" + "(".repeat(n),
                "[a](b \"" + "x".repeat(n) + "\")",
                "[a](b \"x)" + "\\x".repeat(n) + "\")",
                "[a](<" + "x ".repeat(n) + ">)",
                "[a]: b\n".repeat(n),
                "[a]: b\n\n".repeat(n),
                "[a]: b '" + "y\n".repeat(n) + "'",
                "[" + "a".repeat(n) + "]: b\n\n[" + "a".repeat(n) + "]",
                "<a" + " b".repeat(n) + ">",
                "<a\n" + "b\n".repeat(500) + ">",
                "<a b=\"".repeat(n),
                "<".repeat(n),
                "<!--".repeat(n),
                "<a@" + "a.".repeat(n) + ">",
                "<http://" + "a".repeat(n) + ">",
                "&#x".repeat(n),
                "&".repeat(n),
                "\\".repeat(n),
                ticks.toString(),
                "```\n".repeat(n),
                "|a".repeat(n) + "\n" + "|-".repeat(n) + "\n" + "|b".repeat(n),
                "|a|\n|-|\n" + "|`|\n".repeat(n),
                "|a|\n|-|\n" + "|[x](http://a.b)|\n".repeat(n),
                "a\n".repeat(n) + "===",
                "# a\n".repeat(n),
                "- a\n\n  b\n".repeat(n),
                "a\n\n".repeat(n),
                "<!-- a -->\n\n".repeat(n),
                "<div>\n\n".repeat(n),
                "\t".repeat(n) + "a",
                "字".repeat(300_000),
                "1".repeat(300_000),
                "1 ".repeat(100_000),
                "a  \n".repeat(n));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void no_crowd_of_marks_takes_long_or_breaks_anything(String markdown) {
        HostileProseTest.assertHarmless(markdown);
    }

    @Test
    void a_crowd_is_told_and_its_words_stay() {
        Prose prose = Prose.of("好。\n\n" + "[甲](乙) ".repeat(500) + "\n\n**好**");
        assertThat(prose.removed()).containsExactly(new Removed(Removed.Kind.MARKS, "", 3, 1));
        assertThat(prose.html(0)).contains("[甲](乙) [甲](乙)", "<strong>好</strong>");
    }
}
