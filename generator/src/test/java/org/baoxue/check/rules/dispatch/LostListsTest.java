package org.baoxue.check.rules.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baoxue.check.rules.Bench;
import org.baoxue.check.rules.Line;
import org.junit.jupiter.api.Test;

/** What is told of a name of which a later list is lost: it may have been verified, or reported back, in that one. */
class LostListsTest {
    private static final String OCTOBER = "990101_dispatch_2024-10";
    private static final String NOVEMBER = "990101_dispatch_2024-11";

    private static Bench october(Line name) {
        return Bench.months("2024-10", "2024-11").file(OCTOBER, name);
    }

    private static Line name(String... changes) {
        return new Line(Map.of())
                .with("batch_no", "PT-1", "platform_no", "PT1", "sent_on", "2024-09-10", "verify_by", "2024-10-25")
                .with("name", "丙三", "sex", "1", "birth_date", "2011-04-06", "id_type", "Z", "stage", "JUN")
                .with(changes);
    }

    private static Line verified(String on) {
        return name("result", "ELSEWHERE", "verified_on", on, "handling", "CLEARED", "evidence_no", "PT-1");
    }

    @Test
    void a_name_that_is_not_verified_is_late_unless_a_later_list_is_lost() {
        assertThat(october(name()).file(NOVEMBER).places(new PastLimitRule())).containsExactly(OCTOBER + ":2:result");
        assertThat(october(name()).receipt(NOVEMBER, "2024-12-02").places(new PastLimitRule()))
                .isEmpty();
        assertThat(october(name()).unreadable(NOVEMBER).places(new PastLimitRule()))
                .isEmpty();
    }

    @Test
    void what_was_verified_late_stays_so_whatever_is_lost() {
        assertThat(october(verified("2024-10-26"))
                        .receipt(NOVEMBER, "2024-12-02")
                        .places(new PastLimitRule()))
                .containsExactly(OCTOBER + ":2:verified_on");
    }

    @Test
    void a_name_that_is_not_reported_back_has_no_fate_unless_a_later_list_is_lost() {
        Bench bench = october(verified("2024-09-26"));

        assertThat(bench.places(new WithoutFateRule())).containsExactly(OCTOBER + ":2:reported_back_on");
        assertThat(bench.receipt(NOVEMBER, "2024-12-02").places(new WithoutFateRule()))
                .isEmpty();
    }
}
