package org.baoxue.app.views.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.division.Unit;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.StageScope;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.UnitView;

/** What a unit and all below it filed in the year, and what they did not. */
final class ReportingTables {
    private static final int MOST_MISSING = 500;
    private static final int MOST_AT_HOME = 5;

    private final FigureDesk desk;

    ReportingTables(FigureDesk desk) {
        this.desk = desk;
    }

    UnitView.Reporting of(Unit unit) {
        List<Filing> filings = desk.tallies().filings(unit.code(), desk.year());
        return new UnitView.Reporting(timeliness(unit, filings), missing(filings));
    }

    private FigureTable timeliness(Unit unit, List<Filing> filings) {
        SortedMap<String, List<Filing>> byForm = new TreeMap<>(Comparator.comparing(this::order));
        filings.forEach(filing -> byForm.computeIfAbsent(filing.expected().form(), f -> new ArrayList<>())
                .add(filing));
        List<Row> rows = new ArrayList<>();
        byForm.forEach((form, some) -> rows.add(new Row(
                Label.text(desk.words().formName(form, desk.messages().language())),
                null,
                0,
                false,
                cells(unit, form, some))));
        rows.add(new Row(Label.of("table.total"), null, 0, true, cells(unit, "", filings)));
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("timeliness.head"))));
        for (String key : List.of(
                "timeliness.expected",
                "timeliness.received",
                "timeliness.on_time",
                "timeliness.late",
                "timeliness.unknown",
                "timeliness.unreadable",
                "timeliness.missing",
                "REP-1.name",
                "TIM-1.name",
                "VAL-1.name")) {
            columns.add(Column.figures(Label.of(key)));
        }
        return FigureTable.of(Label.of("timeliness.caption"), Label.of("unit.submissions"), columns, rows)
                .noted(List.of(Label.of("timeliness.total_note")));
    }

    private int order(String form) {
        List<String> ids =
                desk.ground().forms().forms().stream().map(f -> f.id()).toList();
        return ids.indexOf(form);
    }

    private List<FigureCell> cells(Unit unit, String form, List<Filing> filings) {
        Count all = Count.of(filings.size());
        Count reported =
                Count.of(filings.stream().filter(f -> f.status().isReported()).count());
        boolean receipts = desk.outcome().settled().hasReceipts();
        Count onTime = receipts ? count(filings, Filing.Status.ON_TIME) : Count.Absent.MISSING;
        return List.of(
                desk.cells().count(all),
                desk.cells().count(reported),
                desk.cells().count(onTime),
                desk.cells().count(receipts ? count(filings, Filing.Status.LATE) : Count.Absent.MISSING),
                desk.cells().count(count(filings, Filing.Status.UNKNOWN)),
                desk.cells().count(count(filings, Filing.Status.UNREADABLE)),
                desk.cells().count(count(filings, Filing.Status.MISSING)),
                desk.cells().rate(new Value.Ratio(reported, all, Gaps.NONE)),
                desk.cells().rate(new Value.Ratio(onTime, receipts ? all : Count.Absent.MISSING, Gaps.NONE)),
                desk.cells().rate(desk.tallies().soundRows(year(unit), form)));
    }

    private Scope year(Unit unit) {
        return Scope.of(unit.code(), desk.year(), StageScope.ALL, LedgerScope.ALL);
    }

    private static Count count(List<Filing> filings, Filing.Status status) {
        return Count.of(filings.stream().filter(f -> f.status() == status).count());
    }

    private FigureTable missing(List<Filing> filings) {
        List<Filing> missing =
                filings.stream().filter(f -> !f.status().isReported()).toList();
        List<Row> rows = missing.stream().limit(MOST_MISSING).map(this::row).toList();
        FigureTable table = FigureTable.of(
                        Label.of("missing.caption"),
                        null,
                        List.of(
                                Column.words(Label.of("missing.unit")),
                                Column.words(Label.of("missing.form")),
                                Column.words(Label.of("missing.period")),
                                Column.words(Label.of("missing.due")),
                                Column.words(Label.of("missing.status"))),
                        rows)
                .whenEmpty(none(filings));
        return missing.size() <= MOST_MISSING
                ? table
                : table.noted(List.of(Label.of(
                        "missing.more",
                        "shown",
                        desk.figures().number(MOST_MISSING),
                        "n",
                        desk.figures().number(missing.size()))));
    }

    private Row row(Filing filing) {
        UnitCode unit = filing.expected().unit();
        String form =
                desk.words().formName(filing.expected().form(), desk.messages().language());
        return new Row(
                Label.text(desk.words().unitName(unit, desk.messages().language())),
                Target.unit(unit),
                0,
                false,
                List.of(
                        FigureCell.text(form),
                        FigureCell.text(desk.figures().period(filing.expected().period())),
                        FigureCell.text(desk.figures().date(filing.expected().due())),
                        FigureCell.text(desk.messages().text("filing." + filing.status()))));
    }

    /** Where nothing was due yet, nobody has done what was due. */
    private Label none(List<Filing> filings) {
        return filings.isEmpty()
                ? Label.of(
                        "unreported.not_due",
                        "date",
                        desk.figures().date(desk.ground().asOf()))
                : Label.of("unreported.none");
    }

    /** Who has not reported: units with county duties by the number of missing submissions. */
    FigureTable unreported(Unit province) {
        SortedMap<UnitCode, Long> byCounty = new TreeMap<>();
        List<Filing> filings = desk.tallies().filings(province.code(), desk.year());
        for (Filing filing : filings) {
            Unit county = desk.ground().tree().countyOf(filing.expected().unit());
            if (county != null && !filing.status().isReported()) {
                byCounty.merge(county.code(), 1L, Long::sum);
            }
        }
        long all = byCounty.values().stream().mapToLong(Long::longValue).sum();
        List<Row> rows = byCounty.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(MOST_AT_HOME)
                .map(entry -> new Row(
                        Label.text(desk.words()
                                .unitName(entry.getKey(), desk.messages().language())),
                        Target.unit(entry.getKey()).at("reporting"),
                        0,
                        false,
                        List.of(desk.cells().count(Count.of(entry.getValue())))))
                .toList();
        FigureTable table = FigureTable.of(
                        Label.of("unreported.caption"),
                        Label.of("unit.submissions_only"),
                        List.of(Column.words(Label.of("need.head")), Column.figures(Label.of("unreported.units"))),
                        rows)
                .whenEmpty(none(filings));
        return rows.isEmpty()
                ? table
                : table.noted(
                        List.of(Label.of("unreported.note", "n", desk.figures().number(all))));
    }
}
