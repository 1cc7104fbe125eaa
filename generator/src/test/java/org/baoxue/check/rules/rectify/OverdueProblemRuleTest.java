package org.baoxue.check.rules.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;

class OverdueProblemRuleTest {
    private static final String AUTUMN = "990101_rectify_2024-2025-1";
    private static final String SPRING = "990101_rectify_2024-2025-2";

    private static Bench year() {
        return Bench.months("2024-10", "2025-03").file(AUTUMN, problem());
    }

    private static Line problem(String... changes) {
        return new Line(Map.of())
                .with("problem_no", "ZG-1", "source", "REVIEW", "found_on", "2024-10-10", "problem", "漏报一人")
                .with("responsible_unit", "示例小学", "deadline", "2024-12-20", "progress", "正在核对")
                .with(changes);
    }

    @Test
    void a_problem_that_the_last_ledger_leaves_open_past_its_deadline_is_overdue() {
        assertThat(year().places(new OverdueProblemRule())).containsExactly(AUTUMN + ":2:deadline");
        assertThat(year().file(SPRING, problem()).places(new OverdueProblemRule()))
                .containsExactly(SPRING + ":2:deadline");
    }

    @Test
    void says_nothing_where_a_later_ledger_of_the_unit_is_lost() {
        assertThat(year().receipt(SPRING, "2025-04-02").places(new OverdueProblemRule()))
                .isEmpty();
        assertThat(year().unreadable(SPRING).places(new OverdueProblemRule())).isEmpty();
        assertThat(year().file(SPRING, problem("problem_no", "ZG-2", "found_on", "?"))
                        .places(new OverdueProblemRule()))
                .as("a row that cannot be used may be about it")
                .isEmpty();
        assertThat(year().receipt("990102_rectify_2024-2025-2", "2025-04-02").places(new OverdueProblemRule()))
                .as("another county's")
                .hasSize(1);
    }
}
