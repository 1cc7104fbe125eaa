package org.baoxue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Period;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private final Figures figures = new Figures(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")));

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0.00",
        "5, 5, 100.00",
        "3, 5, 60.00",
        "285, 290, 98.28",
        "10, 6000, 0.17",
        "6, 7, 85.71",
        "24999, 25000, 99.99",
        "2499999, 2500000, 99.99",
        "1, 60000, <0.01",
        "1, 10000, 0.01",
        "1, 20000, 0.01",
        "1, 20001, <0.01",
        "6, 5, 120.00",
        "9223372036854775806, 9223372036854775807, 99.99"
    })
    void rates_have_two_decimals_and_never_reach_a_bound_by_rounding(long numerator, long denominator, String text) {
        assertThat(figures.rate(ratio(numerator, denominator))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"94996, 100000, 94.99", "95000, 100000, 95.00", "95004, 100000, 95.00", "94994, 100000, 94.99"})
    void a_rate_below_a_limit_is_not_rounded_up_to_it(long numerator, long denominator, String text) {
        assertThat(figures.rate(ratio(numerator, denominator), List.of(new BigDecimal("95"))))
                .isEqualTo(text);
    }

    @Test
    void a_rate_without_occasion_is_not_applicable_and_one_without_counts_is_missing() {
        assertThat(figures.rate(ratio(0, 0))).isEqualTo("不适用");
        assertThat(figures.rate(new Value.Ratio(Count.Absent.MISSING, Count.of(3), Gaps.NONE)))
                .isEqualTo("未报");
        assertThat(figures.rate(new Value.Ratio(Count.of(3), Count.Absent.SUPPRESSED, Gaps.NONE)))
                .isEqualTo("※");
    }

    @Test
    void the_two_counts_of_a_rate_are_shown_unless_one_is_not_known() {
        assertThat(figures.fraction(ratio(1234, 60000))).isEqualTo("1,234/60,000");
        assertThat(figures.fraction(new Value.Ratio(Count.Absent.SUPPRESSED, Count.of(3), Gaps.NONE)))
                .isEmpty();
    }

    @Test
    void rates_are_ordered_by_their_exact_value() {
        assertThat(figures.order(ratio(24999, 25000))).isLessThan(figures.order(ratio(5, 5)));
        assertThat(figures.order(ratio(1, 3))).isEqualTo(333_333);
    }

    @Test
    void zero_missing_not_applicable_and_suppressed_are_four_texts() {
        assertThat(List.of(
                        figures.count(Count.of(0)),
                        figures.count(Count.Absent.MISSING),
                        figures.count(Count.Absent.NOT_APPLICABLE),
                        figures.count(Count.Absent.SUPPRESSED)))
                .doesNotHaveDuplicates();
        assertThat(figures.count(Count.of(0))).isEqualTo("0");
    }

    @Test
    void digits_are_grouped_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            assertThat(figures.number(12_345_678)).isEqualTo("12,345,678");
            assertThat(figures.number(-1234)).isEqualTo("-1,234");
            assertThat(figures.number(-123)).isEqualTo("-123");
            assertThat(figures.number(999)).isEqualTo("999");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_median_has_a_decimal_only_where_there_is_a_half() {
        assertThat(figures.median(Count.of(24))).isEqualTo("12");
        assertThat(figures.median(Count.of(25))).isEqualTo("12.5");
        assertThat(figures.median(Count.of(1))).isEqualTo("0.5");
        assertThat(figures.median(Count.Absent.NOT_APPLICABLE)).isEqualTo("不适用");
    }

    @Test
    void dates_and_periods_are_written_in_words() {
        assertThat(figures.date(LocalDate.of(2024, 9, 1))).isEqualTo("2024年9月1日");
        assertThat(period("2024-10")).isEqualTo("2024年10月");
        assertThat(period("2024-Q4")).isEqualTo("2024年第四季度");
        assertThat(period("2024-2025-1")).isEqualTo("2024—2025学年第一学期");
        assertThat(period("2024-2025-2")).isEqualTo("2024—2025学年第二学期");
        assertThat(period("2024-2025")).isEqualTo("2024—2025学年");
    }

    @Test
    void dates_and_periods_are_written_in_english_words() {
        Figures english = new Figures(Messages.load(Resources.shipped(), Language.ENGLISH, List.of("text")));
        assertThat(english.date(LocalDate.of(2024, 9, 1))).isEqualTo("1 September 2024");
        assertThat(english.month(YearMonth.of(2025, 1))).isEqualTo("January 2025");
        assertThat(english.monthAlone(YearMonth.of(2025, 1))).isEqualTo("Jan");
        assertThat(english.period(Objects.requireNonNull(Period.parse("2024-Q4"))))
                .isEqualTo("Q4 2024");
        assertThat(english.period(Objects.requireNonNull(Period.parse("2024-2025"))))
                .isEqualTo("2024–2025 school year");
        assertThat(english.count(Count.Absent.MISSING)).isEqualTo("not filed");
        assertThat(english.number(1234)).isEqualTo("1,234");
    }

    @Test
    void shows_a_rate_below_zero_as_it_is() {
        assertThat(figures.rate(ratio(-1, 5))).isEqualTo("-20.00");
    }

    @Test
    void refuses_a_rate_over_less_than_nothing() {
        assertThatThrownBy(() -> figures.rate(ratio(1, -5))).hasMessageContaining("1/-5");
    }

    @Test
    void prints_a_quotient_with_two_decimals() {
        assertThat(figures.quotient(new Value.Quotient(Count.of(5), Count.of(3), Gaps.NONE)))
                .isEqualTo("1.67");
        assertThat(figures.quotient(new Value.Quotient(Count.of(0), Count.of(0), Gaps.NONE)))
                .isEqualTo("不适用");
    }

    private String period(String text) {
        return figures.period(Objects.requireNonNull(Period.parse(text)));
    }

    private static Value.Ratio ratio(long numerator, long denominator) {
        return new Value.Ratio(Count.of(numerator), Count.of(denominator), Gaps.NONE);
    }
}
