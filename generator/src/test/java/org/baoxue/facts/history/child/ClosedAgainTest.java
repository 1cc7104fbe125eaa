package org.baoxue.facts.history.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.baoxue.facts.history.Settled;
import org.junit.jupiter.api.Test;

/** A row that closes once more what is closed. */
class ClosedAgainTest {
    private static final String NO = "99010120240001";
    private static final String FILE = "2199000001_suspected_";
    private static final String[] MONTHS = {"2024-09", "2024-10", "2024-11", "2024-12"};

    private static Line closed(String code, String on, String... changes) {
        return Line.suspected(NO, "found_on", "2024-09-12", "last_present_on", "2024-09-05")
                .with("state", "CLOSED", "closing_code", code, "closed_on", on, "evidence_no", "E1")
                .with(changes);
    }

    private static Settled settled(Line later) {
        return Bench.months(MONTHS)
                .file(FILE + "2024-09", closed("RET", "2024-09-23", "placement", "WITH_CLASS"))
                .file(FILE + "2024-11", later)
                .settled();
    }

    private static List<String> steps(Settled settled) {
        return Objects.requireNonNull(Histories.of(settled).of(NO)).steps().stream()
                .map(step -> step.kind() + " " + step.on())
                .toList();
    }

    private static int relapses(Settled settled) {
        return Histories.of(settled)
                .children()
                .get(0)
                .relapses(settled.ground())
                .size();
    }

    @Test
    void a_death_after_a_return_begins_and_closes_nothing() {
        Settled settled = settled(closed("DEAD", "2024-11-05"));

        assertThat(steps(settled)).containsExactly("FOUND 2024-09-12", "RETURNED 2024-09-23");
        assertThat(relapses(settled)).isZero();
    }

    @Test
    void a_case_found_anew_and_closed_in_the_same_month_is_a_relapse() {
        Settled settled =
                settled(closed("DEAD", "2024-11-20", "found_on", "2024-11-12", "last_present_on", "2024-11-05"));

        assertThat(steps(settled))
                .containsExactly("FOUND 2024-09-12", "RETURNED 2024-09-23", "FOUND 2024-11-12", "CLOSED 2024-11-20");
        assertThat(relapses(settled)).isEqualTo(1);
    }

    @Test
    void a_row_that_is_marked_as_a_relapse_is_an_episode_of_its_own() {
        Settled settled = settled(closed("DEAD", "2024-11-20", "relapse", "Y"));

        assertThat(Histories.of(settled).children().get(0).episodes()).hasSize(2);
    }

    @Test
    void a_death_during_a_suspension_ends_its_term() {
        Settled settled = Bench.months(MONTHS)
                .file(FILE + "2024-09", closed("SUSP", "2024-09-23", "valid_until", "2024-11-15"))
                .file(FILE + "2024-10", closed("DEAD", "2024-10-21"))
                .settled();

        assertThat(steps(settled)).containsExactly("FOUND 2024-09-12", "CLOSED 2024-09-23");
    }
}
