package org.baoxue.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baoxue.sample.FiledTables.cell;
import static org.baoxue.sample.FiledTables.code;
import static org.baoxue.sample.FiledTables.day;
import static org.baoxue.sample.FiledTables.number;
import static org.baoxue.sample.FiledTables.school;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.sample.FiledTables.Filed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counties and schools of an invented province file beside their months agrees with those months. */
class SampleTiersTest {
    private static final int CHILDREN = 45_000;
    private static final Map<String, String> STAGES = Map.of("小学", "PRI", "初中", "JUN");
    private static final Map<String, String> LEDGERS = Map.of("疑似", "SUSPECTED", "辍学", "DROPOUT");
    private static final Map<String, String> CATEGORIES =
            Map.of("休学", "SUSP", "送教上门", "HOME", "缓学", "DEFER", "长期请假", "LEAVE", "不具备学习条件", "EXEMPT");

    @TempDir
    static Path province;

    @BeforeAll
    static void write_the_province() throws IOException {
        SampleProvince.write(new SampleSettings(110, CHILDREN, 9, 2024, 10), province);
    }

    @Test
    void adds_the_parts_of_an_opening_up_to_those_due_back() throws IOException {
        int rows = 0;
        for (Filed file : FiledTables.of(province, "opening")) {
            for (Map<String, String> row : file.rows()) {
                int parts = Stream.of("已返校", "转出", "休学", "请假", "送教", "死亡", "疑似辍学", "辍学", "其他")
                        .mapToInt(part -> number(row, part))
                        .sum();
                assertThat(number(row, "应返校")).as(school(file, row)).isEqualTo(parts);
                boolean county = file.unit().length() == 6;
                assertThat(cell(row, "小升初未报到").isEmpty()).isEqualTo(!county);
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(200);
        assertThat(FiledTables.of(province, "opening"))
                .filteredOn(f -> f.unit().length() == 6)
                .isNotEmpty();
    }

    @Test
    void reviews_what_the_declarations_say() throws IOException {
        Map<String, Integer> declared = new TreeMap<>();
        for (Filed file : byPeriod("declaration")) {
            for (Map<String, String> row : file.rows()) {
                String place = quarter(file.period()) + school(file, row) + code(row, "学段", STAGES);
                addStock(declared, place + "SUSPECTED", row, "疑似", "返校");
                addStock(declared, place + "DROPOUT", row, "辍学", "复学");
            }
        }
        Map<String, Integer> reported = new TreeMap<>();
        int differing = 0;
        for (Filed file : FiledTables.of(province, "review")) {
            Set<LocalDate> days = new HashSet<>();
            for (Map<String, String> row : file.rows()) {
                String place = file.period() + cell(row, "学校标识码") + code(row, "学段", STAGES);
                reported.put(place + code(row, "台账", LEDGERS), number(row, "报送数"));
                int a = number(row, "报送数");
                int b = number(row, "核减");
                int c = number(row, "核增");
                int d = number(row, "改判");
                assertThat(number(row, "核实数")).isEqualTo(a - b + c);
                assertThat(number(row, "净差异")).isEqualTo(c - b);
                assertThat(number(row, "绝对差异")).isEqualTo(b + c + d);
                assertThat(a).isGreaterThanOrEqualTo(b + d);
                assertThat(cell(row, "原因").isEmpty()).isEqualTo(b + c + d == 0);
                assertThat(cell(row, "参与部门").split("[;；]", -1)).hasSizeGreaterThan(1);
                days.add(day(row, "复核日期"));
                differing += b + c + d > 0 ? 1 : 0;
            }
            assertThat(days).as(file.unit()).hasSizeGreaterThan(1);
        }
        assertThat(differing).isBetween(3, 60);
        // Schools with a month that was not declared have no case; what is declared nowhere must be nothing.
        reported.forEach((place, count) -> assertThat(count).as(place).isEqualTo(declared.getOrDefault(place, 0)));
        declared.keySet().removeIf(place -> place.endsWith("#"));
        // A school that is merged into another within the quarter is not reviewed any more.
        declared.entrySet().removeIf(entry -> entry.getValue() == 0 && !reported.containsKey(entry.getKey()));
        assertThat(reported).containsAllEntriesOf(declared).hasSizeGreaterThan(900);
    }

    @Test
    void lists_exactly_as_many_children_of_school_age_as_asked_for() throws IOException {
        Set<String> numbers = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> states = new TreeSet<>();
        int rows = 0;
        for (Filed file : FiledTables.of(province, "eligible")) {
            for (Map<String, String> row : file.rows()) {
                rows++;
                assertThat(numbers.add(cell(row, "登记号"))).isTrue();
                states.add(cell(row, "就学状态"));
                String id = cell(row, "证件号码");
                LocalDate born = day(row, "出生日期");
                assertThat(born).isBetween(LocalDate.of(2008, 9, 1), LocalDate.of(2018, 8, 31));
                if (!id.isEmpty()) {
                    assertThat(ids.add(id)).as("a number twice").isTrue();
                    assertThat(id).matches("99\\d{15}[\\dX]");
                    assertThat(id.charAt(17)).isEqualTo(InventedPeople.checkDigit(id.substring(0, 17)));
                    assertThat(id.substring(6, 14)).isEqualTo(born.toString().replace("-", ""));
                }
            }
        }
        assertThat(rows).isEqualTo(CHILDREN);
        assertThat(states)
                .contains("IN_COUNTY", "ELSEWHERE", "HOME", "SUSP", "DEFER", "EXEMPT", "NEVER", "SUSPECTED", "DROPOUT");
    }

    @Test
    void splits_a_ledger_of_more_than_twenty_thousand(@TempDir Path out) throws IOException {
        SampleProvince.write(new SampleSettings(24, 170_000, 3, 2024, 1), out);
        List<Filed> files = FiledTables.of(out, "eligible");
        assertThat(files).anyMatch(file -> file.rows().size() == 20_000);
        assertThat(files).allMatch(file -> file.rows().size() <= 20_000);
        assertThat(files.stream().mapToInt(file -> file.rows().size()).sum()).isEqualTo(170_000);
    }

    @Test
    void registers_whom_the_declarations_count_and_whom_the_ledgers_closed() throws IOException {
        Map<String, Integer> running = new TreeMap<>();
        Set<String> registered = new TreeSet<>();
        for (Filed file : FiledTables.of(province, "register")) {
            LocalDate end = LocalDate.parse(file.period() + "-28");
            for (Map<String, String> row : file.rows()) {
                String category = code(row, "登记类别", CATEGORIES);
                registered.add(cell(row, "证件号码") + category);
                LocalDate from = day(row, "起始日期");
                LocalDate until = day(row, "期限至");
                assertThat(until).isAfter(from).isBeforeOrEqualTo(from.plusDays(366));
                if (until.isAfter(end) && (category.equals("SUSP") || category.equals("HOME"))) {
                    String place = file.period() + school(file, row) + code(row, "学段", STAGES) + category;
                    running.merge(place, 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> declared = new TreeMap<>();
        for (Filed file : FiledTables.of(province, "declaration")) {
            for (Map<String, String> row : file.rows()) {
                String place = file.period() + school(file, row) + code(row, "学段", STAGES);
                declared.put(place + "SUSP", number(row, "休学人数"));
                declared.put(place + "HOME", number(row, "送教上门人数"));
            }
        }
        declared.forEach((place, count) ->
                assertThat(running.getOrDefault(place, 0)).as(place).isEqualTo(count));
        Map<String, String> closings = Map.of("休学", "SUSP", "送教上门", "HOME", "延缓入学", "DEFER", "因身体原因不具备学习条件", "EXEMPT");
        Set<String> closed = new TreeSet<>();
        for (Filed file : FiledTables.of(province, "suspected")) {
            for (Map<String, String> row : file.rows()) {
                String closing = code(row, "销号类型", closings);
                if (closings.containsValue(closing)) {
                    closed.add(cell(row, "证件号码") + closing);
                }
            }
        }
        assertThat(registered).containsAll(closed);
        assertThat(closed).hasSizeGreaterThan(3);
    }

    @Test
    void persuades_in_order_after_the_finding_and_within_the_month() throws IOException {
        Map<String, LocalDate> found = new HashMap<>();
        Map<String, Set<String>> returned = new TreeMap<>();
        Set<String> owed = new TreeSet<>();
        for (String form : List.of("suspected", "dropout")) {
            for (Filed file : FiledTables.of(province, form)) {
                owed.add(file.unit() + file.period());
                for (Map<String, String> row : file.rows()) {
                    found.merge(cell(row, "案件编号"), day(row, "发现日期"), (a, b) -> a.isBefore(b) ? a : b);
                    if (cell(row, "销号类型").matches("RET|已返校或复学")) {
                        returned.computeIfAbsent(cell(row, "案件编号"), c -> new TreeSet<>())
                                .add(cell(row, "销号日期"));
                    }
                }
            }
        }
        Map<String, List<Map<String, String>>> attempts = new TreeMap<>();
        Set<String> filed = new TreeSet<>();
        for (Filed file : byPeriod("persuasion")) {
            filed.add(file.unit() + file.period());
            Map<String, Integer> inMonth = new HashMap<>();
            for (Map<String, String> row : file.rows()) {
                String number = cell(row, "案件编号");
                assertThat(day(row, "劝返日期").toString()).startsWith(file.period());
                assertThat(day(row, "劝返日期")).isAfterOrEqualTo(found.get(number));
                assertThat(inMonth.merge(number, 1, Integer::sum)).isBetween(1, 3);
                attempts.computeIfAbsent(number, n -> new ArrayList<>()).add(row);
            }
        }
        assertThat(filed).isEqualTo(owed);
        attempts.forEach((number, rows) -> {
            rows.sort((a, b) -> Integer.compare(number(a, "次序"), number(b, "次序")));
            for (int i = 0; i < rows.size(); i++) {
                assertThat(number(rows.get(i), "次序")).as(number).isEqualTo(i + 1);
                assertThat(i == 0 || !day(rows.get(i), "劝返日期").isBefore(day(rows.get(i - 1), "劝返日期")))
                        .as(number)
                        .isTrue();
            }
        });
        Set<String> successes = new TreeSet<>();
        attempts.forEach((number, rows) -> rows.stream()
                .filter(row -> cell(row, "劝返结果").matches("RETURNED|同意返校并已返校"))
                .forEach(row -> successes.add(number)));
        assertThat(returned.keySet()).isEqualTo(successes).hasSizeGreaterThan(20);
    }

    @Test
    void visits_every_school_at_both_openings() throws IOException {
        Map<String, Set<String>> visited = new TreeMap<>();
        for (Filed file : FiledTables.of(province, "visit")) {
            for (Map<String, String> row : file.rows()) {
                visited.computeIfAbsent(file.period(), p -> new TreeSet<>()).add(cell(row, "学校标识码"));
                assertThat(number(row, "逐一核查人数")).isLessThanOrEqualTo(number(row, "在籍人数"));
                assertThat(number(row, "实入户")).isLessThanOrEqualTo(number(row, "应入户"));
                boolean autumn = file.period().endsWith("-1");
                assertThat(day(row, "核查日期"))
                        .isBetween(
                                LocalDate.parse(autumn ? "2024-09-01" : "2025-02-17"),
                                LocalDate.parse(autumn ? "2024-09-30" : "2025-03-31"));
            }
        }
        assertThat(visited).containsOnlyKeys("2024-2025-1", "2024-2025-2");
        assertThat(visited.values()).allSatisfy(schools -> assertThat(schools).hasSize(110));
    }

    private static void addStock(
            Map<String, Integer> stocks, String place, Map<String, String> row, String ledger, String back) {
        // The closing of the last month stays; what was closed is added up over the months.
        stocks.merge(place + "#", number(row, ledger + back) + number(row, ledger + "核销"), Integer::sum);
        stocks.put(place, stocks.getOrDefault(place + "#", 0) + number(row, ledger + "期末"));
    }

    private static String quarter(String month) {
        return month.substring(0, 5) + "Q" + (Integer.parseInt(month.substring(5)) + 2) / 3;
    }

    private static List<Filed> byPeriod(String form) throws IOException {
        return FiledTables.of(province, form).stream()
                .sorted(Comparator.comparing(Filed::period))
                .toList();
    }
}
