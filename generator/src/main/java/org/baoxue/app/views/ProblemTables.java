package org.baoxue.app.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoxue.division.Unit;
import org.baoxue.facts.tiers.Problem;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.prose.Prose;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** Problems that have to be put right: how many were, and the ledger itself, last time's problems first. */
public final class ProblemTables {
    private static final String FORM = "rectify";
    private static final List<String> CODES = List.of("FIX-N", "FIX-1", "FIX-LATE");

    private final FigureDesk desk;

    /** Tables from this desk. */
    public ProblemTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** Problems, put right and overdue, a row for each period. */
    public FigureTable figures(Unit unit, List<Period> periods) {
        List<Row> rows = new ArrayList<>();
        for (Period period : periods) {
            rows.add(new Row(
                    Label.text(desk.figures().period(period)),
                    Target.side(unit.code(), Topic.RECTIFICATION),
                    0,
                    false,
                    cells(unit, period)));
        }
        return table("problems.caption", "period.head", rows);
    }

    /** The same, a row for each unit. */
    public FigureTable byUnit(List<Unit> units, Period period) {
        List<Row> rows = units.stream()
                .map(unit -> new Row(
                        Label.text(desk.name(unit)),
                        Target.side(unit.code(), Topic.RECTIFICATION),
                        0,
                        false,
                        cells(unit, period)))
                .toList();
        return table("problems.by_unit", "need.head", rows);
    }

    private FigureTable table(String caption, String head, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of(head))));
        CODES.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        return FigureTable.of(Label.of(caption), Label.of("problems.unit"), columns, rows)
                .whenEmpty(Label.of("problems.none"))
                .noted(rows.isEmpty() ? List.of() : List.of(desk.formula("FIX-1"), desk.formula("FIX-LATE")));
    }

    private List<FigureCell> cells(Unit unit, Period period) {
        Scope scope = Scope.of(unit.code(), period, StageScope.ALL, LedgerScope.ALL);
        return CODES.stream().map(code -> desk.cell(code, scope)).toList();
    }

    /** The problems that the unit's own ledger of a semester lists, those found before a day first, each part by deadline. */
    public List<Problem> listed(Unit unit, Period semester) {
        return desk.tallies().stated().problems().latest(unit.code(), List.of(semester)).stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.row().text("deadline"))
                        .thenComparing(Problem::number))
                .toList();
    }

    /** The ledger: last time's problems, found before the day, in the first block, this time's in the second. */
    public FigureTable ledger(List<Problem> problems, LocalDate since) {
        List<Block> blocks = new ArrayList<>();
        addBlock(
                blocks,
                "problems.before",
                problems.stream().filter(p -> p.isOlderThan(since)).toList());
        addBlock(
                blocks,
                "problems.since",
                problems.stream().filter(p -> !p.isOlderThan(since)).toList());
        return new FigureTable(
                Label.of("problems.ledger"), null, columns(), blocks, Label.of("problems.none"), List.of());
    }

    /** One list of problems without parts. */
    public FigureTable list(String caption, List<Problem> problems, Label whenEmpty) {
        return FigureTable.of(
                        Label.of(caption),
                        null,
                        columns(),
                        problems.stream().map(this::row).toList())
                .whenEmpty(whenEmpty);
    }

    private void addBlock(List<Block> blocks, String heading, List<Problem> problems) {
        if (!problems.isEmpty()) {
            blocks.add(new Block(
                    Label.of(heading), problems.stream().map(this::row).toList()));
        }
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String column : List.of("problem_no", "problem", "source", "found_on", "responsible_unit", "deadline")) {
            columns.add(Column.words(heading(column)));
        }
        columns.add(Column.words(Label.of("problems.state")));
        columns.add(Column.words(heading("closed_on")));
        columns.add(Column.words(heading("progress")));
        return columns;
    }

    private Row row(Problem problem) {
        return Row.of(
                Label.text(problem.number()),
                List.of(
                        text(problem, "problem"),
                        FigureCell.text(source(problem)),
                        date(problem, "found_on"),
                        text(problem, "responsible_unit"),
                        date(problem, "deadline"),
                        FigureCell.text(desk.messages().text("problems.state." + state(problem))),
                        date(problem, "closed_on"),
                        text(problem, "progress")));
    }

    private String state(Problem problem) {
        LocalDate end = problem.row().submission().period().lastDay();
        LocalDate asOf = desk.ground().asOf();
        if (problem.isClosed()) {
            return "closed";
        }
        return problem.isOverdue(asOf.isBefore(end) ? asOf : end) ? "overdue" : "open";
    }

    private String source(Problem problem) {
        return problem.row().faulty("source")
                ? ""
                : desk.words()
                        .codeLabel(
                                "rectify_source",
                                problem.row().text("source"),
                                desk.messages().language());
    }

    private FigureCell text(Problem problem, String column) {
        return FigureCell.text(Prose.masked(problem.row().masked(column).text()));
    }

    private FigureCell date(Problem problem, String column) {
        LocalDate date = problem.row().date(column);
        return FigureCell.date(date == null ? "" : date.toString()); // three of them in a row, on paper
    }

    private Label heading(String column) {
        return Label.text(desk.words().heading(FORM, column, desk.messages().language()));
    }
}
