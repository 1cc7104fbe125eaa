package org.baoxue.check.rules.identity.listed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Ids;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTwiceRuleTest {
    private static final String HERE = "990101_eligible_2024-2025-1";
    private static final String THERE = "990102_eligible_2024-2025-1";
    private static final String ID = Ids.number("99010120140305111");

    private static Line child(String number, String household, String... changes) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("register_no", number);
        cells.put("name", "甲一");
        cells.put("sex", "1");
        cells.put("birth_date", "2014-03-05");
        cells.put("id_type", "1");
        cells.put("id_no", ID);
        cells.put("home_area_code", household.equals("LOCAL") ? "990101" : "990102");
        cells.put("household_state", household);
        cells.put("migrant", "N");
        cells.put("study_state", "CHECKING");
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return new Line(cells);
    }

    private static List<String> places(Bench bench) {
        List<String> places = bench.places(new ListedTwiceRule());
        assertThat(bench.places(new ListedTwiceRule((text, seed) -> 42)))
                .as("whatever rows meet by chance")
                .isEqualTo(places);
        return places;
    }

    private static Bench bench() {
        return Bench.months("2024-10");
    }

    @Test
    void tells_both_rows_of_a_county_that_lists_a_child_twice() {
        Bench bench = bench().file(HERE, child("A-1", "LOCAL"), child("A-2", "OTHER"));

        assertThat(places(bench)).containsExactly(HERE + ":2:id_no", HERE + ":3:id_no");
    }

    @Test
    void tells_each_row_of_the_other_s_file_row_and_sender_and_shows_nothing_personal() {
        List<Finding> findings = bench().file(HERE, child("A-1", "LOCAL"))
                .file(THERE, child("B-1", "OTHER", "id_no", Ids.number("99010120140305222")), child("B-2", "LOCAL"))
                .findings(new ListedTwiceRule());

        assertThat(findings)
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of(
                                new Arg.Unit("other_unit", new UnitCode("990102")),
                                Arg.plain("other_file", THERE),
                                new Arg.Num("other_row", 3)),
                        List.of(
                                new Arg.Unit("other_unit", new UnitCode("990101")),
                                Arg.plain("other_file", HERE),
                                new Arg.Num("other_row", 2)));
        assertThat(findings.toString()).doesNotContain(ID).doesNotContain("甲一");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL, LOCAL, 2",
        "LOCAL, OTHER, 0",
        "OTHER, LOCAL, 0",
        "OTHER, OTHER, 0",
        "NONE, LOCAL, 0",
        "NONE, NONE, 0"
    })
    void two_counties_cannot_both_hold_a_child_s_registration(String here, String there, int found) {
        Bench bench = bench().file(HERE, child("A-1", here)).file(THERE, child("A-1", there));

        assertThat(places(bench)).hasSize(found);
    }

    @Test
    void looks_for_the_fault_among_three_rows() {
        Bench bench =
                bench().file(HERE, child("A-1", "LOCAL")).file(THERE, child("B-1", "OTHER"), child("B-2", "LOCAL"));

        assertThat(places(bench)).containsExactly(HERE + ":2:id_no", THERE + ":2:id_no", THERE + ":3:id_no");
    }

    @Test
    void compares_rows_of_one_period_only() {
        Bench bench =
                bench().file(HERE, child("A-1", "LOCAL")).file("990101_eligible_2024-2025-2", child("A-1", "LOCAL"));

        assertThat(places(bench)).isEmpty();
    }

    @Test
    void leaves_a_row_that_repeats_its_key_to_the_rule_about_keys() {
        assertThat(places(bench().file(HERE, child("A-1", "LOCAL"), child("A-1", "LOCAL"))))
                .isEmpty();
        assertThat(places(bench().file(HERE, child("A-1", "LOCAL"), child("A-1", "LOCAL"), child("A-2", "LOCAL"))))
                .containsExactly(HERE + ":2:id_no", HERE + ":3:id_no", HERE + ":4:id_no");
        assertThat(places(bench().file(HERE, child("A 1", "LOCAL"), child("A 1", "LOCAL"))))
                .as("keys that nobody can read may be any")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 990101201403051110", "Z, 无", "9, ''"})
    void a_number_that_cannot_be_used_is_nobody_s(String type, String number) {
        Line one = child("A-1", "LOCAL", "id_type", type, "id_no", number);
        Line other = child("A-2", "LOCAL", "id_type", type, "id_no", number);

        assertThat(Ids.number("99010120140305111")).isNotEqualTo("990101201403051110");
        assertThat(places(bench().file(HERE, one, other))).isEmpty();
    }

    @Test
    void a_number_of_another_type_is_another_document() {
        Bench bench = bench().file(
                        HERE,
                        child("A-1", "LOCAL", "id_type", "A", "id_no", "E1"),
                        child("A-2", "LOCAL", "id_type", "9", "id_no", "E1"),
                        child("A-3", "LOCAL", "id_type", "A", "id_no", "E1"));

        assertThat(places(bench)).containsExactly(HERE + ":2:id_no", HERE + ":4:id_no");
    }
}
