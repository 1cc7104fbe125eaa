package org.baoxue.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.Cells;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.publish.InventedProvince.Node;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.UnitView;

/** Who filed in the invented province. */
final class InventedReporting {
    private final InventedProvince province;
    private final Cells cells;
    private final Figures figures;
    private final Language language;

    InventedReporting(InventedProvince province, Figures figures, Messages messages) {
        this.province = province;
        this.cells = new Cells(messages);
        this.figures = figures;
        this.language = messages.language();
    }

    UnitView.Reporting of(Node node) {
        return new UnitView.Reporting(timeliness(), missing(node));
    }

    private FigureTable timeliness() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("timeliness.head"))));
        for (String key : List.of("timeliness.expected", "timeliness.received", "timeliness.on_time")) {
            columns.add(Column.figures(Label.of(key)));
        }
        columns.add(Column.figures(Label.of("REP-1.name")));
        List<Row> rows = new ArrayList<>();
        for (String form : List.of(attendance(), declaration())) {
            rows.add(Row.of(
                    Label.text(form),
                    List.of(
                            cells.count(Count.of(300)),
                            cells.count(Count.of(291)),
                            cells.count(Count.of(280)),
                            cells.rate(new Value.Ratio(Count.of(291), Count.of(300), Gaps.NONE)))));
        }
        return FigureTable.of(Label.of("timeliness.caption"), Label.of("unit.submissions"), columns, rows);
    }

    private FigureTable missing(Node node) {
        List<Row> rows = new ArrayList<>();
        for (Node school : province.nodes()) {
            if (school.tier() != Tier.SCHOOL || !isWithin(school, node.code())) {
                continue;
            }
            for (YearMonth month : InventedProvince.MONTHS) {
                if (province.counts(school.code(), month, StageScope.ALL).missing() > 0) {
                    rows.add(new Row(
                            Label.text(school.name(language)),
                            Target.unit(school.code()),
                            0,
                            false,
                            List.of(
                                    FigureCell.text(declaration()),
                                    FigureCell.text(figures.month(month)),
                                    FigureCell.text(figures.date(LocalDate.of(
                                            month.plusMonths(1).getYear(),
                                            month.plusMonths(1).getMonth(),
                                            5))))));
                }
            }
        }
        return FigureTable.of(
                        Label.of("missing.caption"),
                        null,
                        List.of(
                                Column.words(Label.of("missing.unit")),
                                Column.words(Label.of("missing.form")),
                                Column.words(Label.of("missing.period")),
                                Column.words(Label.of("missing.due"))),
                        rows)
                .whenEmpty(Label.of("unreported.none"));
    }

    private String attendance() {
        return language.isFirst() ? "考勤汇总" : "Attendance summary";
    }

    private String declaration() {
        return language.isFirst() ? "月报告" : "Monthly declaration";
    }

    private boolean isWithin(Node node, UnitCode above) {
        UnitCode parent = node.parent();
        return node.code().equals(above) || (parent != null && isWithin(province.node(parent), above));
    }
}
