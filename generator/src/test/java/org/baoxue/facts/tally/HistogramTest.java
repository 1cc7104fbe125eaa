package org.baoxue.facts.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.model.Count;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void gives_the_days_of_worked_example_E11() {
        Histogram days = of(3, 10, 31, 45, 90, 91, 200);

        assertThat(days.medianHalves()).isEqualTo(Count.of(2 * 45));
        assertThat(days.percentile(90)).isEqualTo(Count.of(200));
        assertThat(days.over(30)).isEqualTo(5);
        assertThat(days.over(60)).isEqualTo(3);
        assertThat(days.over(90)).isEqualTo(2);
    }

    @Test
    void takes_the_mean_of_the_middle_two_of_an_even_number() {
        assertThat(of(1, 4, 9, 100).medianHalves()).isEqualTo(Count.of(13));
    }

    @Test
    void has_no_median_without_cases() {
        assertThat(new Histogram().medianHalves()).isEqualTo(Count.Absent.NOT_APPLICABLE);
        assertThat(new Histogram().percentile(90)).isEqualTo(Count.Absent.NOT_APPLICABLE);
    }

    @Test
    void merges_in_any_order() {
        Histogram left = of(3, 10);
        left.merge(of(31, 45, 90, 91, 200));
        Histogram right = of(31, 45, 90, 91, 200);
        right.merge(of(3, 10));

        for (Histogram merged : List.of(left, right)) {
            assertThat(merged.count()).isEqualTo(7);
            assertThat(merged.medianHalves()).isEqualTo(Count.of(90));
        }
    }

    private static Histogram of(int... days) {
        Histogram histogram = new Histogram();
        for (int day : days) {
            histogram.add(day);
        }
        return histogram;
    }
}
