package org.baoxue.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts written to do harm: what comes out is judged by another parser than the one that made it. */
class HostileProseTest {
    private static final Set<String> ALLOWED = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "blockquote",
            "pre",
            "code",
            "br",
            "hr",
            "a");
    /** Far more than it takes, so that a slow machine is no failure; what the bounds prevent takes minutes or the whole stack. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static void assertHarmless(String markdown) {
        Assertions.assertTimeout(LONGEST, () -> assertHarmlessProse(markdown));
    }

    /** The same without a bound on its time. */
    static void assertHarmlessProse(String markdown) {
        Prose prose = Prose.of(markdown);
        assertHarmlessHtml(prose.html(1));
        Prose again = Prose.of(prose.markdown(1));
        assertHarmlessHtml(again.html(0));
        assertThat(again.removed().stream().filter(removed -> removed.kind() != Removed.Kind.MARKS))
                .as("the twin holds nothing that would be taken out")
                .isEmpty();
    }

    private static void assertHarmlessHtml(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (!element.normalName().equals("body")) {
                assertThat(ALLOWED).contains(element.normalName());
            }
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().equals("href")) {
                    assertThat(element.normalName()).isEqualTo("a");
                    assertThat(attribute.getValue()).matches("(https?://|mailto:)[!-~\\P{ASCII}]+");
                } else {
                    assertThat(element.normalName() + " " + attribute.getKey()).isEqualTo("ol start");
                    assertThat(attribute.getValue()).matches("\\d{1,9}");
                }
            });
        }
        // the sanitiser parts a brace from what follows by an empty comment, so that no template engine takes two for
        // its own
        assertThat(html.replace("{<!-- -->", "{")).doesNotContain("<!--", "<?", "<![");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](&#x6A;&#x61;vascript&colon;alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](java&Tab;script:alert(1))",
                "[a](&#1;javascript:alert(1))",
                "[a](\u00A0javascript:alert(1))",
                "[a](\u200Bjavascript:alert(1))",
                "[a](javascript&#58;alert(1))",
                "[a](javascript%3Aalert(1))",
                "[a](j\\avascript:alert(1))",
                "[a](<javascript:alert(1)>)",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:msgbox(1))",
                "[a](file:///etc/passwd)",
                "[a](//example.org/x)",
                "[a](/x) [b](../x) [c](#x) [d](?x)",
                "[a](http:javascript:alert(1))",
                "[a](http://a.b/\"onmouseover=\"alert(1))",
                "[a](http://a.b 'x\" onmouseover=\"alert(1)')",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "[a]\n\n[a]: javascript:alert(1)",
                "[a][b]\n\n[b]: <&#106;avascript:alert(1)> \"t\"",
                "[a\nb]\n\n[a\nb]: javascript:alert(1)",
                "![a](javascript:alert(1))",
                "![a](http://a.b/c.png)",
                "[![a](http://a.b/c.png)](javascript:d)",
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<style>@import 'http://a.b';</style>",
                "<p style=\"background:url(javascript:x)\" id=a class=b onclick=c>文</p>",
                "<h1 id=x>题</h1>",
                "<table background=x><tr><td>1",
                "<!-- --><script>alert(1)</script> -->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<!DOCTYPE html><html><body onload=x>",
                "`<script>alert(1)</script>`",
                "```html\n<script>alert(1)</script>\n```",
                "``` \"><script>alert(1)</script>\nx\n```",
                "    <script>alert(1)</script>",
                "# <img src=x onerror=alert(1)>",
                "| <script>a</script> | [b](javascript:c) |\n|---|---|\n| <img src=x> | \\| |",
                "| a |\n|---|\n| b | c | d |\n| `|` |",
                "|a|\n|-\n|b",
                "- <div>\n  - <script>\n    - x",
                "> <div\n> onclick=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\\<script>alert(1)\\</script>",
                "<\u0000script>alert(1)</script>",
                "\uE03Cscript\uE03Ealert(1)\uE03C/script\uE03E",
                "\u202Egpj.exe",
                "{{7*7}} ${7*7} <#assign x=1> <%= 1 %>",
                "<math><mi xlink:href=\"javascript:x\">",
                "<a\nhref=javascript:x\n>y</a>",
                "[a](mailto:x@y.z?subject=%0D%0ABcc:a) [b](mailto:javascript:x)"
            })
    void nothing_comes_through_but_words_and_plain_links(String markdown) {
        assertHarmless(markdown);
    }

    @Test
    void only_code_and_escaped_marks_may_still_look_like_a_script() {
        for (String markdown :
                List.of("<script>alert(1)</script>", "文<script>alert(1)</script>", "<svg onload=alert(1)>")) {
            assertThat(Prose.of(markdown).html(0).toLowerCase(Locale.ROOT)).doesNotContain("script", "onload", "svg");
        }
    }

    @Test
    void chance_writes_nothing_harmful_either() {
        List<String> words = List.of(
                "*",
                "**",
                "_",
                "`",
                "```\n",
                "[",
                "](",
                ")",
                "<",
                ">",
                "<b>",
                "</b>",
                "<script>",
                "javascript:",
                "http://a.b/",
                "\n",
                "\n\n",
                "    ",
                "- ",
                "> ",
                "# ",
                "|",
                "|-|-|\n",
                "&#106;",
                "&lt;",
                "\\",
                "!",
                "![",
                "\"",
                "'",
                "字",
                "a",
                " ",
                "15400138000",
                "<!--",
                "-->",
                "~~~\n",
                "===\n",
                "---\n",
                "]: ",
                "<a href=",
                "\t",
                "\u200B",
                "<p ");
        Random random = new Random(20241008);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(words.get(random.nextInt(words.size())));
            }
            Prose prose = Prose.of(text.toString());
            assertHarmlessHtml(prose.html(1));
            assertHarmlessHtml(Prose.of(prose.markdown(1)).html(0));
            assertThat(prose.html(0)).as(text.toString()).doesNotContain("5400138000");
            assertThat(Prose.of(text.toString()).markdown(2)).isEqualTo(prose.markdown(2));
        }
    }
}
