package org.baoxue.app.views.sides.filing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.calendar.FilingState;
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
    private static final List<FilingState> STATES = Stream.of(FilingState.values())
            .filter(state -> state != FilingState.EXPECTED)
            .toList();

    private final FigureDesk desk;
    private final FilingMarks marks;

    FilingCounts(FigureDesk desk, FilingMarks marks) {
        this.desk = desk;
        this.marks = marks;
    }

    /**
     * A row a form, then the total.
     *
     * @param filings due or not
     */
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
                        Label.of("timely.parts"),
                        Label.of(
                                "timely.late_too",
                                "n",
                                desk.figures()
                                        .number(due(filings).stream()
                                                .filter(FilingCounts::isLateToo)
                                                .count())),
                        Label.of("timely.zero", "unit", desk.name(unit)),
                        desk.formula("REP-1"),
                        desk.formula("TIM-1")));
    }

    /** The units with anything missing, sent back or late, most missing first. */
    FigureTable worst(List<Filing> filings) {
        Map<UnitCode, List<Filing>> byUnit = new TreeMap<>();
        due(filings)
                .forEach(filing -> byUnit.computeIfAbsent(filing.expected().unit(), u -> new ArrayList<>())
                        .add(filing));
        List<Map.Entry<UnitCode, List<Filing>>> worst = byUnit.entrySet().stream()
                .filter(entry -> faults(entry.getValue()) > 0)
                .sorted(Comparator.comparingLong((Map.Entry<UnitCode, List<Filing>> entry) ->
                                -count(entry.getValue(), FilingState.MISSING))
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
                totals.add(row(child, level, cells(owed(child.code(), desk.year()))));
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
            List<Filing> pending = desk.tallies().pending(unit.code(), Period.month(month));
            return pending.isEmpty() ? marks.notOwed() : marks.notDue();
        }
        long missing = filings.stream().filter(f -> !f.status().isReported()).count();
        long late = filings.stream()
                .filter(filing -> filing.status() == Filing.Status.LATE)
                .count();
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
        List<Column> columns =
                new ArrayList<>(List.of(Column.words(Label.of(head)), Column.figures(Label.of("timeliness.expected"))));
        STATES.forEach(state -> columns.add(new Column(Label.of("mark." + state), Label.of("timely.states"), true)));
        List.of("timely.pending", "REP-1.name", "TIM-1.name")
                .forEach(key -> columns.add(Column.figures(Label.of(key))));
        return FigureTable.of(Label.of(caption), Label.of("unit.submissions"), columns, rows);
    }

    private List<FigureCell> cells(List<Filing> owed) {
        List<Filing> filings = due(owed);
        boolean receipts = desk.outcome().settled().hasReceipts();
        Count all = Count.of(filings.size());
        Count reported = Count.of(
                filings.stream().filter(each -> each.status().isReported()).count());
        Count onTime = Count.of(filings.stream()
                .filter(each -> each.status() == Filing.Status.ON_TIME)
                .count());
        List<FigureCell> cells = new ArrayList<>(List.of(desk.cells().count(all)));
        for (FilingState state : STATES) {
            boolean known = receipts || !byReceipt(state);
            cells.add(desk.cells().count(known ? Count.of(count(filings, state)) : Count.Absent.MISSING));
        }
        cells.add(desk.cells().count(Count.of(owed.size() - filings.size())));
        cells.add(desk.cells().rate(new Value.Ratio(reported, all, Gaps.NONE)));
        cells.add(desk.cells()
                .rate(
                        receipts
                                ? new Value.Ratio(onTime, all, Gaps.NONE)
                                : new Value.Ratio(Count.Absent.MISSING, Count.Absent.MISSING, Gaps.NONE)));
        return cells;
    }

    /** Whether only receipts tell of it. */
    private static boolean byReceipt(FilingState state) {
        return switch (state) {
            case RECEIVED, RETURNED, LATE, ON_TIME -> true;
            case MISSING, UNREADABLE, UNKNOWN, REVISED, NIL, EXPECTED -> false;
        };
    }

    private List<Filing> owed(UnitCode unit, Period period) {
        List<Filing> owed = new ArrayList<>(desk.tallies().filings(unit, period));
        owed.addAll(desk.tallies().pending(unit, period));
        return owed;
    }

    private List<Filing> due(List<Filing> filings) {
        return filings.stream()
                .filter(each -> !each.expected().due().isAfter(desk.ground().asOf()))
                .toList();
    }

    private static long count(List<Filing> filings, FilingState state) {
        return filings.stream().filter(filing -> filing.state() == state).count();
    }

    /** Whether it came late and stands otherwise now. */
    private static boolean isLateToo(Filing filing) {
        return filing.status() == Filing.Status.LATE && filing.state() != FilingState.LATE;
    }

    private static long faults(List<Filing> filings) {
        return filings.stream()
                .filter(f -> !f.status().isReported()
                        || f.status() == Filing.Status.LATE
                        || f.state() == FilingState.RETURNED)
                .count();
    }
}
