package org.baoxue.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asterisks beside Chinese punctuation, which Markdown by itself leaves standing. */
class EmphasisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**重点：**内容 | <strong>重点：</strong>内容",
                "**重点:**内容 | <strong>重点:</strong>内容",
                "*说明。*其他 | <em>说明。</em>其他",
                "前**（重点）**后 | 前<strong>（重点）</strong>后",
                "见*“一县一案”*部分 | 见<em>“一县一案”</em>部分",
                "甲**《书》**、**《书》**乙 | 甲<strong>《书》</strong>、<strong>《书》</strong>乙",
                "增长**-5%**左右 | 增长<strong>-5%</strong>左右",
                "**重点：*内*容。**后 | <strong>重点：<em>内</em>容。</strong>后",
                "**注意！**Latin | <strong>注意！</strong>Latin"
            })
    void marks_open_and_close_beside_chinese_punctuation(String markdown, String shown) {
        assertThat(inner(markdown)).isEqualTo(shown);
        assertThat(inner(Prose.of(markdown).markdown(0))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**重点**：内容 | <strong>重点</strong>：内容",
                "（**重点**）*内容* | （<strong>重点</strong>）<em>内容</em>",
                "甲*乙*丙 | 甲<em>乙</em>丙",
                "a **b**, *c* 2*3*4 | a <strong>b</strong>, <em>c</em> 2<em>3</em>4"
            })
    void what_was_emphasis_stays_so(String markdown, String shown) {
        assertThat(inner(markdown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snake_case_x",
                "_重点：_内容",
                "**a:**b",
                "a**(b)**c",
                "a**“b”**c",
                "a* b *c",
                "示例一县*、示例二县*。",
                "注：* 甲 *乙"
            })
    void latin_text_underscores_and_footnote_marks_are_left_alone(String markdown) {
        assertThat(inner(markdown)).isEqualTo(markdown);
    }

    @Test
    void a_list_stays_a_list() {
        assertThat(Prose.of("* 甲：\n* 乙\n").html(0)).contains("<ul><li>");
    }

    private static String inner(String markdown) {
        return Jsoup.parseBodyFragment(Prose.of(markdown).html(0)).select("p").html();
    }
}
