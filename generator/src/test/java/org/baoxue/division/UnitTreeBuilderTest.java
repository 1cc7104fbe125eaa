package org.baoxue.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeBuilderTest {
    private static final DivisionTable TABLE = DivisionTable.load(Resources.shipped(), 2024);
    private static final UnitCode INVENTED = new UnitCode("990000");

    private static UnitEntry entry(String code, String kind, @Nullable String parent) {
        return entry(code, kind, parent, null, null);
    }

    private static UnitEntry entry(
            String code, String kind, @Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        UnitCode above = parent == null ? null : new UnitCode(parent);
        return new UnitEntry(new UnitCode(code), kind, "单位" + code, "", above, from, to, null);
    }

    private static School school(String code, String area) {
        return new School(
                new UnitCode(code), Set.of(Stage.PRI), "学校", "", new UnitCode(area), "PRIMARY", "63", null, null, null);
    }

    private static BuiltTree build(List<School> schools, UnitEntry... entries) {
        return UnitTreeBuilder.build(TABLE, INVENTED, 2024, List.of(entries), schools);
    }

    private static Unit unit(BuiltTree built, String code) {
        return Objects.requireNonNull(built.tree().unit(new UnitCode(code)));
    }

    @Test
    void places_cities_counties_zones_and_schools() {
        BuiltTree built = build(
                List.of(school("2199000001", "990101")),
                entry("990000", "province", null),
                entry("990100", "city", "990000"),
                entry("990101", "county", "990100"),
                entry("990171", "zone", "990100"),
                entry("990200", "city", "990000"));
        assertThat(built.problems()).isEmpty();
        assertThat(unit(built, "990100").kind()).isEqualTo(UnitKind.CITY);
        assertThat(unit(built, "990171").kind()).isEqualTo(UnitKind.ZONE);
        assertThat(unit(built, "990200").kind()).isEqualTo(UnitKind.CITY_WITHOUT_COUNTIES);
        assertThat(unit(built, "2199000001").kind()).isEqualTo(UnitKind.SCHOOL);
        assertThat(built.tree().lineage(new UnitCode("2199000001"))).hasSize(4);
    }

    @Test
    void passes_a_placeholder_over() {
        BuiltTree built = build(
                List.of(),
                entry("990000", "province", null),
                entry("990100", "placeholder", "990000"),
                entry("990101", "county", "990100"));
        assertThat(unit(built, "990101").parent()).isEqualTo(INVENTED);
        assertThat(built.tree().unit(new UnitCode("990100"))).isNull();
    }

    @Test
    void keeps_a_unit_for_a_year_in_which_it_holds_on_any_day() {
        LocalDate lastOfBefore = LocalDate.of(2024, 8, 31);
        LocalDate first = LocalDate.of(2024, 9, 1);
        BuiltTree built = build(
                List.of(),
                entry("990000", "province", null),
                entry("990100", "city", "990000", null, lastOfBefore),
                entry("990200", "city", "990000", null, first),
                entry("990300", "city", "990000", LocalDate.of(2025, 9, 1), null));
        assertThat(built.tree().units()).extracting(u -> u.code().value()).containsExactly("990000", "990200");
    }

    @Test
    void tells_of_cycles_unknown_parents_and_what_hangs_on_them() {
        BuiltTree built = build(
                List.of(school("2199000001", "990101")),
                entry("990000", "province", null),
                entry("990100", "city", "990200"),
                entry("990101", "county", "990100"),
                entry("990200", "city", "990100"),
                entry("990300", "city", "990900"),
                entry("990400", "town", "990000"));
        assertThat(built.problems())
                .extracting(p -> p.kind() + " " + p.code())
                .containsExactly(
                        "AREA_UNKNOWN 2199000001",
                        "CYCLE 990100",
                        "DETACHED 990101",
                        "CYCLE 990200",
                        "PARENT_UNKNOWN 990300",
                        "KIND_UNUSABLE 990400");
        assertThat(built.orphans()).hasSize(1);
    }

    @Test
    void builds_something_even_for_a_province_that_nobody_names() {
        BuiltTree built = build(List.of());
        assertThat(built.problems()).extracting(TreeProblem::kind).containsExactly(TreeProblem.Kind.PROVINCE_UNKNOWN);
        assertThat(built.tree().province().code()).isEqualTo(INVENTED);
    }

    @Test
    void takes_a_real_province_from_the_table() {
        BuiltTree hainan = UnitTreeBuilder.build(TABLE, new UnitCode("460000"), 2024, List.of(), List.of());
        assertThat(hainan.problems()).isEmpty();
        assertThat(unit(hainan, "460400").kind()).isEqualTo(UnitKind.CITY_WITHOUT_COUNTIES);
        assertThat(unit(hainan, "469001").kind()).isEqualTo(UnitKind.COUNTY);
        assertThat(unit(hainan, "469001").parent()).isEqualTo(new UnitCode("460000"));
        assertThat(hainan.tree().unit(new UnitCode("469000"))).isNull();
    }

    @Test
    void gives_a_municipality_counties_under_the_province() {
        BuiltTree beijing = UnitTreeBuilder.build(TABLE, new UnitCode("110000"), 2024, List.of(), List.of());
        assertThat(unit(beijing, "110101").kind()).isEqualTo(UnitKind.COUNTY);
        assertThat(beijing.tree().children(new UnitCode("110000"))).hasSize(16);
    }

    @Test
    void lets_a_province_change_a_unit_of_the_table() {
        BuiltTree built = UnitTreeBuilder.build(
                TABLE,
                new UnitCode("460000"),
                2024,
                List.of(
                        entry("460171", "zone", "460100"),
                        entry("460105", "county", null, null, LocalDate.of(2023, 1, 1))),
                List.of());
        assertThat(unit(built, "460171").parent()).isEqualTo(new UnitCode("460100"));
        assertThat(built.tree().unit(new UnitCode("460105"))).isNull();
    }

    @Test
    void uses_the_newest_older_table_and_says_of_which_year() {
        assertThat(DivisionTable.load(Resources.shipped(), 2027).year()).isEqualTo(2024);
    }
}
