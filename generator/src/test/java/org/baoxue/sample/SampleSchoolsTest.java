package org.baoxue.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.baoxue.resource.Resources;
import org.baoxue.sample.SampleSchools.Kind;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;
import org.junit.jupiter.api.Test;

class SampleSchoolsTest {
    private static final Percentage CLOSE = Percentage.withPercentage(6);

    @Test
    void has_the_sizes_of_ordinary_schools_from_three_hundred_on() {
        List<School> schools = schools(300);
        assertThat(schools).hasSize(300);
        assertQuantiles(schools, Kind.PRIMARY, Map.of(0.05, 185, 0.25, 303, 0.5, 403, 0.75, 523, 0.95, 744));
        assertQuantiles(schools, Kind.JUNIOR, Map.of(0.05, 324, 0.25, 627, 0.5, 848, 0.75, 1111, 0.95, 1724));
        assertThat(schools)
                .filteredOn(school -> school.kind() == Kind.POINT)
                .hasSizeBetween(40, 56)
                .allSatisfy(point -> assertThat(point.pupils()).isBetween(3, 60));
    }

    @Test
    void spreads_three_thousand_schools_over_counties_of_every_size() {
        List<Integer> counties = schools(3000).stream()
                .collect(Collectors.groupingBy(School::area, Collectors.summingInt(s -> 1)))
                .values()
                .stream()
                .sorted()
                .toList();
        assertThat(counties).hasSize(46);
        assertThat(quantile(counties, 0.1)).isCloseTo(8, Percentage.withPercentage(15));
        assertThat(quantile(counties, 0.25)).isCloseTo(12, Percentage.withPercentage(15));
        assertThat(quantile(counties, 0.5)).isCloseTo(40, Percentage.withPercentage(15));
        assertThat(quantile(counties, 0.75)).isCloseTo(110, Percentage.withPercentage(15));
    }

    @Test
    void files_each_teaching_point_through_a_primary_school_of_its_county() {
        List<School> schools = schools(60);
        Map<String, School> byCode = new TreeMap<>();
        schools.forEach(school -> byCode.put(school.code(), school));
        assertThat(byCode).hasSize(60);
        assertThat(schools)
                .filteredOn(school -> school.kind() == Kind.POINT)
                .isNotEmpty()
                .allSatisfy(point -> {
                    School centre = Objects.requireNonNull(byCode.get(point.filedBy()));
                    assertThat(centre.kind()).isEqualTo(Kind.PRIMARY);
                    assertThat(centre.area()).isEqualTo(point.area());
                });
        assertThat(schools).extracting(School::name).doesNotHaveDuplicates();
    }

    @Test
    void has_every_kind_of_unit_and_no_name_twice() {
        List<Area> units = SampleUnits.of(settings(3000)).all();
        assertThat(units).extracting(Area::name).doesNotHaveDuplicates();
        assertThat(units).extracting(Area::code).doesNotHaveDuplicates().allMatch(code -> code.matches("99\\d{4}"));
        assertThat(units).extracting(Area::kind).contains("province", "city", "county", "zone");
        assertThat(units)
                .anyMatch(unit -> unit.kind().equals("county") && unit.parent().equals("990000"));
        assertThat(units).anyMatch(unit -> unit.kind().equals("city") && unit.hasSchools());
    }

    @Test
    void teaches_on_the_days_of_the_default_profile() {
        SampleCalendar calendar = SampleCalendar.of(2024);
        YearMonth september = YearMonth.of(2024, 9);
        List<Integer> days = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> calendar.days(september.plusMonths(i)))
                .toList();
        assertThat(days).containsExactly(21, 19, 21, 22, 12, 10, 21, 22, 19, 20);
        String profile = Resources.shipped().text("schemas/profiles/default.json");
        Matcher dates = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"").matcher(profile);
        assertThat(dates.results().map(result -> result.group(1)))
                .as("the default profile's calendar, on which the sample's rests")
                .containsExactly(
                        "2024-09-02",
                        "2025-01-17",
                        "2025-02-17",
                        "2025-07-04",
                        "2024-09-15",
                        "2024-09-17",
                        "2024-10-01",
                        "2024-10-07",
                        "2025-01-01",
                        "2025-01-01",
                        "2025-01-28",
                        "2025-02-04",
                        "2025-04-04",
                        "2025-04-06",
                        "2025-05-01",
                        "2025-05-05",
                        "2025-05-31",
                        "2025-06-02",
                        "2024-09-14",
                        "2024-09-29",
                        "2024-10-12",
                        "2025-01-26",
                        "2025-02-08",
                        "2025-04-27");
    }

    private static void assertQuantiles(List<School> schools, Kind kind, Map<Double, Integer> expected) {
        List<Integer> sizes = schools.stream()
                .filter(school -> school.kind() == kind)
                .map(School::pupils)
                .sorted()
                .toList();
        new TreeMap<>(expected)
                .forEach((share, size) -> assertThat(quantile(sizes, share))
                        .as("%s at %s", kind, share)
                        .isCloseTo(size, CLOSE));
    }

    private static int quantile(List<Integer> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int low = (int) place;
        int high = Math.min(low + 1, sorted.size() - 1);
        return (int) Math.round(sorted.get(low) + (place - low) * (sorted.get(high) - sorted.get(low)));
    }

    private static List<School> schools(int number) {
        return SampleSchools.of(settings(number), SampleUnits.of(settings(number)));
    }

    private static SampleSettings settings(int schools) {
        return new SampleSettings(schools, 0, 2024, 2024, 10);
    }
}
