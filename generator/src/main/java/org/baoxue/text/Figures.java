package org.baoxue.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Value;

/**
 * The one formatter of figures for people. Zero is 0; missing, not applicable and suppressed have signs of their own, and none
 * of the four is ever printed as another. Digits are grouped by three with commas, in every locale.
 */
public final class Figures {
    private static final int GROUP = 3;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Messages messages;

    /** A formatter in the language of these messages (keys {@code figure.*}, {@code date.*}, {@code month.*}, {@code period.*}). */
    public Figures(Messages messages) {
        this.messages = messages;
    }

    /** A count, or the sign for why there is none. */
    public String count(Count count) {
        return count instanceof Count.Known known ? number(known.value()) : absent((Count.Absent) count);
    }

    /** A number with grouped digits: {@code 1,234}. */
    public String number(long value) {
        String digits = Long.toString(value);
        int first = value < 0 ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** The sign for a figure that is not there. */
    public String absent(Count.Absent absent) {
        return messages.text(
                switch (absent) {
                    case MISSING -> "figure.missing";
                    case NOT_APPLICABLE -> "figure.not_applicable";
                    case SUPPRESSED -> "figure.suppressed";
                });
    }

    /** A rate in per cent without its sign, two decimals, or the sign for why there is none. */
    public String rate(Value.Ratio ratio) {
        return rate(ratio, List.of());
    }

    /**
     * A rate that is compared with limits.
     *
     * @param limits in per cent, such as 95; a rate below one is never rounded up to it
     */
    public String rate(Value.Ratio ratio, List<BigDecimal> limits) {
        Count state = state(ratio);
        return state instanceof Count.Absent absent
                ? absent(absent)
                : Rate.text(known(ratio.numerator()), known(ratio.denominator()), limits);
    }

    /** A quotient with two decimals, or the sign for why there is none. */
    public String quotient(Value.Quotient quotient) {
        Count state = state(rated(quotient));
        return state instanceof Count.Absent absent
                ? absent(absent)
                : Rate.quotient(known(quotient.numerator()), known(quotient.denominator()));
    }

    /** A quotient's two counts as those of a rate: for its state, its order and its fraction. */
    public Value.Ratio rated(Value.Quotient quotient) {
        return new Value.Ratio(quotient.numerator(), quotient.denominator(), quotient.gaps());
    }

    /** The two counts of a rate, {@code 2/5}; empty if one of them is missing or suppressed. */
    public String fraction(Value.Ratio ratio) {
        return ratio.numerator().isKnown() && ratio.denominator().isKnown()
                ? count(ratio.numerator()) + "/" + count(ratio.denominator())
                : "";
    }

    /** Why a rate has no value; its denominator if it has one. A denominator of 0 is not applicable. */
    public Count state(Value.Ratio ratio) {
        if (!ratio.numerator().isKnown()) {
            return ratio.numerator();
        }
        return ratio.denominator() instanceof Count.Known known && known.value() == 0
                ? Count.Absent.NOT_APPLICABLE
                : ratio.denominator();
    }

    /** A rate in millionths to order by; only for one whose {@link #state} is a number. */
    public long order(Value.Ratio ratio) {
        return Rate.millionths(known(ratio.numerator()), known(ratio.denominator()));
    }

    /** A median from its double: with one decimal only where there is a half. */
    public String median(Count halves) {
        if (!(halves instanceof Count.Known known)) {
            return count(halves);
        }
        return number(known.value() / 2) + (known.value() % 2 == 0 ? "" : ".5");
    }

    /** A clause of the notice, which numbers them in Chinese; in other languages in digits. */
    public String clause(String clause) {
        if (messages.language().isFirst()) {
            return clause;
        }
        StringBuilder digits = new StringBuilder();
        clause.codePoints().forEach(c -> {
            int number = NUMERALS.indexOf(c) + 1;
            digits.append(number > 0 ? Integer.toString(number) : Character.toString(c));
        });
        return digits.toString();
    }

    /** A date. */
    public String date(LocalDate date) {
        return messages.text(
                "date.day",
                Map.of(
                        "year", Integer.toString(date.getYear()),
                        "month", messages.text("month." + date.getMonthValue()),
                        "day", Integer.toString(date.getDayOfMonth())));
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return messages.text("date.month", monthArguments(month, "month."));
    }

    /** A month alone, for the axis of a chart. */
    public String monthAlone(YearMonth month) {
        return messages.text("date.month_alone", monthArguments(month, "month.short."));
    }

    /** A period in words. */
    public String period(Period period) {
        int year = period.schoolYear();
        Map<String, String> years = Map.of("from", Integer.toString(year), "to", Integer.toString(year + 1));
        return switch (period.kind()) {
            case MONTH -> month(period.from());
            case TWO_MONTHS ->
                messages.text(
                        "period.two_months",
                        Map.of(
                                "year",
                                Integer.toString(period.from().getYear()),
                                "first",
                                messages.text("month." + period.from().getMonthValue()),
                                "second",
                                messages.text("month." + period.to().getMonthValue())));
            case QUARTER ->
                messages.text(
                        "period.quarter",
                        Map.of(
                                "year", Integer.toString(period.from().getYear()),
                                "quarter",
                                        messages.text(
                                                "quarter." + (period.from().getMonthValue() + 2) / 3)));
            case SEMESTER ->
                messages.text(
                        period.from().getMonthValue() == 9 ? "period.first_semester" : "period.second_semester", years);
            case SCHOOL_YEAR -> messages.text("period.school_year", years);
        };
    }

    private Map<String, String> monthArguments(YearMonth month, String names) {
        return Map.of("year", Integer.toString(month.getYear()), "month", messages.text(names + month.getMonthValue()));
    }

    private static long known(Count count) {
        return ((Count.Known) count).value();
    }
}
