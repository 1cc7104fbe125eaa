package org.baoxue.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Column HEAD = Column.words(Label.text("h"));

    @Test
    void refuses_a_row_that_is_not_as_wide_as_the_table() {
        assertThatThrownBy(() -> FigureTable.of(
                        Label.text("t"),
                        null,
                        List.of(HEAD, Column.figures(Label.text("a"))),
                        List.of(Row.of(Label.text("r"), List.of()))))
                .hasMessageContaining("0 cells under 1 columns");
    }

    @Test
    void gathers_neighbouring_columns_under_their_heading() {
        FigureTable table = FigureTable.of(
                Label.text("t"), null, List.of(HEAD, in("x"), in("x"), in(null), in(null), in("x")), List.of());
        assertThat(table.groups()).extracting(group -> group.columns().size()).containsExactly(2, 1, 1, 1);
        assertThat(table.isGrouped()).isTrue();
        assertThat(table.isEmpty()).isTrue();
    }

    private static Column in(@org.jspecify.annotations.Nullable String group) {
        return new Column(Label.text("c"), group == null ? null : Label.text(group), true);
    }
}
