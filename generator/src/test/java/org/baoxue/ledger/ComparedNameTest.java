package org.baoxue.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"·", "•", "・", "．", "‧", "･", ".", " · ", "\u200B·"})
    void points_between_the_parts_of_a_name_are_all_the_same(String point) {
        assertThat(ComparedName.of("阿依" + point + "古丽")).isEqualTo(ComparedName.of("阿依·古丽"));
    }

    @Test
    void blanks_mean_nothing() {
        assertThat(ComparedName.of("甲　乙 ")).isEqualTo("甲乙");
    }

    @Test
    void other_names_stay_other_names() {
        assertThat(ComparedName.of("阿依·古丽")).isNotEqualTo(ComparedName.of("阿依古丽"));
        assertThat(ComparedName.of("𠮷乙")).isEqualTo("𠮷乙");
    }
}
