package org.baoxue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.division.DivisionTable;
import org.baoxue.division.School;
import org.baoxue.division.UnitEntry;
import org.baoxue.division.UnitTree;
import org.baoxue.division.UnitTreeBuilder;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.resource.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes what for which period, at the days on which schools open and close and counties are set up and dissolved. */
class DutiesTest {
    private static final Profile PROFILE = ProfileLoader.load(Resources.shipped(), null);
    private static final UnitCode SCHOOL = new UnitCode("2199000001");
    private static final UnitCode POINT = new UnitCode("2199000003");
    private static final UnitCode COUNTY = new UnitCode("990101");
    private static final UnitCode NEIGHBOUR = new UnitCode("990102");
    private static final List<YearMonth> YEAR = Stream.iterate(YearMonth.of(2024, 9), month -> month.plusMonths(1))
            .limit(12)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-01", // the last day of January: nothing is owed from February on
        "2025-02-01, 2025-02", // open on one day of February
        "2025-02-28, 2025-02",
        "2024-09-01, 2024-09",
        "2025-06-30, 2025-06"
    })
    void a_school_owes_its_last_declaration_for_the_month_in_which_it_closes(LocalDate closed, YearMonth last) {
        List<YearMonth> months = declared(null, closed);

        assertThat(months.get(months.size() - 1)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, 2024-09", "2024-10-31, 2024-10", "2024-11-01, 2024-11", "2025-02-17, 2025-02"})
    void a_school_owes_its_first_declaration_for_the_month_in_which_it_opens(LocalDate opened, YearMonth first) {
        assertThat(declared(opened, null).get(0)).isEqualTo(first);
    }

    @Test
    void a_closed_school_owes_no_ledger_either() {
        Duties duties = duties(List.of(school(SCHOOL, null, null, LocalDate.of(2025, 1, 31))), null, null);

        assertThat(duties.owed(YEAR, (sender, ledger, month) -> true))
                .filteredOn(owed -> owed.unit().equals(SCHOOL)
                        && owed.period().kind() == Period.Kind.MONTH
                        && owed.period().from().isAfter(YearMonth.of(2025, 1)))
                .isEmpty();
    }

    @Test
    void a_school_for_which_another_files_owes_nothing_by_itself() {
        Duties duties =
                duties(List.of(school(SCHOOL, null, null, null), school(POINT, SCHOOL, null, null)), null, null);

        assertThat(duties.owed(YEAR, (sender, ledger, month) -> true))
                .extracting(Expected::unit)
                .contains(SCHOOL)
                .doesNotContain(POINT);
    }

    @Test
    void months_of_holiday_owe_no_declaration_and_no_attendance_but_a_ledger_where_something_stands_in_it() {
        Duties duties = duties(List.of(school(SCHOOL, null, null, null)), null, null);
        List<YearMonth> july = List.of(YearMonth.of(2025, 7));

        assertThat(monthly(duties.owed(july, (sender, ledger, month) -> false))).isEmpty();
        assertThat(monthly(duties.owed(july, (sender, ledger, month) -> true)))
                .extracting(Expected::form)
                .containsExactly("dropout", "persuasion", "suspected");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, ''", // gone before the first quarter that ends in the year's months
        "2024-11-30, ''", // the fourth quarter is its successor's
        "2024-12-01, 2024-Q4",
        "2024-12-31, 2024-Q4",
        "2025-01-31, 2024-Q4",
        "2025-03-01, 2024-Q4 2025-Q1"
    })
    void a_dissolved_county_owes_the_reviews_of_the_quarters_that_it_saw_end(LocalDate dissolved, String quarters) {
        List<String> owed = of("review", null, dissolved);
        owed.remove("2024-Q3");

        assertThat(String.join(" ", owed)).isEqualTo(quarters);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, ''", // dissolved before the visit was due on 10 October
        "2024-10-01, 2024-2025-1",
        "2024-11-30, 2024-2025-1",
        "2025-03-31, 2024-2025-1",
        "2025-04-01, 2024-2025-1 2024-2025-2"
    })
    void a_dissolved_county_owes_the_visits_that_were_due_while_it_was_there(LocalDate dissolved, String semesters) {
        assertThat(String.join(" ", of("visit", null, dissolved))).isEqualTo(semesters);
    }

    @Test
    void a_county_set_up_in_the_year_owes_what_falls_due_from_then_on() {
        assertThat(of("visit", LocalDate.of(2025, 1, 1), null)).containsExactly("2024-2025-2");
        assertThat(of("review", LocalDate.of(2025, 1, 1), null)).containsExactly("2025-Q1", "2025-Q2", "2025-Q3");
    }

    @Test
    void the_neighbour_goes_on_owing_everything() {
        Duties duties = duties(List.of(), null, LocalDate.of(2024, 11, 30));

        assertThat(duties.owed(YEAR, (sender, ledger, month) -> false))
                .filteredOn(owed -> owed.unit().equals(NEIGHBOUR) && owed.form().equals("review"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(duties.isDue(COUNTY, "review", period("2024-Q4"), LocalDate.of(2025, 2, 1)))
                .isFalse();
        assertThat(duties.isDue(NEIGHBOUR, "review", period("2024-Q4"), LocalDate.of(2025, 2, 1)))
                .isTrue();
    }

    @Test
    void everything_owed_has_its_deadline_whether_it_has_come_or_not() {
        Duties duties = duties(List.of(school(SCHOOL, null, null, null)), null, null);
        List<Expected> owed = duties.owed(List.of(YearMonth.of(2024, 10)), (sender, ledger, month) -> false);

        assertThat(owed)
                .contains(
                        new Expected(SCHOOL, "declaration", period("2024-10"), LocalDate.of(2024, 11, 5)),
                        new Expected(COUNTY, "review", period("2024-Q4"), LocalDate.of(2025, 1, 15)));
    }

    /** The periods for which the county owes the form. */
    private static List<String> of(String form, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new ArrayList<>(duties(List.of(), from, to).owed(YEAR, (sender, ledger, month) -> false).stream()
                .filter(owed -> owed.unit().equals(COUNTY) && owed.form().equals(form))
                .map(owed -> owed.period().toString())
                .toList());
    }

    private static List<YearMonth> declared(@Nullable LocalDate opened, @Nullable LocalDate closed) {
        return duties(List.of(school(SCHOOL, null, opened, closed)), null, null)
                .owed(YEAR, (sender, ledger, month) -> false)
                .stream()
                .filter(owed -> owed.unit().equals(SCHOOL) && owed.form().equals("declaration"))
                .map(owed -> owed.period().from())
                .toList();
    }

    private static List<Expected> monthly(List<Expected> owed) {
        return owed.stream()
                .filter(each -> each.unit().equals(SCHOOL) && each.period().kind() == Period.Kind.MONTH)
                .toList();
    }

    private static Period period(String text) {
        return Objects.requireNonNull(Period.parse(text));
    }

    private static Duties duties(List<School> schools, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<UnitEntry> units = List.of(
                unit("990000", "province", "", null, null),
                unit("990100", "city", "990000", null, null),
                unit("990101", "county", "990100", from, to),
                unit("990102", "county", "990100", null, null));
        UnitTree tree = UnitTreeBuilder.build(
                        DivisionTable.load(Resources.shipped(), 2024), new UnitCode("990000"), 2024, units, schools)
                .tree();
        return new Duties(tree, PROFILE, new TeachingCalendar(PROFILE));
    }

    private static UnitEntry unit(
            String code, String kind, String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new UnitEntry(
                new UnitCode(code),
                kind,
                "示例" + code,
                code,
                UnitCode.parse(parent),
                from,
                to,
                to == null ? null : NEIGHBOUR);
    }

    private static School school(
            UnitCode code, @Nullable UnitCode filedBy, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        return new School(code, Set.of(Stage.PRI), "示例学校", "", NEIGHBOUR, "PRIMARY", "63", filedBy, opened, closed);
    }
}
