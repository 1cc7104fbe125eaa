package org.baoxue.check.rules.identity.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.baoxue.check.Rule;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Ids;
import org.baoxue.check.rules.Line;
import org.baoxue.check.rules.identity.BirthDateRule;
import org.baoxue.check.rules.identity.CheckDigitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRulesTest {
    private static boolean tells(Rule<?> rule, String type, String number) {
        return !Bench.months("2024-10")
                .file(
                        "2199000001_suspected_2024-10",
                        Line.suspected("99010120240001", "id_type", type, "id_no", number, "birth_date", "2014-03-05"))
                .places(rule)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6, H12345678",
        "6, H1234567800",
        "6, h12345678",
        "6, 810000201402300012",
        "6, A123456(7)",
        "6, KJ1234567",
        "7, M12345678",
        "7, 820000201402300012",
        "7, 1234567(8)",
        "7, MA1234567",
        "8, 12345678",
        "8, 1234567890",
        "8, 830000201402300012",
        "1, 990101201403051016"
    })
    void lets_the_shapes_of_hong_kong_macao_and_taiwan_pass(String type, String number) {
        assertThat(tells(new OutsideCardRule(), type, number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "6, M12345678",
        "6, H123456789",
        "6, 820000201402300012",
        "7, H12345678",
        "8, H12345678",
        "8, 1234567",
        "1, 830000201402300012"
    })
    void tells_other_shapes_and_permits_filed_as_mainland_cards(String type, String number) {
        assertThat(tells(new OutsideCardRule(), type, number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9, ABC123456789012", "9, 911840201402300012", "A, E12345678", "A, 567890123"})
    void lets_the_shapes_of_foreigners_pass(String type, String number) {
        assertThat(tells(new ForeignCardRule(), type, number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, ABC12345", "9, 811840201402300012", "A, PASSPORT", "A, 990101201403051016"})
    void tells_numbers_that_no_foreigner_has(String type, String number) {
        assertThat(tells(new ForeignCardRule(), type, number)).isTrue();
    }

    @Test
    void a_residence_permit_has_the_check_character_and_the_birth_date_of_a_citizen_s_number() {
        String right = Ids.number("81000020140305001");
        String wrong = right.substring(0, 17) + (right.endsWith("5") ? "6" : "5");

        assertThat(tells(new CheckDigitRule(), "6", right)).isFalse();
        assertThat(tells(new CheckDigitRule(), "6", wrong)).isTrue();
        assertThat(tells(new BirthDateRule(), "6", right)).isFalse();
        assertThat(tells(new BirthDateRule(), "6", Ids.number("81000020140306001")))
                .isTrue();
        assertThat(tells(new CheckDigitRule(), "A", wrong))
                .as("a passport has no check character of this kind")
                .isFalse();
    }
}
