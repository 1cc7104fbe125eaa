package org.baoxue.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.model.Masked;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private static final String REPORT = """
            # 一、调研基本情况

            正文 **重点** 与 *强调*，见 [省厅](https://example.org/a?x=1&y=2) 和 <mailto:a@example.org>。

            ## （一）抽查

            - 甲
            - 乙
              - 丙

            3. 三
            4. 四

            > 引 `a|b` 文

            | 县 | 数 |
            |---|--:|
            | 甲 | 3 |
            | `x` | \\| |

            ```
            a < b
              c
            ```

            ---

            # 二、主要问题

            # 3. 结语
            """;

    private static String html(String markdown) {
        return Prose.of(markdown).html(0);
    }

    @Test
    void keeps_what_a_report_is_made_of() {
        assertThat(html(REPORT))
                .contains(
                        "<h1>一、调研基本情况</h1>",
                        "<strong>重点</strong>",
                        "<em>强调</em>",
                        "<a href=\"https://example.org/a?x&#61;1&amp;y&#61;2\">省厅</a>",
                        "<a href=\"mailto:a&#64;example.org\">",
                        "<ol start=\"3\"><li>三</li>",
                        "<ul><li>丙</li></ul>",
                        "<blockquote>",
                        "<code>a|b</code>",
                        "<th>数</th>",
                        "<td>|</td>",
                        "<pre><code>a &lt; b\n  c\n</code></pre>",
                        "<hr />");
        assertThat(Prose.of(REPORT).removed()).isEmpty();
    }

    @Test
    void the_markdown_of_a_report_reads_as_the_same_report() {
        Prose prose = Prose.of(REPORT);
        String again = Prose.of(prose.markdown(0)).html(0);
        assertThat(flat(again)).isEqualTo(flat(prose.html(0)));
        assertThat(Prose.of(prose.markdown(0)).markdown(0)).isEqualTo(prose.markdown(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\# 不是题\n\n1\\. 不是\n\n\\- 不是\n\n\\> 不是\n\n\\+ x",
                "a \\* b \\_ c \\` d \\[e\\](http://f) \\<b> &lt;i> \\| \\~ \\\\ \\!",
                "一\\\n2\\. 二\\\n= 三",
                "- a\n\n  b\n- c\n\n\n- ```\n  x\n  ```",
                "> 1. a\n>    > b\n>\n> c",
                "`` a`b `` ` `` `",
                "***ab** c*",
                "[a\\]b](http://x.y/z_(1)*2*)",
                "| a |\n|---|\n| `b\\|c` |\n| **d** |",
                "1986. 年\n\n2024年。",
                "!\\[x](http://a.b/) ![y](z)",
                "~~~\n```\n~~~"
            })
    void no_word_becomes_a_mark_on_its_way_into_the_twin(String markdown) {
        Prose prose = Prose.of(markdown);
        assertThat(flat(Prose.of(prose.markdown(0)).html(0))).isEqualTo(flat(prose.html(0)));
    }

    /** Blanks and line ends show alike. Code in a table is written as words there. */
    private static String flat(String html) {
        return html.replaceAll("\\s+", " ")
                .replaceAll("<td><code>([^<]*)</code></td>", "<td>$1</td>")
                .replaceAll("> <", "><")
                .strip();
    }

    @Test
    void shifts_headings_down_to_the_sixth_level() {
        Prose prose = Prose.of("# a\n\n##### b");
        assertThat(prose.html(2)).contains("<h3>a</h3>", "<h6>b</h6>");
        assertThat(prose.markdown(2)).isEqualTo("### a\n\n###### b\n");
        assertThat(prose.headings()).extracting(Heading::level).containsExactly(1, 5);
    }

    @Test
    void tells_which_headings_have_words_below_them() {
        Prose prose = Prose.of(
                "前言\n\n# 一\n\n## 二\n\n字\n\n# 三\n\n## 四\n\n---\n\n<!-- 字 -->\n\n# 五\n\n| a |\n|---|\n| b |\n\n> # 六\n");
        assertThat(prose.headings())
                .containsExactly(
                        new Heading(1, "一", true),
                        new Heading(2, "二", true),
                        new Heading(1, "三", false),
                        new Heading(2, "四", false),
                        new Heading(1, "五", true));
    }

    @Test
    void words_below_one_heading_do_not_fill_its_neighbour() {
        Prose prose = Prose.of("## 一\n\n## 二\n\n字\n\n### 三\n\n## 四\n\n### 五\n\n字\n");
        assertThat(prose.headings()).extracting(Heading::filled).containsExactly(false, true, false, true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "一、目标任务,目标任务",
        "（一）目标任务,目标任务",
        "(1)目标任务,目标任务",
        "1. 目标任务,目标任务",
        "1.2.3 目标任务,目标任务",
        "2.1目标任务,目标任务",
        "十二．目标任务：,目标任务",
        "第一部分 目标任务,目标任务",
        "第三章、一、目标任务,目标任务",
        "目 标　任务,目标任务",
        "IV. Aims and  Tasks,aimsandtasks",
        "一县一案,一县一案",
        "三本台账,三本台账",
        "2024年工作,2024年工作",
        "各县（市、区）工作,各县(市、区)工作",
        "'漏报、误报及原因',漏报、误报及原因"
    })
    void compares_headings_without_their_numbering(String heading, String bare) {
        assertThat(Heading.bare(heading)).isEqualTo(bare);
        assertThat(Heading.bare(bare)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "**一、工作情况**,工作情况",
        "**一、**工作情况：,工作情况",
        "__工作情况__,工作情况",
        "##工作情况,工作情况",
        "＃＃ 工作情况,工作情况",
        "三、工作情况,工作情况",
        "工作情况良好,工作情况良好"
    })
    void knows_the_name_that_a_line_would_have_as_a_heading(String line, String name) {
        assertThat(Heading.meant(line)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "990101201001011234,99****************",
        "99010120100101123X,99****************",
        "99010120100101123x,99****************",
        "990101100101123,99*************",
        "９９０１０１２０１００１０１１２３４,９９****************",
        "15400138000,15*********",
        "8615400138000,86***********",
        "154 0013 8000,15***********",
        "154-0013-8000,15***********",
        "990101 20100101 1234,99******************",
        "990101-20100101-123X,99******************"
    })
    void masks_numbers_of_people(String number, String masked) {
        Prose prose = Prose.of("见" + number + "。");
        assertThat(Jsoup.parseBodyFragment(prose.html(0)).text()).isEqualTo("见" + masked + "。");
        assertThat(prose.markdown(0)).isEqualTo("见" + masked.replace("*", "\\*") + "。\n");
        assertThat(prose.numbers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案件99010120240001，学校2199000001，区划990101",
                "2021 2022 2023 2024",
                "2024-2025 2024-10-08 20241008",
                "12345678901234",
                "25400138000"
            })
    void leaves_other_numbers_alone(String text) {
        assertThat(Jsoup.parseBodyFragment(html(text)).text()).isEqualTo(text);
        assertThat(Prose.of(text).numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "154**0013**8000",
                "154\u200B0013\u00AD8000",
                "1&#53;400138000",
                "`154`00138000",
                "[154](http://a.b)00138000",
                "154<b>0013</b>8000",
                "| a |\n|---|\n| 15400138000 |",
                "# 15400138000",
                "    15400138000",
                "[x](http://a.b/15400138000)",
                "[x](http://a.b/%31%35400138000)",
                "<15400138000@example.org>",
                "![15400138000](x)",
                "<div>15400138000</div>"
            })
    void no_number_hides_behind_a_mark(String text) {
        Prose prose = Prose.of(text);
        assertThat(prose.numbers()).isNotEmpty();
        for (String out :
                List.of(prose.html(0), prose.markdown(0), prose.headings().toString())) {
            assertThat(out.replaceAll("<[^>]*>|[\\\\*`\\s]|\\[|\\]\\([^)]*\\)", ""))
                    .doesNotContain("15400138000");
            assertThat(out).doesNotContain("400138000", "%31");
        }
        assertThat(prose.numbers()).extracting(Masked::text).allMatch(shown -> shown.startsWith("15*"));
    }

    @Test
    void says_what_was_taken_out_and_where() {
        Prose prose = Prose.of(
                "文\n\n<script>x</script>\n\n![a](b) <b>粗</b>\n[c](javascript:d)\n[e](f) [g](JavaScript:h)\n<b>i</b>");
        assertThat(prose.removed())
                .containsExactly(
                        new Removed(Removed.Kind.HTML, "b", 5, 2),
                        new Removed(Removed.Kind.HTML, "script", 3, 1),
                        new Removed(Removed.Kind.IMAGE, "", 5, 1),
                        new Removed(Removed.Kind.LINK, "", 7, 1),
                        new Removed(Removed.Kind.LINK, "javascript", 6, 2));
        assertThat(prose.html(0)).isEqualTo("<p>文</p>\n<p>a 粗\nc\ne g\ni</p>\n");
    }

    @Test
    void keeps_the_words_of_html_and_of_pictures() {
        assertThat(html("<div class=a>正文 <i>甲</i></div>\n\n![说明](a.png)")).isEqualTo("<p>正文 甲</p>\n<p>说明</p>\n");
    }

    @Test
    void any_line_ends_give_the_same_text() {
        String text = "# 一\n\n- a\n- b\n";
        assertThat(html(text.replace("\n", "\r\n"))).isEqualTo(html(text));
        assertThat(html(text.replace("\n", "\r"))).isEqualTo(html(text));
    }

    @Test
    void an_empty_text_gives_nothing() {
        assertThat(html("")).isEmpty();
        assertThat(Prose.of(" \n").markdown(1)).isEmpty();
    }

    @Test
    void a_text_that_the_library_breaks_on_is_shown_as_plain_text() {
        Prose prose = Prose.of("# 一 <b>二</b>\uE023", (text, removed) -> {
            throw new StackOverflowError();
        });
        assertThat(prose.html(0)).isEqualTo("<p># 一 &lt;b&gt;二&lt;/b&gt;&#xfffd;</p>");
        assertThat(prose.removed()).containsExactly(new Removed(Removed.Kind.MARKS, "", 1, 1));
    }
}
