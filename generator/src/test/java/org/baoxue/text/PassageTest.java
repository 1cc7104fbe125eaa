package org.baoxue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void an_english_page_says_which_words_are_chinese() {
        assertThat(Passage.of("found 褚**, expected 禾墨区第2小学 (张三、李四)", Language.ENGLISH))
                .containsExactly(
                        new Passage("found ", ""),
                        new Passage("褚", "zh-CN"),
                        new Passage("**, expected ", ""),
                        new Passage("禾墨区第2小学", "zh-CN"),
                        new Passage(" (", ""),
                        new Passage("张三、李四", "zh-CN"),
                        new Passage(")", ""));
    }

    @Test
    void no_text_is_lost_and_english_is_one_passage() {
        assertThat(Passage.of("only words — 12.5 % ※", Language.ENGLISH))
                .containsExactly(new Passage("only words — 12.5 % ※", ""));
        assertThat(Passage.of("", Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_chinese_page_is_in_chinese() {
        assertThat(Passage.of("GB18030 编码", Language.CHINESE)).containsExactly(new Passage("GB18030 编码", ""));
    }
}
