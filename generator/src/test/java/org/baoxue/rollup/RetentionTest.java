package org.baoxue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.check.rules.cohorts.CountyMovesRule;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.rollup.indicators.tiers.Retention;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.api.Test;

/** Worked example E8: graduates of 2025, first year in September 2022, eight pupils moved from A to B. */
class RetentionTest {
    private static final String FILE = "990101_cohort_2024-2025";
    private static final String A = "3199000001";
    private static final String B = "2199000001";
    private static final String COUNTY = "990101";
    private static final Figures FIGURES =
            new Figures(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")));

    private static Line row(String school, String... changes) {
        return new Line(Map.of())
                .with("school_code", school, "stage", "JUN", "system", "63", "span", "3", "base_year", "2022-2023")
                .with("moved_in_county", "0", "moved_out_county", "0", "filled_by", "填表甲", "filled_on", "2025-07-04")
                .with(changes);
    }

    private static Line first() {
        return row(A, "first_year_roll", "300", "moved_in", "10", "moved_out", "20", "died", "0", "graduates", "285")
                .with("moved_out_county", "8");
    }

    private static Line second(String in, String county) {
        return row(B, "first_year_roll", "120", "moved_in", in, "moved_out", "8", "died", "1", "graduates", "133")
                .with("moved_in_county", county);
    }

    private static Bench bench(Line second) {
        return Bench.months("2025-06").file(FILE, first(), second);
    }

    private static Scope scope(String unit) {
        return Scope.of(new UnitCode(unit), Period.schoolYear(2024), StageScope.ALL, LedgerScope.ALL);
    }

    private static String rate(Bench bench, String code, String unit) {
        Value.Ratio ratio = (Value.Ratio) IndicatorBook.of(code).value(scope(unit), new Tallies(bench.settled()));
        return FIGURES.fraction(ratio) + " = " + FIGURES.rate(ratio);
    }

    @Test
    void each_school_and_the_county_have_the_rates_of_their_own_counts() {
        Bench whole = bench(second("25", "8"));

        assertThat(rate(whole, "RT3-1", A)).isEqualTo("285/290 = 98.28");
        assertThat(rate(whole, "RT3-1", B)).isEqualTo("133/136 = 97.79");
        assertThat(rate(whole, "RT3-1", COUNTY)).isEqualTo("418/426 = 98.12");
        assertThat(rate(whole, "RT3-2", COUNTY)).isEqualTo("411/419 = 98.09");
        assertThat(whole.findings(new CountyMovesRule())).isEmpty();
    }

    @Test
    void moves_within_the_county_are_netted_there_and_only_there() {
        Tallies tallies = new Tallies(bench(second("25", "8")).settled());
        Retention county = Retention.of(scope(COUNTY), "3", tallies);

        assertThat(county.movedIn().count()).isEqualTo(Count.of(27));
        assertThat(county.movedOut().count()).isEqualTo(Count.of(20));
        assertThat(Retention.of(scope(B), "3", tallies).movedIn().count()).isEqualTo(Count.of(25));
        assertThat(Retention.of(scope(A), "3", tallies).movedOut().count()).isEqualTo(Count.of(20));
    }

    @Test
    void a_move_that_one_side_forgets_changes_the_rate_and_is_found() {
        Bench short2 = bench(second("23", "6"));

        assertThat(rate(short2, "RT3-1", COUNTY)).isEqualTo("418/424 = 98.58");
        assertThat(short2.findings(new CountyMovesRule())).hasSize(1);
        assertThat(short2.findings(new CountyMovesRule()).get(0).arguments())
                .contains(new Arg.Num("out", 8), new Arg.Num("in", 6));
    }

    @Test
    void more_graduates_than_pupils_are_shown_above_a_hundred() {
        Bench above = Bench.months("2025-06").file(FILE, first().with("graduates", "300"));

        assertThat(rate(above, "RT3-1", A)).isEqualTo("300/290 = 103.45");
    }

    @Test
    void nothing_is_missing_where_nobody_owes_anything() {
        assertThat(rate(Bench.months("2025-06"), "RT3-1", COUNTY)).endsWith("不适用");
        assertThat(rate(bench(second("25", "8")), "RT4-1", COUNTY)).endsWith("不适用");
    }
}
