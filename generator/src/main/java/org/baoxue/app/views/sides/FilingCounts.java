package org.baoxue.app.views.sides;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.division.Unit;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** Submissions counted by how they came: by form, by unit, by month, always with 报送率 and 及时率 beside them. */
final class FilingCounts {
    private static final int MOST_WORST = 20;
    private static final List<String> COLUMNS = List.of(
            "timeliness.expected",
            "mark.MISSING",
            "mark.UNREADABLE",
            "mark.LATE",
            "mark.UNKNOWN",
            "mark.ON_TIME",
            "mark.returned",
            "mark.revised",
            "mark.nil",
            "REP-1.name",
            "TIM-1.name");

    private final FigureDesk desk;
    private final FilingMarks marks;

    FilingCounts(FigureDesk desk, FilingMarks marks) {
        this.desk = desk;
        this.marks = marks;
    }

    /** A row a form, then the total. */
    FigureTable byForm(Unit unit, List<Filing> filings) {
        List<Row> rows = new ArrayList<>();
        desk.ground().forms().forms().forEach(form -> {
            List<Filing> some = filings.stream()
                    .filter(filing -> filing.expected().form().equals(form.id()))
                    .toList();
            if (!some.isEmpty()) {
                rows.add(Row.of(
                        Label.text(
                                desk.words().formName(form.id(), desk.messages().language())),
                        cells(some)));
            }
        });
        rows.add(new Row(Label.of("table.total"), null, 0, true, cells(filings)));
        return table("timely.by_form", "timeliness.head", rows)
                .noted(List.of(
                        Label.of("timely.zero", "unit", desk.name(unit)),
                        desk.formula("REP-1"),
                        desk.formula("TIM-1")));
    }

    /** The units with anything missing or late, most missing first. */
    FigureTable worst(List<Filing> filings) {
        Map<UnitCode, List<Filing>> byUnit = new TreeMap<>();
        filings.forEach(filing -> byUnit.computeIfAbsent(filing.expected().unit(), u -> new ArrayList<>())
                .add(filing));
        List<Map.Entry<UnitCode, List<Filing>>> worst = byUnit.entrySet().stream()
                .filter(entry -> faults(entry.getValue()) > 0)
                .sorted(Comparator.comparingLong((Map.Entry<UnitCode, List<Filing>> entry) ->
                                -count(entry.getValue(), Filing.Status.MISSING))
                        .thenComparingLong(entry -> -faults(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Row> rows = worst.stream()
                .limit(MOST_WORST)
                .map(entry -> new Row(
                        Label.text(desk.words()
                                .unitName(entry.getKey(), desk.messages().language())),
                        Target.unit(entry.getKey()).at("reporting"),
                        0,
                        false,
                        cells(entry.getValue())))
                .toList();
        FigureTable table = table("timely.worst", "missing.unit", rows).whenEmpty(Label.of("timely.worst.none"));
        return worst.size() <= MOST_WORST
                ? table
                : table.noted(List.of(Label.of(
                        "timely.worst.more",
                        "shown",
                        desk.figures().number(MOST_WORST),
                        "n",
                        desk.figures().number(worst.size()))));
    }

    /** The units straight below that are no schools, with the counties of cities: by how theirs came, and month by month. */
    List<FigureTable> below(Unit unit) {
        List<Row> totals = new ArrayList<>();
        List<Row> months = new ArrayList<>();
        addBelow(unit, 0, totals, months);
        if (totals.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("children.head"))));
        desk.months()
                .forEach(month ->
                        columns.add(Column.figures(Label.text(desk.figures().monthAlone(month)))));
        return List.of(
                table("timely.by_unit", "children.head", totals),
                FigureTable.of(Label.of("timely.by_month"), Label.of("unit.submissions_only"), columns, months)
                        .noted(List.of(Label.of("timely.by_month.note"))));
    }

    private void addBelow(Unit unit, int level, List<Row> totals, List<Row> months) {
        for (Unit child : desk.ground().tree().children(unit.code())) {
            if (!child.code().isSchool()) {
                List<Filing> filings = desk.tallies().filings(child.code(), desk.year());
                totals.add(row(child, level, cells(filings)));
                months.add(row(
                        child,
                        level,
                        desk.months().stream().map(month -> month(child, month)).toList()));
                addBelow(child, level + 1, totals, months);
            }
        }
    }

    private Row row(Unit unit, int level, List<FigureCell> cells) {
        return new Row(Label.text(desk.name(unit)), Target.side(unit.code(), Topic.TIMELINESS), level, false, cells);
    }

    /** Reported of expected in a month; what lacks and what came late stands behind it. */
    private FigureCell month(Unit unit, YearMonth month) {
        List<Filing> filings = desk.tallies().filings(unit.code(), Period.month(month));
        if (filings.isEmpty()) {
            return marks.notOwed();
        }
        long missing = filings.stream().filter(f -> !f.status().isReported()).count();
        long late = count(filings, Filing.Status.LATE);
        List<String> further = new ArrayList<>();
        if (missing > 0) {
            further.add(said("timely.n_missing", missing));
        }
        if (late > 0) {
            further.add(said("timely.n_late", late));
        }
        FigureCell.Kind kind =
                missing > 0 ? FigureCell.Kind.MISSING : late > 0 ? FigureCell.Kind.DOUBT : FigureCell.Kind.FINE;
        return FigureCell.mark(
                kind,
                (filings.size() - missing) + "/" + filings.size(),
                String.join(desk.messages().text("mark.and"), further));
    }

    private String said(String key, long n) {
        return desk.messages().text(key, Map.of("n", desk.figures().number(n)));
    }

    private FigureTable table(String caption, String head, List<Row> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of(head))));
        COLUMNS.forEach(key -> columns.add(Column.figures(Label.of(key))));
        return FigureTable.of(Label.of(caption), Label.of("unit.submissions"), columns, rows);
    }

    private List<FigureCell> cells(List<Filing> filings) {
        boolean receipts = desk.outcome().settled().hasReceipts();
        Count all = Count.of(filings.size());
        Count reported = count(filings, (Filing f) -> f.status().isReported());
        Count onTime = receipts ? Count.of(count(filings, Filing.Status.ON_TIME)) : Count.Absent.MISSING;
        Count late = receipts ? Count.of(count(filings, Filing.Status.LATE)) : Count.Absent.MISSING;
        return List.of(
                desk.cells().count(all),
                desk.cells().count(Count.of(count(filings, Filing.Status.MISSING))),
                desk.cells().count(Count.of(count(filings, Filing.Status.UNREADABLE))),
                desk.cells().count(late),
                desk.cells().count(Count.of(count(filings, Filing.Status.UNKNOWN))),
                desk.cells().count(onTime),
                desk.cells().count(receipts ? count(filings, Filing::returned) : Count.Absent.MISSING),
                desk.cells().count(count(filings, Filing::corrected)),
                desk.cells().count(count(filings, marks::isNil)),
                desk.cells().rate(new Value.Ratio(reported, all, Gaps.NONE)),
                desk.cells().rate(new Value.Ratio(onTime, receipts ? all : Count.Absent.MISSING, Gaps.NONE)));
    }

    private static Count count(List<Filing> filings, Predicate<Filing> which) {
        return Count.of(filings.stream().filter(which).count());
    }

    private static long count(List<Filing> filings, Filing.Status status) {
        return filings.stream().filter(filing -> filing.status() == status).count();
    }

    private static long faults(List<Filing> filings) {
        return filings.stream()
                .filter(f -> !f.status().isReported() || f.status() == Filing.Status.LATE)
                .count();
    }
}
