package org.baoxue.publish;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.Cells;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.publish.InventedProvince.Counts;
import org.baoxue.publish.InventedProvince.Node;
import org.baoxue.text.Figures;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.Fact;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Section;
import org.baoxue.view.Strip;
import org.baoxue.view.Target;
import org.baoxue.view.UnitView;

/** The units of the invented province as pages show them. */
final class InventedUnits {
    private static final YearMonth LAST = InventedProvince.MONTHS.get(InventedProvince.MONTHS.size() - 1);
    static final List<String> FLOW = List.of(
            "flow.opening",
            "flow.new",
            "flow.received",
            "flow.returned",
            "flow.written_off",
            "flow.to_dropout",
            "flow.handed_over",
            "flow.closing");

    private final InventedProvince province;
    private final Cells cells;
    private final Figures figures;
    private final InventedMonths months;
    private final InventedReporting reporting;
    private final Language language;

    InventedUnits(InventedProvince province, Messages messages) {
        this.province = province;
        this.cells = new Cells(messages);
        this.figures = new Figures(messages);
        this.months = new InventedMonths(province, cells, figures);
        this.language = messages.language();
        this.reporting = new InventedReporting(province, figures, messages);
    }

    UnitView view(Node node) {
        Counts last = province.counts(node.code(), LAST, StageScope.ALL);
        List<Label> notes = last.missing() > 0 && node.tier() != Tier.SCHOOL
                ? List.of(Label.of("gaps.schools.full", "n", figures.number(last.missing())))
                : List.of();
        List<Fact> facts = node.tier() == Tier.SCHOOL
                ? List.of(Fact.of("school.type", "小学或初中"), Fact.of("school.filing", "自报"))
                : List.of();
        UnitView.Head head =
                new UnitView.Head(node.code(), node.name(language), node.tier(), node.parent(), facts, notes);
        return new UnitView(
                head,
                List.of(),
                headlines(node),
                new UnitView.Cases(flow(node), rates(node), days(node)),
                List.of(
                        Section.of("dropout-rate", Label.of("section.dropout_rate"), List.of(rates(node)))
                                .saying(List.of(Label.of("verify.note"))),
                        Section.later("survey", Label.of("section.survey"))),
                new UnitView.Months(strip(node), months.table(node), months.reports(node)),
                node.tier() == Tier.SCHOOL ? List.of() : List.of(children(node)),
                reporting.of(node),
                Section.of("plan", Label.of("section.plan"), List.of()).saying(List.of(Label.of("plan.missing"))),
                List.of());
    }

    long out(UnitCode code, StageScope scope) {
        Counts last = province.counts(code, LAST, scope);
        return last.suspected().get(7) + last.dropout().get(7);
    }

    private List<UnitView.Headline> headlines(Node node) {
        List<UnitView.Headline> headlines = new ArrayList<>();
        for (String code : List.of("ENR", "ATT", "SUS-CLOSING", "DRO-CLOSING", "OUT", "RET-1")) {
            headlines.add(new UnitView.Headline(
                    Label.of(code + ".name"),
                    Label.of(code + ".unit"),
                    cell(code, node, StageScope.ALL),
                    cell(code, node, StageScope.PRI),
                    cell(code, node, StageScope.JUN)));
        }
        return headlines;
    }

    private FigureCell cell(String code, Node node, StageScope scope) {
        Counts last = province.counts(node.code(), LAST, scope);
        Gaps gaps = new Gaps(last.missing(), 0);
        boolean missing = last.missing() > 0 && last.enrolled() == 0;
        return switch (code) {
            case "ATT" ->
                missing
                        ? cells.count(Count.Absent.MISSING)
                        : cells.rate(new Value.Ratio(Count.of(last.present()), Count.of(last.due()), Gaps.NONE));
            case "RET-1" -> cells.rate(returned(node, LedgerScope.ALL, scope));
            case "ENR" -> amount(last.enrolled(), missing, gaps);
            case "SUS-CLOSING" -> amount(last.suspected().get(7), missing, Gaps.NONE);
            case "DRO-CLOSING" -> amount(last.dropout().get(7), missing, Gaps.NONE);
            default -> amount(out(node.code(), scope), missing, Gaps.NONE);
        };
    }

    private FigureCell amount(long value, boolean missing, Gaps gaps) {
        return cells.of(new Value.Amount(missing ? Count.Absent.MISSING : Count.of(value), missing ? Gaps.NONE : gaps));
    }

    private long term(Node node, LedgerScope scope, StageScope stage, int term) {
        long sum = 0;
        for (YearMonth month : term == 0 ? InventedProvince.MONTHS.subList(0, 1) : InventedProvince.MONTHS) {
            Counts counts = province.counts(node.code(), month, stage);
            sum += scope == LedgerScope.DRO ? 0 : counts.suspected().get(term);
            sum += scope == LedgerScope.SUS ? 0 : counts.dropout().get(term);
        }
        return sum;
    }

    private Value.Ratio returned(Node node, LedgerScope scope, StageScope stage) {
        return new Value.Ratio(
                Count.of(term(node, scope, stage, 3)),
                Count.of(term(node, scope, stage, 0) + term(node, scope, stage, 1)),
                Gaps.NONE);
    }

    private FigureTable flow(Node node) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("table.ledger_and_stage"))));
        FLOW.forEach(key -> columns.add(Column.figures(Label.of(key))));
        List<Block> blocks = new ArrayList<>();
        for (LedgerScope scope : List.of(LedgerScope.SUS, LedgerScope.DRO)) {
            List<Row> rows = new ArrayList<>();
            for (StageScope stage : StageScope.values()) {
                List<FigureCell> row = new ArrayList<>();
                for (int i = 0; i < FLOW.size(); i++) {
                    long value = i == 7
                            ? term(node, scope, stage, 0) + term(node, scope, stage, 1) - term(node, scope, stage, 3)
                            : term(node, scope, stage, i);
                    row.add(scope == LedgerScope.DRO && i == 5 ? cells.none() : cells.count(Count.of(value)));
                }
                rows.add(new Row(Label.of("stage." + stage), null, 0, stage == StageScope.ALL, row));
            }
            blocks.add(new Block(Label.of("scope." + scope), rows));
        }
        return new FigureTable(
                Label.of("flow.caption"), Label.of("unit.people"), columns, blocks, Label.of("table.empty"), List.of());
    }

    private FigureTable rates(Node node) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("rates.head"))));
        for (LedgerScope scope : LedgerScope.values()) {
            for (StageScope stage : StageScope.values()) {
                columns.add(new Column(Label.of("stage." + stage), Label.of("scope." + scope), true));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String code : List.of("RET-1", "RET-2", "CLO-1")) {
            List<FigureCell> row = new ArrayList<>();
            for (LedgerScope scope : LedgerScope.values()) {
                for (StageScope stage : StageScope.values()) {
                    row.add(cells.rate(returned(node, scope, stage)));
                }
            }
            rows.add(Row.of(Label.of(code + ".name"), row));
        }
        return FigureTable.of(Label.of("rates.caption"), Label.of("unit.percent"), columns, rows)
                .noted(List.of(Label.of("RET-1.formula"), Label.of("scope.ALL.note")));
    }

    private FigureTable days(Node node) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(Label.of("table.ledger_and_stage")),
                Column.figures(Label.of("AGE-D.number")),
                Column.figures(Label.of("AGE-D.median")),
                Column.figures(Label.of("AGE-D.p90"))));
        for (int days : List.of(30, 60, 90)) {
            columns.add(Column.figures(Label.of("AGE-D.over", "days", Integer.toString(days))));
        }
        List<Row> rows = new ArrayList<>();
        for (StageScope stage : StageScope.values()) {
            long n = out(node.code(), stage);
            Count halves = n == 0 ? Count.Absent.NOT_APPLICABLE : Count.of(20 + n);
            Count p90 = n == 0 ? Count.Absent.NOT_APPLICABLE : Count.of(41);
            rows.add(Row.of(
                    Label.of("stage." + stage),
                    cells.days(new Value.Days(
                            Count.of(n),
                            halves,
                            p90,
                            List.of(30, 60, 90),
                            List.of(Count.of(n / 2), Count.of(n / 3), Count.of(0)),
                            Gaps.NONE))));
        }
        return FigureTable.of(Label.of("days.caption"), Label.of("unit.days"), columns, rows);
    }

    private Strip strip(Node node) {
        List<Strip.Bar> bars = new ArrayList<>();
        for (YearMonth month : Period.schoolYear(2024).months()) {
            Counts counts = province.counts(node.code(), month, StageScope.ALL);
            boolean due = InventedProvince.MONTHS.contains(month);
            boolean missing = counts.enrolled() == 0;
            FigureCell none = due ? cells.count(Count.Absent.MISSING) : FigureCell.text("");
            bars.add(new Strip.Bar(
                    Label.text(figures.monthAlone(month)),
                    due ? month.toString() : null,
                    missing ? none : cells.count(Count.of(counts.suspected().get(7))),
                    missing ? none : cells.count(Count.of(counts.dropout().get(7))),
                    missing
                            ? none
                            : cells.count(Count.of(
                                    counts.suspected().get(7) + counts.dropout().get(7)))));
        }
        return new Strip(Label.of("months.caption"), Label.of("months.lower"), Label.of("months.upper"), bars);
    }

    private FigureTable children(Node node) {
        List<String> codes = List.of("ENR", "ATT", "SUS-CLOSING", "DRO-CLOSING", "OUT", "RET-1");
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("children.head"))));
        codes.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        columns.add(Column.figures(Label.of("children.over", "days", "30")));
        columns.add(Column.figures(Label.of("REP-1.name")));
        columns.add(Column.figures(Label.of("TIM-1.name")));
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Node child : province.children(node.code())) {
            rows.add(row(child, codes, 0));
            if (node.tier() == Tier.PROVINCE) {
                province.children(child.code()).forEach(county -> rows.add(row(county, codes, 1)));
                blocks.add(new Block(null, rows));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block(null, rows));
        }
        return new FigureTable(
                Label.of("children.caption." + node.tier()),
                Label.of("unit.people_percent"),
                columns,
                blocks,
                Label.of("table.empty"),
                List.of());
    }

    private Row row(Node node, List<String> codes, int level) {
        List<FigureCell> row = new ArrayList<>();
        codes.forEach(code -> row.add(cell(code, node, StageScope.ALL)));
        row.add(cells.count(Count.of(out(node.code(), StageScope.ALL) / 2)));
        row.add(cells.rate(new Value.Ratio(Count.of(29), Count.of(30), Gaps.NONE)));
        row.add(cells.rate(new Value.Ratio(Count.Absent.MISSING, Count.of(30), Gaps.NONE)));
        return new Row(
                Label.text(node.name(language)),
                Target.unit(node.code()),
                level,
                level == 0 && node.tier() == Tier.CITY,
                row);
    }
}
