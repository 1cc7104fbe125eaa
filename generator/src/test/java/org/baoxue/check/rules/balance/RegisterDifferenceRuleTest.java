package org.baoxue.check.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.model.Arg;
import org.junit.jupiter.api.Test;

class RegisterDifferenceRuleTest {
    private static final String FILE = "2199000001_declaration_2024-10";

    private static List<String> registered(String declared, Line... entries) {
        return Bench.months("2024-10")
                .file(FILE, Line.month("suspension_count", declared))
                .file("2199000001_register_2024-10", entries)
                .places(new RegisterDifferenceRule());
    }

    @Test
    void holds_declared_suspensions_against_the_register() {
        assertThat(registered("2", Line.entry("R-1"), Line.entry("R-2"))).isEmpty();
        assertThat(registered("1", Line.entry("R-1"), Line.entry("R-2"))).containsExactly(FILE + ":2:suspension_count");
        assertThat(registered("1")).containsExactly(FILE + ":2:suspension_count");
        assertThat(registered("0", Line.entry("R-1", "category", "LEAVE"))).isEmpty();
    }

    @Test
    void counts_entries_by_what_is_taught_at_home_and_by_their_term() {
        assertThat(registered("0", Line.entry("R-1", "category", "HOME")))
                .containsExactly(FILE + ":2:home_teaching_count");
        assertThat(registered("0", Line.entry("R-1", "started_on", "2024-11-01")))
                .isEmpty();
        assertThat(registered("0", Line.entry("R-1", "valid_until", "2024-09-30")))
                .isEmpty();
        assertThat(registered("1", Line.entry("R-1", "valid_until", "2024-10-20")))
                .as("a term that ends within the month may have been renewed")
                .isEmpty();
        assertThat(registered("0", Line.entry("R-1", "valid_until", "2024-10-20")))
                .isEmpty();
    }

    @Test
    void says_nothing_without_a_register_unless_a_number_was_declared() {
        Bench some = Bench.months("2024-10").file(FILE, Line.month("home_teaching_count", "1"));
        Bench none = Bench.months("2024-10").file(FILE, Line.month());

        assertThat(none.places(new RegisterDifferenceRule())).isEmpty();
        assertThat(some.places(new RegisterDifferenceRule())).containsExactly(FILE + ":2:home_teaching_count");
        assertThat(some.findings(new RegisterDifferenceRule()).get(0).arguments())
                .contains(new Arg.Term("register", "register.not_filed"));
    }

    @Test
    void compares_with_no_register_that_cannot_be_used() {
        assertThat(Bench.months("2024-10")
                        .file(FILE, Line.month("suspension_count", "1"))
                        .unreadable("2199000001_register_2024-10")
                        .places(new RegisterDifferenceRule()))
                .isEmpty();
        assertThat(registered("2", Line.entry("R-1"), Line.entry("R-2", "valid_until", "?")))
                .isEmpty();
    }

    @Test
    void compares_with_no_register_that_was_received_and_is_not_at_hand() {
        assertThat(Bench.months("2024-10")
                        .file(FILE, Line.month("suspension_count", "1"))
                        .receipt("2199000001_register_2024-10", "2024-11-02")
                        .places(new RegisterDifferenceRule()))
                .isEmpty();
    }
}
