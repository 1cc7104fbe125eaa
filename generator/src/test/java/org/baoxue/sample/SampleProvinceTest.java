package org.baoxue.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baoxue.sample.FiledTables.number;
import static org.baoxue.sample.FiledTables.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.sample.FiledTables.Filed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProvinceTest {
    private static final SampleSettings SETTINGS = new SampleSettings(60, 0, 2024, 2024, 10);

    @TempDir
    static Path province;

    @BeforeAll
    static void write_the_province() throws IOException {
        SampleProvince.write(SETTINGS, province);
    }

    @Test
    void gives_the_same_bytes_again_under_another_locale_and_zone(@TempDir Path again) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            SampleProvince.write(SETTINGS, again);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(hashes(again)).isEqualTo(hashes(province)).hasSizeGreaterThan(1000);
    }

    @Test
    void gives_another_province_for_another_seed(@TempDir Path other) throws IOException {
        SampleProvince.write(new SampleSettings(60, 0, 2025, 2024, 10), other);
        assertThat(hashes(other)).isNotEqualTo(hashes(province));
    }

    @Test
    void balances_every_attendance_row_and_moves_the_roll_exactly() throws IOException {
        Map<String, Integer> last = new TreeMap<>();
        for (Filed file : byMonth("attendance")) {
            for (Map<String, String> row : file.rows()) {
                String place = school(file, row) + row.get("学段") + row.get("年级");
                String label = file.unit() + " " + file.period() + " " + place;
                assertThat(number(row, "应到人次"))
                        .as(label)
                        .isEqualTo(number(row, "实到人次")
                                + number(row, "病假人次")
                                + number(row, "事假人次")
                                + number(row, "其他请假人次")
                                + number(row, "旷课人次"))
                        .isLessThanOrEqualTo(number(row, "在籍人数") * number(row, "上课天数"));
                assertThat(number(row, "实到人次")).as(label).isNotNegative();
                assertThat(number(row, "其中已纳入台账人数")).as(label).isEqualTo(number(row, "无故连续缺勤达疑似线人数"));
                assertThat(number(row, "全月未到校人数"))
                        .as(label)
                        .isEqualTo(number(row, "其中长期病假") + number(row, "其中长期事假") + number(row, "其中其他"));
                int enrolled = number(row, "在籍人数");
                Integer before = last.put(place, enrolled);
                if (before != null) {
                    assertThat(enrolled).as(label).isEqualTo(before + number(row, "本月转入") - number(row, "本月转出"));
                }
            }
        }
        assertThat(last).hasSizeGreaterThan(250);
    }

    @Test
    void leaves_suspended_and_home_taught_pupils_out_of_the_days_due() throws IOException {
        Map<String, Integer> absent = new TreeMap<>();
        for (Filed file : byMonth("declaration")) {
            for (Map<String, String> row : file.rows()) {
                absent.merge(
                        file.period() + school(file, row), number(row, "休学人数") + number(row, "送教上门人数"), Integer::sum);
            }
        }
        Map<String, Integer> missing = new TreeMap<>();
        for (Filed file : byMonth("attendance")) {
            for (Map<String, String> row : file.rows()) {
                int days = number(row, "上课天数");
                missing.merge(
                        file.period() + school(file, row),
                        number(row, "在籍人数") - number(row, "应到人次") / days,
                        Integer::sum);
            }
        }
        missing.keySet().retainAll(absent.keySet());
        absent.keySet().retainAll(missing.keySet());
        assertThat(missing).isEqualTo(absent).hasSizeGreaterThan(500);
    }

    @Test
    void adds_up_to_exactly_the_children_asked_for(@TempDir Path out) throws IOException {
        SampleReport report = SampleProvince.write(new SampleSettings(60, 54_321, 7, 2024, 1), out);
        long roll = FiledTables.of(out, "attendance").stream()
                .flatMap(file -> file.rows().stream())
                .mapToLong(row -> number(row, "在籍人数"))
                .sum();
        assertThat(report.children()).isEqualTo(54_321);
        assertThat(roll).isEqualTo(54_321);
    }

    @Test
    void invents_few_months_too(@TempDir Path out) throws IOException {
        SampleProvince.write(new SampleSettings(24, 0, 3, 2024, 4), out);
        assertThat(FiledTables.of(out, "attendance"))
                .extracting(Filed::period)
                .containsOnly("2024-09", "2024-10", "2024-11", "2024-12");
    }

    @Test
    void leaves_out_the_stories_for_which_a_small_province_has_no_place(@TempDir Path out) throws IOException {
        SampleReport report = SampleProvince.write(new SampleSettings(5, 900, 3, 2024, 10), out);

        assertThat(report.schools()).isEqualTo(5);
        assertThat(report.children()).isEqualTo(900);
        assertThat(FiledTables.of(out, "units").get(0).rows())
                .extracting(row -> row.get("区划码"))
                .containsExactly("990000", "990100", "990101", "990171");
        assertThat(FiledTables.of(out, "review")).isNotEmpty();
    }

    @Test
    void refuses_settings_that_no_province_can_have() {
        assertThatThrownBy(() -> new SampleSettings(60, -1, 1, 2024, 10)).hasMessageContaining("negative");
        assertThatThrownBy(() -> new SampleSettings(1, 0, 1, 2024, 10)).hasMessageContaining("2 schools");
        assertThatThrownBy(() -> new SampleSettings(60, 0, 1, 2024, 11)).hasMessageContaining("1 to 10");
        assertThatThrownBy(() -> SampleProvince.write(new SampleSettings(24, 0, 3, 2025, 4), province))
                .hasMessageContaining("no calendar for the school year 2025-2026");
        assertThatThrownBy(() -> SampleProvince.write(new SampleSettings(60, 59, 1, 2024, 10), province))
                .hasMessageContaining("59 is too few");
    }

    @Test
    void writes_some_files_as_chinese_excel_leaves_them() throws IOException {
        List<Filed> files = FiledTables.of(province, "declaration");
        List<Filed> chinese = files.stream()
                .filter(file -> !file.charset().equals(StandardCharsets.UTF_8))
                .toList();
        assertThat(chinese)
                .hasSizeBetween(30, files.size() / 2)
                .allSatisfy(file -> assertThat(file.rows()).allSatisfy(row -> {
                    assertThat(row.get("学段")).isIn("小学", "初中");
                    assertThat(row.get("零报告")).isIn("是", "否");
                    assertThat(row.get("填报日期")).matches("20\\d\\d/\\d{1,2}/\\d{1,2}");
                }));
    }

    @Test
    void schools_of_one_county_file_a_workbook_a_month_and_nobody_else_does() throws IOException {
        List<Path> workbooks;
        try (Stream<Path> files = Files.walk(province)) {
            workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .map(province::relativize)
                    .sorted()
                    .toList();
        }
        Set<String> senders = new TreeSet<>();
        long july = workbooks.stream().filter(SampleProvinceTest::isOfJuly).count();
        for (Path workbook : workbooks) {
            String unit = workbook.getName(1).toString();
            senders.add(unit);
            assertThat(workbook.toString()).matches("999001.\\d{10}.\\d{10}_20\\d\\d-\\d\\d\\.xlsx");
            if (isOfJuly(workbook)) {
                assertThat(FiledWorkbook.read(province.resolve(workbook)).keySet())
                        .as("ledgers alone, where something is open: %s", workbook)
                        .isNotEmpty()
                        .isSubsetOf("疑似", "辍学", "劝返");
                continue;
            }
            assertThat(FiledWorkbook.read(province.resolve(workbook)).keySet())
                    .as(workbook.toString())
                    .containsSubsequence("月报告", "考勤汇总")
                    .isSubsetOf("月报告", "考勤汇总", "疑似", "辍学", "劝返", "登记");
            assertThat(province.resolve(workbook).resolveSibling(unit + "_attendance_2024-09.csv"))
                    .doesNotExist();
        }
        assertThat(senders).hasSizeBetween(8, 12);
        assertThat(july).isBetween(1L, (long) senders.size());
        assertThat(workbooks).hasSize(senders.size() * 10 + (int) july);
    }

    private static boolean isOfJuly(Path workbook) {
        return workbook.toString().endsWith("-07.xlsx");
    }

    @Test
    void misses_a_month_at_two_schools_but_never_september() throws IOException {
        Map<String, Integer> filed = new TreeMap<>();
        FiledTables.of(province, "declaration").forEach(file -> filed.merge(file.unit(), 1, Integer::sum));
        assertThat(filed.values())
                .as("two with a gap, and one that is merged into another after January")
                .filteredOn(months -> months < 10)
                .containsExactlyInAnyOrder(9, 9, 5);
        assertThat(FiledTables.of(province, "declaration"))
                .filteredOn(file -> file.period().equals("2024-09"))
                .hasSize(filed.size());
    }

    @Test
    void notes_late_arrivals_and_forgets_a_few() throws IOException {
        List<Map<String, String>> receipts = FiledTables.of(province, "receipts").stream()
                .flatMap(file -> file.rows().stream())
                .toList();
        int filed = Stream.of("attendance", "declaration", "suspected", "dropout", "persuasion", "register", "dispatch")
                .mapToInt(SampleProvinceTest::files)
                .sum();
        List<Map<String, String>> monthly = receipts.stream()
                .filter(row -> row.getOrDefault("期间", "").matches("\\d{4}-\\d{2}"))
                .filter(row -> !row.getOrDefault("表", "").equals("explanations"))
                .toList();
        assertThat(monthly).hasSizeBetween(filed - 30, filed - 1);
        assertThat(monthly)
                .as("arrives after its month, but for the ledgers of the holiday")
                .filteredOn(row -> row.getOrDefault("收到日期", "").compareTo(row.get("期间") + "-99") < 0)
                .allMatch(row -> row.getOrDefault("期间", "").equals("2025-07"));
        assertThat(monthly)
                .filteredOn(row -> !row.getOrDefault("期间", "").equals("2025-07"))
                .filteredOn(row -> Integer.parseInt(row.getOrDefault("收到日期", "").substring(8)) > 5)
                .hasSizeBetween(2, 60);
        assertThat(receipts)
                .filteredOn(row -> row.getOrDefault("表", "").equals("evaluation"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("收到日期")).startsWith("2025-07-"));
    }

    private static int files(String form) {
        try {
            return FiledTables.of(province, form).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Filed> byMonth(String form) throws IOException {
        return FiledTables.of(province, form).stream()
                .sorted(Comparator.comparing(Filed::period))
                .toList();
    }

    private static Map<String, Integer> hashes(Path folder) throws IOException {
        Map<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
