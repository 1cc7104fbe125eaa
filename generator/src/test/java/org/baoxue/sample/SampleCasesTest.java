package org.baoxue.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baoxue.sample.FiledTables.number;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoxue.sample.FiledTables.Filed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledgers of an invented province say, month after month, beside its declarations. */
class SampleCasesTest {
    private static final SampleSettings SETTINGS = new SampleSettings(120, 0, 5, 2024, 10);
    private static final Map<String, String> CLOSINGS = Map.of(
            "已返校或复学",
            "RET",
            "信息错误",
            "DATAERR",
            "核实在校",
            "ENR",
            "转学且接收校已确认",
            "XFER",
            "移交户籍地",
            "HAND",
            "休学",
            "SUSP",
            "送教上门",
            "HOME",
            "失联",
            "MISSING",
            "多次劝返未果",
            "REFUSE");
    private static final Set<String> LATER_CLOSINGS =
            Set.of("DEFER", "延缓入学", "EXEMPT", "因身体原因不具备学习条件", "OVERAGE", "年满16周岁", "ABROAD", "出国或出境");
    private static final Map<String, String> STATES =
            Map.of("在册", "OPEN", "转辍学", "TODROP", "已销号", "CLOSED", "跟踪", "TRACK");

    @TempDir
    static Path province;

    @BeforeAll
    static void write_the_province() throws IOException {
        SampleProvince.write(SETTINGS, province);
    }

    @Test
    void keeps_the_identities_and_carries_closings_forward() throws IOException {
        Map<String, int[]> closings = new TreeMap<>();
        for (Filed file : byMonth("declaration")) {
            for (Map<String, String> row : file.rows()) {
                String place = FiledTables.school(file, row) + row.get("学段");
                int suspected = sum(row, "疑似期初", "疑似新增", "疑似移交接收") - sum(row, "疑似返校", "疑似核销", "疑似转辍学", "疑似移交转出");
                int dropout = sum(row, "辍学期初", "辍学新增", "辍学移交接收") - sum(row, "辍学复学", "辍学核销", "辍学移交转出");
                assertThat(number(row, "疑似期末")).as(place).isEqualTo(suspected).isNotNegative();
                assertThat(number(row, "辍学期末")).as(place).isEqualTo(dropout).isNotNegative();
                assertThat(number(row, "疑似转辍学")).as(place).isEqualTo(number(row, "其中由疑似转入"));
                assertThat(number(row, "辍学新增")).as(place).isEqualTo(sum(row, "其中由疑似转入", "其中直接认定"));
                assertThat(List.of("Y", "是").contains(row.get("零报告"))).as(place).isEqualTo(isNil(row));
                assertThat(row.get("填表人")).as(place).isNotEqualTo(row.get("复核人"));
                int[] before = closings.put(place, new int[] {suspected, dropout});
                if (before != null) {
                    assertThat(List.of(number(row, "疑似期初"), number(row, "辍学期初")))
                            .as(place)
                            .containsExactly(before[0], before[1]);
                }
            }
        }
        assertThat(closings).hasSizeGreaterThan(100);
    }

    @Test
    void declares_what_the_ledgers_hold() throws IOException {
        Map<String, Integer> declared = new TreeMap<>();
        for (Filed file : byMonth("declaration")) {
            for (Map<String, String> row : file.rows()) {
                String place = file.period() + FiledTables.school(file, row);
                declared.merge(place + "suspected在册", number(row, "疑似期末"), Integer::sum);
                declared.merge(place + "dropout在册", number(row, "辍学期末"), Integer::sum);
                declared.merge(place + "suspected销号", sum(row, "疑似返校", "疑似核销", "疑似移交转出"), Integer::sum);
                declared.merge(place + "dropout销号", sum(row, "辍学复学", "辍学核销", "辍学移交转出"), Integer::sum);
                declared.merge(place + "suspected转", number(row, "疑似转辍学"), Integer::sum);
            }
        }
        declared.values().removeIf(count -> count == 0);
        Map<String, Integer> held = new TreeMap<>();
        for (Filed file : ledgers()) {
            for (Map<String, String> row : file.rows()) {
                String kind = switch (state(row)) {
                    case "OPEN" -> "在册";
                    case "CLOSED" -> "销号";
                    case "TODROP" -> "转";
                    default -> "";
                };
                boolean reported = !file.period().endsWith("-07");
                if (reported && file.unit().length() == 10 && !kind.isEmpty()) {
                    held.merge(file.period() + file.unit() + file.form() + kind, 1, Integer::sum);
                }
            }
        }
        assertThat(held).isEqualTo(declared).hasSizeGreaterThan(60);
    }

    @Test
    void keeps_each_open_case_until_it_closes_or_turns_dropout() throws IOException {
        Map<String, Set<String>> open = new TreeMap<>();
        Map<String, Set<String>> seen = new TreeMap<>();
        Map<String, Set<String>> turned = new TreeMap<>();
        for (Filed file : ledgers()) {
            for (Map<String, String> row : file.rows()) {
                String place = file.form() + file.unit() + row.get("案件编号");
                seen.computeIfAbsent(file.period(), p -> new TreeSet<>()).add(place);
                if (state(row).equals("OPEN")) {
                    open.computeIfAbsent(file.period(), p -> new TreeSet<>()).add(place);
                } else if (state(row).equals("TODROP")) {
                    turned.computeIfAbsent(file.period(), p -> new TreeSet<>())
                            .add(place.replace("suspected", "dropout"));
                }
            }
        }
        List<String> months = new ArrayList<>(seen.keySet());
        assertThat(months).as("July as well, where something is open").hasSize(11);
        for (int i = 1; i < months.size(); i++) {
            assertThat(seen.get(months.get(i))).containsAll(open.getOrDefault(months.get(i - 1), Set.of()));
        }
        turned.forEach((month, places) -> assertThat(seen.get(month)).containsAll(places));
        assertThat(turned).hasSizeGreaterThan(3);
    }

    @Test
    void finds_a_case_after_five_missed_days_and_confirms_it_after_twenty() throws IOException {
        SampleCalendar calendar = SampleCalendar.of(2024);
        LocalDate september = LocalDate.of(2024, 9, 2);
        int confirmed = 0;
        for (Filed file : FiledTables.of(province, "dropout")) {
            for (Map<String, String> row : file.rows()) {
                LocalDate last = day(row, "末次到校日期");
                if (last.isAfter(september)) {
                    int first = calendar.before(last) + 1;
                    assertThat(day(row, "达线日期")).isEqualTo(calendar.day(first + 4));
                    assertThat(day(row, "发现日期")).isAfterOrEqualTo(calendar.day(first + 4));
                    assertThat(day(row, "认定日期")).isAfterOrEqualTo(calendar.day(first + 19));
                    confirmed++;
                }
            }
        }
        assertThat(confirmed).isGreaterThan(10);
    }

    @Test
    void gives_impossible_but_well_formed_identities() throws IOException {
        Map<String, String> cases = new TreeMap<>();
        for (Filed file : ledgers()) {
            for (Map<String, String> row : file.rows()) {
                String id = row.getOrDefault("证件号码", "");
                if (id.isEmpty()) {
                    assertThat(row.get("证件类型")).as("a child without a document").isIn("Z", "其他");
                    continue;
                }
                assertThat(id).matches("99\\d{15}[\\dX]");
                assertThat(id.charAt(17)).isEqualTo(InventedPeople.checkDigit(id.substring(0, 17)));
                assertThat(day(row, "出生日期").toString().replace("-", "")).isEqualTo(id.substring(6, 14));
                boolean male = List.of("1", "男").contains(row.get("性别"));
                assertThat((id.charAt(16) - '0') % 2 == 1).isEqualTo(male);
                assertThat(row.get("学籍号")).isIn("", "G" + id);
                String before = cases.put(id, row.getOrDefault("案件编号", ""));
                assertThat(row.get("案件编号")).isEqualTo(before == null ? row.get("案件编号") : before);
            }
        }
        assertThat(new HashSet<>(cases.values())).hasSameSizeAs(cases.keySet()).hasSizeGreaterThan(45);
    }

    @Test
    void checks_the_digit_as_the_standard_does() {
        assertThat(InventedPeople.checkDigit("99010119491231001")).isEqualTo('X');
    }

    @Test
    void has_some_of_every_kind_of_case() throws IOException {
        Set<String> closings = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Filed file : ledgers()) {
            for (Map<String, String> row : file.rows()) {
                String closing = row.getOrDefault("销号类型", "");
                closings.add(CLOSINGS.getOrDefault(closing, closing));
                kinds.add(state(row));
                kinds.add(row.getOrDefault("来源", ""));
                kinds.add(row.getOrDefault("类别", ""));
            }
        }
        assertThat(closings)
                .containsAnyElementsOf(LATER_CLOSINGS)
                .contains("RET", "DATAERR", "ENR", "XFER", "HAND", "SUSP", "HOME", "MISSING", "REFUSE");
        assertThat(kinds).contains("OPEN", "TODROP", "CLOSED", "TRACK", "HANDOVER", "PLATFORM", "SCHOOL", "NEVER");
    }

    @Test
    void marks_a_child_that_drops_out_again_and_keeps_its_number() throws IOException {
        Map<String, String> returned = new TreeMap<>();
        Set<String> again = new TreeSet<>();
        for (Filed file : byMonth("suspected")) {
            for (Map<String, String> row : file.rows()) {
                String number = row.getOrDefault("案件编号", "");
                if (List.of("Y", "是").contains(row.get("再次辍学"))) {
                    assertThat(returned.get(number)).as(number).isLessThan(file.period());
                    again.add(number);
                } else if (state(row).equals("CLOSED")) {
                    returned.put(number, file.period());
                }
            }
        }
        assertThat(again).hasSizeBetween(2, 6);
    }

    private static List<Filed> byMonth(String form) throws IOException {
        return FiledTables.of(province, form).stream()
                .sorted(java.util.Comparator.comparing(Filed::period))
                .toList();
    }

    private static List<Filed> ledgers() throws IOException {
        List<Filed> both = new ArrayList<>(byMonth("suspected"));
        both.addAll(byMonth("dropout"));
        return both;
    }

    private static String state(Map<String, String> row) {
        String cell = row.getOrDefault("状态", "");
        return STATES.getOrDefault(cell, cell);
    }

    private static LocalDate day(Map<String, String> row, String heading) {
        List<Integer> parts = List.of(row.getOrDefault(heading, "").split("[-/]")).stream()
                .map(Integer::valueOf)
                .toList();
        return LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
    }

    private static int sum(Map<String, String> row, String... headings) {
        return List.of(headings).stream().collect(Collectors.summingInt(heading -> number(row, heading)));
    }

    private static boolean isNil(Map<String, String> row) {
        return row.keySet().stream()
                .filter(heading -> heading.startsWith("疑似") || heading.startsWith("辍学"))
                .allMatch(heading -> number(row, heading) == 0);
    }
}
