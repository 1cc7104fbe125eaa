package org.baoxue.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Value;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;
import org.junit.jupiter.api.Test;

class CellsTest {
    private final Cells cells =
            new Cells(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text", "indicators", "site")));

    @Test
    void a_rate_carries_its_two_counts_and_orders_exactly() {
        FigureCell cell = cells.rate(new Value.Ratio(Count.of(2), Count.of(5), Gaps.NONE));
        assertThat(cell).isEqualTo(new FigureCell("40.00", FigureCell.Kind.NUMBER, "2/5", FigureCell.NO_NOTE, 400_000));
    }

    @Test
    void what_a_figure_lacks_is_said_beside_it() {
        FigureCell cell = cells.of(new Value.Amount(Count.of(7), new Gaps(3, 0)));
        assertThat(cell.note()).isEqualTo(Label.of("gaps.schools", "n", "3"));
        assertThat(cells.of(new Value.Amount(Count.of(7), new Gaps(3, 2))).note())
                .isEqualTo(Label.of("gaps.both", "schools", "3", "rows", "2"));
    }

    @Test
    void a_missing_count_has_no_number_to_order_by() {
        FigureCell cell = cells.count(Count.Absent.MISSING);
        assertThat(cell.kind()).isEqualTo(FigureCell.Kind.MISSING);
        assertThat(cell.sort()).isEqualTo(FigureCell.UNSORTED);
        assertThat(cell.isAbsent()).isTrue();
    }

    @Test
    void days_fill_number_median_p90_and_the_limits_in_order() {
        Value.Days days = new Value.Days(
                Count.of(2), Count.of(25), Count.of(20), List.of(30, 60), List.of(Count.of(1), Count.of(0)), Gaps.NONE);
        assertThat(cells.days(days)).extracting(FigureCell::text).containsExactly("2", "12.5", "20", "1", "0");
    }
}
