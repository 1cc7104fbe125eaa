package org.baoxue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1,234", "-3", "+3", "12.5", "95.00", "63/103", "未报", "—", "※", "①", "疑似：期末", "禾墨区第2小学"})
    void leaves_figures_and_names_as_they_are(String text) {
        assertThat(MarkdownText.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a|b→a\\|b",
                "<0.01→\\<0.01",
                "<script>→\\<script>",
                "&lt;→\\&lt;",
                "a\\|b→a\\\\\\|b",
                "`x`→\\`x\\`",
                "**x** ~~y~~→\\*\\*x\\*\\* \\~\\~y\\~\\~",
                "褚**→褚\\*\\*",
                "[x](javascript:1)→\\[x\\](javascript:1)",
                "![x](y)→!\\[x\\](y)",
                "_x_→\\_x\\_",
                "__init__→\\_\\_init\\_\\_",
                "2199000001_declaration_2024-10.csv→2199000001_declaration_2024-10.csv",
                "see http://x.example→see http\\://x.example",
                "www.x.example→www\\.x.example",
                "a@b.example→a\\@b.example",
            })
    void escapes_what_could_begin_markup(String text, String escaped) {
        assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# x→\\# x",
                "###### x→\\###### x",
                "> x→\\> x",
                "- x→\\- x",
                "+ x→\\+ x",
                "-→\\-",
                "---→\\---",
                "===→\\===",
                "1. x→1\\. x",
                "12) x→12\\) x",
                " # x→ \\# x",
                "    code→ code",
                "#1→#1",
                "1.5→1.5",
                "2024-10→2024-10",
            })
    void escapes_markup_at_the_begin_of_a_line(String text, String escaped) {
        assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
    }

    @Test
    void puts_everything_into_one_line() {
        assertThat(MarkdownText.escape("a\r\nb\tc\u2028d\u0085e\u000Bf\u0000g")).isEqualTo("a b c d e f g");
    }

    @Test
    void looks_quickly_over_no_more_than_it_would_leave_when_it_looks_with_care() {
        Random random = new Random(5);
        String alphabet = "0123456789aw汉—，·_.)(-+#>=:/ @|*`~&<[]\\\t\n\u0085\u2028\u3000%,\ud83d\ude00";
        int plain = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder text = new StringBuilder();
            int most = random.nextInt(9);
            int signs = random.nextInt(3);
            for (int k = 0; k < most; k++) {
                boolean word = signs > 0 && random.nextInt(6) > 0;
                text.append(alphabet.charAt(random.nextInt(word ? 16 : alphabet.length())));
            }
            String escaped = MarkdownText.escape(text.toString());
            assertThat(escaped).isEqualTo(MarkdownText.careful(text.toString()));
            plain += escaped.contentEquals(text) ? 1 : 0;
        }
        assertThat(plain).isBetween(50_000, 250_000);
    }
}
