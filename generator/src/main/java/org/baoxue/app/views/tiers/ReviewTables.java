package org.baoxue.app.views.tiers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Count;
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

/** The tables of a county's review: the rows that differ, all rows by school, zero reports. */
final class ReviewTables {
    private static final int MOST_ROWS = 500;
    private static final List<String> SUMS =
            List.of("REV-REPORTED", "REV-STRUCK", "REV-ADDED", "REV-REJUDGED", "REV-VERIFIED", "REV-NET", "REV-ABS");
    private static final List<String> WORDS = List.of("review.reason", "review.method", "review.date");

    private final FigureDesk desk;

    ReviewTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** The rows that differ from what was reported, the others in one row, and the sums of all. */
    FigureTable differences(Unit county, Period quarter, ReviewRows review) {
        List<Row> rows = new ArrayList<>();
        review.differing().stream()
                .limit(MOST_ROWS)
                .forEach(item -> rows.add(new Row(head(item), school(item), 0, false, cells(item, true))));
        if (!review.even().isEmpty()) {
            rows.add(even(review));
        }
        if (!rows.isEmpty()) {
            rows.add(total(county, quarter, true));
        }
        return table(
                "review.differences",
                true,
                List.of(new Block(null, rows)),
                review.differing().size());
    }

    /** Every row, by school; the first 500. */
    FigureTable bySchool(Unit county, Period quarter, ReviewRows review) {
        Map<School, List<Row>> bySchool = new LinkedHashMap<>();
        review.items().stream()
                .limit(MOST_ROWS)
                .forEach(item -> bySchool.computeIfAbsent(item.school(), school -> new ArrayList<>())
                        .add(Row.of(Label.of("stage." + item.reviewed().stage()), cells(item, false))));
        List<Block> blocks = new ArrayList<>();
        bySchool.forEach((school, rows) -> blocks.add(new Block(Label.text(school.name()), rows)));
        if (!blocks.isEmpty()) {
            blocks.add(new Block(null, List.of(total(county, quarter, false))));
        }
        return table("review.by_school", false, blocks, review.items().size());
    }

    /** Schools that reported none, and where cases were then found. */
    FigureTable untrueNil(ReviewRows review) {
        List<Row> rows = review.untrueNil().stream()
                .map(item -> new Row(
                        head(item),
                        school(item),
                        0,
                        false,
                        List.of(
                                stage(item.reviewed()),
                                ledger(item.reviewed()),
                                count(item.reviewed(), "added"),
                                words(item.reviewed(), "reason"))))
                .toList();
        return FigureTable.of(
                        Label.of("review.untrue_nil"),
                        Label.of("unit.cases"),
                        List.of(
                                Column.words(Label.of("review.school")),
                                Column.words(Label.of("month.stage")),
                                Column.words(Label.of("table.ledger")),
                                Column.figures(Label.of("REV-ADDED.name")),
                                Column.words(Label.of("review.reason"))),
                        rows)
                .whenEmpty(Label.of("review.untrue_nil.none"));
    }

    /** ZERO and ZERO-Q of the quarter's months. */
    FigureTable nil(Unit county, Period quarter) {
        List<String> codes = List.of("ZERO", "ZERO-Q");
        List<Row> rows = new ArrayList<>();
        for (YearMonth month : desk.tallies().months(quarter)) {
            rows.add(Row.of(
                    Label.text(desk.figures().month(month)),
                    codes.stream()
                            .map(code -> desk.cell(code, county.code(), Period.month(month), StageScope.ALL))
                            .toList()));
        }
        return FigureTable.of(
                        Label.of("review.nil"),
                        Label.of("unit.schools"),
                        List.of(
                                Column.words(Label.of("months.head")),
                                Column.figures(Label.of("ZERO.name")),
                                Column.figures(Label.of("ZERO-Q.name"))),
                        rows)
                .noted(List.of(desk.formula("ZERO-Q")));
    }

    private FigureTable table(String caption, boolean withStage, List<Block> blocks, int rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(Label.of(withStage ? "review.school" : "month.stage")));
        if (withStage) {
            columns.add(Column.words(Label.of("month.stage")));
        }
        columns.add(Column.words(Label.of("table.ledger")));
        SUMS.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        WORDS.forEach(key -> columns.add(Column.words(Label.of(key))));
        List<Label> notes = rows <= MOST_ROWS
                ? List.of()
                : List.of(Label.of(
                        "review.more",
                        "shown",
                        desk.figures().number(MOST_ROWS),
                        "n",
                        desk.figures().number(rows)));
        return new FigureTable(
                Label.of(caption), Label.of("unit.cases"), columns, blocks, Label.of("review.none"), notes);
    }

    private static Label head(ReviewRows.Item item) {
        return Label.text(item.school().name());
    }

    private static Target school(ReviewRows.Item item) {
        return Target.unit(item.school().code());
    }

    private List<FigureCell> cells(ReviewRows.Item item, boolean withStage) {
        Reviewed reviewed = item.reviewed();
        List<FigureCell> cells = new ArrayList<>();
        if (withStage) {
            cells.add(stage(reviewed));
        }
        cells.add(ledger(reviewed));
        List.of("reported", "struck", "added", "rejudged").forEach(column -> cells.add(count(reviewed, column)));
        boolean usable = reviewed.isUsable();
        cells.add(reckoned(usable, reviewed.verified()));
        cells.add(reckoned(usable, reviewed.verified() - reviewed.reported()));
        cells.add(reckoned(usable, reviewed.absoluteDifference()));
        cells.add(words(reviewed, "reason"));
        cells.add(methods(reviewed));
        cells.add(FigureCell.date(reviewed.row().masked("reviewed_on").text()));
        return cells;
    }

    private FigureCell reckoned(boolean usable, long value) {
        return desk.cells().count(usable ? Count.of(value) : Count.Absent.MISSING);
    }

    /** The rows without a difference in one, so that the rows above the total add up to it. */
    private Row even(ReviewRows review) {
        List<ReviewRows.Item> items = review.even();
        long reported =
                items.stream().mapToLong(item -> item.reviewed().reported()).sum();
        List<FigureCell> cells = new ArrayList<>(blanks(2));
        for (long value : new long[] {reported, 0, 0, 0, reported, 0, 0}) {
            cells.add(desk.cells().count(Count.of(value)));
        }
        cells.addAll(blanks(WORDS.size()));
        String key = review.differing().isEmpty() ? "review.all_even" : "review.even";
        return Row.of(Label.of(key, "n", desk.figures().number(items.size())), cells);
    }

    private Row total(Unit county, Period quarter, boolean withStage) {
        Scope scope = Scope.of(county.code(), quarter, StageScope.ALL, LedgerScope.ALL);
        List<FigureCell> cells = new ArrayList<>(blanks(withStage ? 2 : 1));
        SUMS.forEach(code -> cells.add(desk.cell(code, scope)));
        cells.addAll(blanks(WORDS.size()));
        return new Row(Label.of("review.total"), null, 0, true, cells);
    }

    private static List<FigureCell> blanks(int number) {
        return Collections.nCopies(number, FigureCell.text(""));
    }

    private FigureCell stage(Reviewed reviewed) {
        return FigureCell.text(desk.messages().text("stage." + reviewed.stage()));
    }

    private FigureCell ledger(Reviewed reviewed) {
        return FigureCell.text(desk.words()
                .codeLabel("ledger", reviewed.ledger().name(), desk.messages().language()));
    }

    private FigureCell count(Reviewed reviewed, String column) {
        return desk.cells().count(reviewed.row().count(column));
    }

    /** Words that somebody typed: a long number in them is masked. */
    private static FigureCell words(Reviewed reviewed, String column) {
        return FigureCell.text(Prose.masked(reviewed.row().masked(column).text()));
    }

    private FigureCell methods(Reviewed reviewed) {
        return FigureCell.text(String.join(
                desk.messages().text("report.list"),
                reviewed.row().values("method").stream()
                        .map(code -> desk.words()
                                .codeLabel(
                                        "review_method", code, desk.messages().language()))
                        .toList()));
    }
}
