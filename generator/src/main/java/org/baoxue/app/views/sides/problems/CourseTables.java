package org.baoxue.app.views.sides.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.facts.tiers.JoinedProblem;
import org.baoxue.facts.tiers.Problem;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.prose.Prose;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureCell.Kind;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.SideView;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** Problems row by row, in blocks by how they stand: overdue ones first and of these the longest overdue, closed ones last. */
final class CourseTables {
    private static final String FORM = "rectify";
    private static final int MOST_ROWS = 200;

    private final FigureDesk desk;
    private final LocalDate asOf;

    CourseTables(FigureDesk desk) {
        this.desk = desk;
        this.asOf = desk.ground().asOf();
    }

    /** How a problem stands on the day of the run. The order is that of the page. */
    private enum Standing {
        OVERDUE(Kind.FAULT, "▲"),
        UNKNOWN(Kind.DOUBT, "△"),
        DROPPED(Kind.DOUBT, "◇"),
        OPEN(Kind.DOUBT, "□"),
        CLOSED(Kind.FINE, "√");

        private final Kind kind;
        private final String sign;

        Standing(Kind kind, String sign) {
            this.kind = kind;
            this.sign = sign;
        }

        private String key() {
            return "rectify.state." + this;
        }
    }

    /** A table of these problems. */
    FigureTable table(String caption, List<JoinedProblem> problems, Label whenEmpty) {
        List<Block> blocks = new ArrayList<>();
        int shown = 0;
        for (Standing standing : Standing.values()) {
            List<JoinedProblem> some = problems.stream()
                    .filter(problem -> standing(problem) == standing)
                    .sorted(Comparator.comparing((JoinedProblem problem) -> -daysOverdue(problem))
                            .thenComparing(problem -> problem.first().row().text("deadline"))
                            .thenComparing(JoinedProblem::number))
                    .limit(Math.max(0, MOST_ROWS - shown))
                    .toList();
            shown += some.size();
            if (!some.isEmpty()) {
                blocks.add(new Block(
                        Label.of(standing.key()), some.stream().map(this::row).toList()));
            }
        }
        FigureTable table = new FigureTable(Label.of(caption), null, columns(), blocks, whenEmpty, List.of());
        return shown == problems.size()
                ? table
                : table.noted(List.of(Label.of(
                        "recon.more",
                        "shown",
                        desk.figures().number(shown),
                        "n",
                        desk.figures().number(problems.size()))));
    }

    /** The key: how a problem may stand. */
    List<SideView.Mark> key() {
        List<SideView.Mark> key = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            key.add(new SideView.Mark(mark(standing, ""), Label.of(standing.key() + ".meaning")));
        }
        return key;
    }

    private FigureCell mark(Standing standing, String detail) {
        return FigureCell.mark(
                standing.kind, standing.sign + " " + desk.messages().text(standing.key()), detail);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(heading("problem_no")));
        columns.add(Column.words(heading("problem")));
        columns.add(Column.words(Label.of("rectify.ledger")));
        columns.add(Column.words(heading("source")));
        columns.add(Column.words(heading("found_on")));
        columns.add(Column.words(heading("responsible_unit")));
        columns.add(Column.words(heading("deadline")));
        columns.add(Column.figures(Label.of("problems.state")));
        columns.add(Column.words(heading("closed_on")));
        columns.add(Column.words(heading("progress")));
        return columns;
    }

    private Row row(JoinedProblem problem) {
        Problem first = problem.first();
        Standing standing = standing(problem);
        return new Row(
                Label.text(problem.number()),
                Target.unit(first.unit()),
                0,
                false,
                List.of(
                        text(first, "problem"),
                        FigureCell.text(ledgers(problem)),
                        FigureCell.text(source(first)),
                        date(first.foundOn()),
                        text(first, "responsible_unit"),
                        date(first.deadline()),
                        mark(standing, detail(problem, standing)),
                        date(problem.isClosed() ? first.closedOn() : null),
                        text(first, "progress")));
    }

    private String detail(JoinedProblem problem, Standing standing) {
        return switch (standing) {
            case OVERDUE ->
                desk.messages().text("rectify.days", Map.of("n", desk.figures().number(daysOverdue(problem))));
            case UNKNOWN, DROPPED ->
                desk.messages()
                        .text("rectify.last", Map.of("period", desk.figures().period(problem.lastListed())));
            case OPEN, CLOSED -> "";
        };
    }

    private Standing standing(JoinedProblem problem) {
        if (problem.isClosed()) {
            return Standing.CLOSED;
        }
        if (daysOverdue(problem) > 0) {
            return Standing.OVERDUE;
        }
        if (problem.words().stream().anyMatch(this::isUnsure)) {
            return Standing.UNKNOWN;
        }
        return problem.words().stream().anyMatch(this::isDropped) ? Standing.DROPPED : Standing.OPEN;
    }

    /** For how many days it has been overdue, in the ledgers alone of which none that came later is lost; 0 if in none. */
    private long daysOverdue(JoinedProblem problem) {
        return new JoinedProblem(
                        problem.number(),
                        problem.words().stream().filter(word -> !isUnsure(word)).toList())
                .daysOverdue(asOf);
    }

    /** Whether a later ledger of the same unit, in which it may have been put right, is lost. */
    private boolean isUnsure(Problem problem) {
        return desk.tallies()
                .stated()
                .problems()
                .isUnsure(
                        problem,
                        Period.touching(Period.Kind.SEMESTER, desk.months()),
                        desk.outcome().settled().coverage());
    }

    /** Whether a later ledger of the same unit does not list it, though it was not put right. */
    private boolean isDropped(Problem problem) {
        Period listed = problem.row().submission().period();
        UnitCode unit = problem.unit();
        return !problem.isClosed()
                && Period.touching(Period.Kind.SEMESTER, desk.months()).stream()
                        .filter(later -> later.compareTo(listed) > 0)
                        .anyMatch(later ->
                                desk.outcome().settled().facts().submissions().isUsable(unit, FORM, later));
    }

    private String ledgers(JoinedProblem problem) {
        return String.join(
                desk.messages().text("mark.and"),
                problem.words().stream()
                        .map(word -> desk.words()
                                .unitName(word.unit(), desk.messages().language()))
                        .toList());
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

    private static FigureCell text(Problem problem, String column) {
        return FigureCell.text(Prose.masked(problem.row().masked(column).text()));
    }

    private static FigureCell date(@Nullable LocalDate date) {
        return FigureCell.date(date == null ? "" : date.toString());
    }

    private Label heading(String column) {
        return Label.text(desk.words().heading(FORM, column, desk.messages().language()));
    }
}
