package org.baoxue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.model.Finding;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    private static final UnitCode SCHOOL = new UnitCode("2199000001");
    private static final UnitCode COUNTY = new UnitCode("990101");
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 31);

    private static final Finding FOUND =
            finding("B08", SCHOOL, "attendance", "2024-10", "2199000001|PRI|1", "enrolled");

    @Test
    void explains_any_row_and_column_where_the_explanation_names_none() {
        assertThat(explains(explanation("B08", "attendance", "2024-10", "", null)))
                .isTrue();
    }

    @Test
    void explains_the_row_and_the_column_that_it_names() {
        assertThat(explains(explanation("B08", "attendance", "2024-10", "2199000001|PRI|1", "enrolled")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "B15,attendance,2024-10,'',",
        "B08,declaration,2024-10,'',",
        "B08,attendance,2024-09,'',",
        "B08,attendance,2024-10,2199000001|PRI|2,",
        "B08,attendance,2024-10,'',transferred_in",
        "B08,attendance,2024-2025,'',"
    })
    void does_not_explain_what_differs_in_one_thing(
            String code, String form, String period, String rowKey, @Nullable String column) {
        assertThat(explains(explanation(code, form, period, rowKey, column))).isFalse();
    }

    @Test
    void does_not_explain_the_same_fault_of_another_unit() {
        Finding other =
                finding("B08", new UnitCode("2199000002"), "attendance", "2024-10", "2199000002|PRI|1", "enrolled");

        assertThat(weighed(explanation("B08", "attendance", "2024-10", "", null), Severity.WARNING)
                        .of(other))
                .isNull();
    }

    @Test
    void a_finding_without_a_unit_or_a_form_is_never_explained() {
        Explanations all = weighed(explanation("B08", "attendance", "2024-10", "", null), Severity.WARNING);

        assertThat(all.of(new Finding("B08", List.of(), Place.file("x.csv")))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-10-30,EXPIRED", "2024-10-31,HOLDS", "2024-11-01,HOLDS"})
    void holds_until_the_end_of_its_last_day(LocalDate until, Explanations.Standing standing) {
        assertThat(weighed(until(until), Severity.WARNING).standing(0)).isEqualTo(standing);
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"WARNING", "NOTE"})
    void warnings_and_notes_can_be_explained(Severity severity) {
        assertThat(weighed(until(TODAY), severity).of(FOUND)).isNotNull();
    }

    @Test
    void an_error_stays_an_error_even_if_it_is_explained_and_expired() {
        Explanations all = weighed(until(TODAY.minusDays(1)), Severity.ERROR);

        assertThat(all.standing(0)).isEqualTo(Explanations.Standing.OF_AN_ERROR);
        assertThat(weighed(until(TODAY), Severity.ERROR).of(FOUND)).isNull();
    }

    @Test
    void neither_an_unknown_code_nor_a_fault_of_explanations_can_be_explained() {
        assertThat(weighed(explanation("Z99", "attendance", "2024-10", "", null), Severity.WARNING)
                        .standing(0))
                .isEqualTo(Explanations.Standing.OF_NOTHING_KNOWN);
        assertThat(weighed(explanation("T12", "explanations", "2024-10", "", null), Severity.WARNING)
                        .standing(0))
                .isEqualTo(Explanations.Standing.OF_AN_EXPLANATION);
    }

    @Test
    void only_the_unit_itself_or_one_above_it_explains() {
        assertThat(standingBy(SCHOOL)).isEqualTo(Explanations.Standing.HOLDS);
        assertThat(standingBy(COUNTY)).isEqualTo(Explanations.Standing.HOLDS);
        assertThat(standingBy(new UnitCode("2199000002"))).isEqualTo(Explanations.Standing.STRANGER);
    }

    @Test
    void of_several_that_cover_a_finding_the_first_is_shown_and_all_are_used() {
        Explanation first = explanation("B08", "attendance", "2024-10", "", null);
        Explanation second = explanation("B08", "attendance", "2024-10", "2199000001|PRI|1", null);
        Explanations all = weighed(List.of(first, second), Severity.WARNING);

        assertThat(all.of(FOUND)).isSameAs(first);
        assertThat(all.covering(FOUND)).containsExactly(0, 1);
    }

    private static Explanations.Standing standingBy(UnitCode filer) {
        return weighed(by(filer, "", null), Severity.WARNING).standing(0);
    }

    private static boolean explains(Explanation explanation) {
        return weighed(explanation, Severity.WARNING).of(FOUND) != null;
    }

    private static Explanations weighed(Explanation explanation, Severity severity) {
        return weighed(List.of(explanation), severity);
    }

    private static Explanations weighed(List<Explanation> all, Severity severity) {
        return Explanations.of(
                all,
                Map.of("B08", severity, "B15", severity, "T12", severity),
                TODAY,
                (unit, above) -> unit.equals(above) || above.equals(COUNTY));
    }

    private static Explanation until(LocalDate until) {
        Explanation any = explanation("B08", "attendance", "2024-10", "", null);
        return new Explanation(any.aim(), any.reason(), any.responsible(), until, any.place());
    }

    private static Explanation by(UnitCode filer, String rowKey, @Nullable String column) {
        Explanation any = explanation("B08", "attendance", "2024-10", rowKey, column);
        return new Explanation(any.aim(), any.reason(), any.responsible(), any.validUntil(), place(filer));
    }

    private static Explanation explanation(
            String code, String form, String period, String rowKey, @Nullable String column) {
        return new Explanation(
                new Explanation.Aim(code, SCHOOL, form, period(period), rowKey, column),
                Masked.prose("已逐人核对"),
                Masked.prose("责任丁"),
                TODAY,
                place(SCHOOL));
    }

    private static Place place(UnitCode filer) {
        return new Place("e.csv", 2, 2, filer, "explanations", period("2024-10"), "", null);
    }

    private static Period period(String text) {
        return Objects.requireNonNull(Period.parse(text));
    }

    private static Finding finding(
            String code, UnitCode unit, String form, String period, String rowKey, String column) {
        return new Finding(code, List.of(), new Place("a.csv", 2, 2, unit, form, period(period), rowKey, column));
    }
}
