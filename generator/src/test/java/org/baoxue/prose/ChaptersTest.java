package org.baoxue.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final List<String> NAMES = List.of("一、工作组织", "二、存在问题（点到县、校）");

    @Test
    void each_chapter_holds_what_stands_below_its_heading_and_not_the_heading() {
        Chapters chapters = chapters("## 工作组织\n\n甲\n\n### 分组\n\n乙\n\n## 2. 存在问题\n\n丙\n");
        assertThat(chapters.text("一、工作组织")).isEqualTo("甲\n\n### 分组\n\n乙\n");
        assertThat(chapters.text("二、存在问题（点到县、校）")).isEqualTo("丙\n");
        assertThat(chapters.rest()).isEmpty();
    }

    @Test
    void a_heading_is_known_with_any_numbering_and_remark() {
        Chapters chapters = chapters("# （一） 工作 组织：\n\n甲\n\n# 五、存在问题（点到县、校）\n\n乙\n");
        assertThat(chapters.text("工作组织")).isEqualTo("甲\n");
        assertThat(chapters.text("存在问题")).isEqualTo("乙\n");
    }

    @Test
    void what_stands_under_no_heading_that_was_asked_for_is_the_rest() {
        Chapters chapters = chapters("前言\n\n## 工作组织\n\n甲\n\n## 附记\n\n乙\n");
        assertThat(chapters.text("工作组织")).isEqualTo("甲\n");
        assertThat(chapters.rest()).isEqualTo("前言\n\n## 附记\n\n乙\n");
    }

    @Test
    void a_title_without_words_of_its_own_is_no_rest() {
        assertThat(chapters("# 报告\n\n## 工作组织\n\n甲\n\n## 附记\n").rest()).isEmpty();
        assertThat(chapters("# 报告\n\n## 工作组织\n\n甲\n\n## 附记\n\n乙\n").rest()).isEqualTo("## 附记\n\n乙\n");
    }

    @Test
    void a_name_inside_another_chapter_stays_there_if_it_stands_higher_elsewhere() {
        Chapters chapters = chapters("## 工作组织\n\n### 存在问题\n\n甲\n\n## 存在问题\n\n乙\n");
        assertThat(chapters.text("工作组织")).isEqualTo("### 存在问题\n\n甲\n");
        assertThat(chapters.text("存在问题")).isEqualTo("乙\n");
    }

    @Test
    void a_chapter_that_is_there_twice_is_joined() {
        assertThat(chapters("## 工作组织\n\n甲\n\n## 附记\n\n乙\n\n## 工作组织\n\n丙\n").text("工作组织"))
                .isEqualTo("甲\n\n丙\n");
    }

    @Test
    void headings_in_quotes_lists_and_code_part_nothing() {
        Chapters chapters = chapters("> ## 工作组织\n\n- ## 存在问题\n\n```\n## 工作组织\n```\n");
        assertThat(chapters.below()).isEmpty();
        assertThat(chapters.rest()).contains("工作组织", "存在问题");
    }

    @Test
    void a_chapter_is_as_harmless_as_the_whole_text() {
        String text = chapters("## 工作组织\n\n<img src=x onerror=alert(1)>[甲](javascript:alert(1)) 99010119900101123X\n")
                .text("工作组织");
        assertThat(text).doesNotContain("<", "javascript", "19900101").contains("甲");
        assertThat(Prose.of(text).html(0)).isEqualTo("<p>甲 99" + "*".repeat(16) + "</p>\n");
    }

    private static Chapters chapters(String markdown) {
        return Prose.of(markdown).chapters(NAMES);
    }
}
