package org.baoxue.publish;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.Cells;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.publish.InventedProvince.Counts;
import org.baoxue.publish.InventedProvince.Node;
import org.baoxue.text.Figures;
import org.baoxue.view.Fact;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.MonthReport;
import org.baoxue.view.MonthReport.Part;

/** The months of the invented province's units as pages show them. */
final class InventedMonths {
    private final InventedProvince province;
    private final Cells cells;
    private final Figures figures;

    InventedMonths(InventedProvince province, Cells cells, Figures figures) {
        this.province = province;
        this.cells = cells;
        this.figures = figures;
    }

    FigureTable table(Node node) {
        List<Row> rows = new ArrayList<>();
        for (YearMonth month : InventedProvince.MONTHS) {
            Counts counts = province.counts(node.code(), month, StageScope.ALL);
            boolean missing = counts.enrolled() == 0;
            List<FigureCell> row = new ArrayList<>();
            for (long value : List.of(
                    counts.enrolled(),
                    counts.suspected().get(7),
                    counts.dropout().get(7))) {
                row.add(cells.count(missing ? Count.Absent.MISSING : Count.of(value)));
            }
            row.add(attendance(counts));
            rows.add(Row.of(Label.text(figures.month(month)), row));
        }
        return FigureTable.of(
                Label.of("months.table"),
                Label.of("unit.people_percent"),
                List.of(
                        Column.words(Label.of("months.head")),
                        Column.figures(Label.of("ENR.name")),
                        Column.figures(Label.of("SUS-CLOSING.name")),
                        Column.figures(Label.of("DRO-CLOSING.name")),
                        Column.figures(Label.of("ATT.name"))),
                rows);
    }

    List<MonthReport> reports(Node node) {
        List<MonthReport> reports = new ArrayList<>();
        for (YearMonth month : InventedProvince.MONTHS) {
            reports.add(node.tier() == Tier.SCHOOL ? school(node, month) : unit(node, month));
        }
        return reports;
    }

    private MonthReport unit(Node node, YearMonth month) {
        return new MonthReport(
                month,
                Label.of("month.heading.unit", "month", figures.month(month)),
                List.of(),
                List.of(Part.of(Label.of("section.flow"), List.of(flow(node, month)))),
                List.of());
    }

    private MonthReport school(Node node, YearMonth month) {
        Counts counts = province.counts(node.code(), month, StageScope.ALL);
        boolean missing = counts.missing() > 0;
        boolean nil = counts.suspected().get(7) + counts.dropout().get(7) == 0;
        Label declared = Label.of(missing ? "month.nil.missing" : nil ? "month.nil.yes" : "month.nil.no");
        return new MonthReport(
                month,
                Label.of("month.heading.school", "unit", node.name(), "month", figures.month(month)),
                missing ? List.of(Label.of("month.not_filed")) : List.of(),
                List.of(
                        Part.of(Label.of("month.attendance"), List.of(attendance(node, month))),
                        Part.of(Label.of("month.changes"), List.of(flow(node, month))),
                        Part.later(Label.of("month.returns")),
                        Part.later(Label.of("month.suspensions")),
                        new Part(Label.of("month.nil"), true, List.of(declared), List.of())),
                List.of(
                        Fact.of("month.foot.filled_by", "甲"),
                        Fact.of("month.foot.reviewed_by", "乙"),
                        Fact.of("month.foot.principal", "丙"),
                        Fact.of("month.foot.filled_on", figures.date(month.atEndOfMonth()))));
    }

    private FigureCell attendance(Counts counts) {
        return counts.due() == 0
                ? cells.count(Count.Absent.MISSING)
                : cells.rate(new Value.Ratio(Count.of(counts.present()), Count.of(counts.due()), Gaps.NONE));
    }

    private FigureTable attendance(Node node, YearMonth month) {
        Counts counts = province.counts(node.code(), month, StageScope.ALL);
        return FigureTable.of(
                Label.of("month.attendance.caption"),
                Label.of("unit.people_percent"),
                List.of(
                        Column.words(Label.of("month.grade")),
                        Column.figures(Label.of("ENR.name")),
                        new Column(Label.of("flow.opening"), Label.of("unit.attendance"), true),
                        new Column(Label.of("flow.closing"), Label.of("unit.attendance"), true),
                        Column.figures(Label.of("ATT.name"))),
                List.of(new Row(
                        Label.of("table.total"),
                        null,
                        0,
                        true,
                        List.of(
                                cells.count(Count.of(counts.enrolled())),
                                cells.count(Count.of(counts.due())),
                                cells.count(Count.of(counts.present())),
                                attendance(counts)))));
    }

    private FigureTable flow(Node node, YearMonth month) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("table.ledger_and_stage"))));
        InventedUnits.FLOW.forEach(key -> columns.add(Column.figures(Label.of(key))));
        List<Block> blocks = new ArrayList<>();
        for (String scope : List.of("SUS", "DRO")) {
            List<Row> rows = new ArrayList<>();
            for (StageScope stage : StageScope.values()) {
                Counts counts = province.counts(node.code(), month, stage);
                List<FigureCell> row = new ArrayList<>();
                for (long value : "SUS".equals(scope) ? counts.suspected() : counts.dropout()) {
                    row.add(cells.count(Count.of(value)));
                }
                if ("DRO".equals(scope)) {
                    row.set(5, cells.none());
                }
                rows.add(new Row(Label.of("stage." + stage), null, 0, stage == StageScope.ALL, row));
            }
            blocks.add(new Block(Label.of("scope." + scope), rows));
        }
        return new FigureTable(
                Label.of("month.flow.caption"),
                Label.of("unit.people"),
                columns,
                blocks,
                Label.of("table.empty"),
                List.of());
    }
}
