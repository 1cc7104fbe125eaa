package org.baoxue.app.views.units;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.UnitTables;
import org.baoxue.calendar.Filing;
import org.baoxue.division.Unit;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.StageScope;
import org.baoxue.view.Fact;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.MonthReport;
import org.baoxue.view.MonthReport.Part;

/** The 学校月报告 of a school, a month at a time, in its five parts with its foot. */
final class SchoolMonths {
    private static final List<String> RETURNS = List.of("PER-N", "SUS-RETURNED", "DRO-RETURNED");

    private final FigureDesk desk;
    private final UnitTables tables;

    SchoolMonths(FigureDesk desk, UnitTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    MonthReport report(Unit school, YearMonth month) {
        Period period = Period.month(month);
        List<Declared> declared = declared(school, month);
        return new MonthReport(
                month,
                Label.of(
                        "month.heading.school",
                        "unit",
                        desk.name(school),
                        "month",
                        desk.figures().month(month)),
                notes(school, period),
                List.of(
                        Part.of(Label.of("month.attendance"), List.of(tables.attendance(school, period))),
                        Part.of(Label.of("month.changes"), List.of(tables.flow(school, period, "section.flow"))),
                        Part.of(Label.of("month.returns"), List.of(returns(school, period))),
                        Part.of(
                                Label.of("month.suspensions"),
                                List.of(suspensions(school, month), registered(school, month))),
                        nil(declared)),
                declared.isEmpty() ? List.of() : foot(declared.get(0)));
    }

    private List<Declared> declared(Unit school, YearMonth month) {
        return Stream.of(Stage.values())
                .map(stage -> desk.outcome()
                        .settled()
                        .facts()
                        .declarations()
                        .declared(new UnitMonth(school.code(), stage, month)))
                .filter(Objects::nonNull)
                .toList();
    }

    private FigureTable suspensions(Unit school, YearMonth month) {
        List<Row> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Declared declared = desk.outcome()
                    .settled()
                    .facts()
                    .declarations()
                    .declared(new UnitMonth(school.code(), stage, month));
            if (declared != null) {
                rows.add(Row.of(
                        Label.of("stage." + stage),
                        List.of(
                                desk.cells().count(declared.suspensionCount()),
                                desk.cells().count(declared.homeTeachingCount()))));
            }
        }
        return FigureTable.of(
                        Label.of("month.suspensions.caption"),
                        Label.of("unit.people"),
                        List.of(
                                Column.words(Label.of("month.stage")),
                                Column.figures(Label.of("month.suspension_count")),
                                Column.figures(Label.of("month.home_teaching_count"))),
                        rows)
                .whenEmpty(Label.of("month.declaration_missing"));
    }

    /** Attempts at persuasion and returns of the month, by 学段. */
    private FigureTable returns(Unit school, Period month) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("month.stage"))));
        RETURNS.forEach(code -> columns.add(Column.figures(Label.of(code + ".name"))));
        List<Row> rows = desk.stages(school).stream()
                .map(stage -> new Row(
                        Label.of("stage." + stage),
                        null,
                        0,
                        stage == StageScope.ALL,
                        RETURNS.stream()
                                .map(code -> desk.cell(code, school.code(), month, stage))
                                .toList()))
                .toList();
        return FigureTable.of(Label.of("month.returns.caption"), Label.of("unit.times_people"), columns, rows);
    }

    /** The entries of the school's register that run at the end of the month, by category and 学段; if there is none, whether that is known. */
    private FigureTable registered(Unit school, YearMonth month) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("month.register.head"))));
        List<SortedMap<String, Integer>> running = new ArrayList<>();
        boolean known = true;
        for (Stage stage : Stage.values()) {
            if (desk.stages(school).contains(StageScope.of(stage))) {
                columns.add(Column.figures(Label.of("stage." + stage)));
                running.add(desk.tallies().stated().registers().running(new UnitMonth(school.code(), stage, month)));
                known &= desk.outcome().settled().coverage().knowsRegister(school.code(), stage, month);
            }
        }
        SortedSet<String> categories = new TreeSet<>();
        running.forEach(counts -> categories.addAll(counts.keySet()));
        List<Row> rows = categories.stream()
                .map(category -> Row.of(
                        Label.text(desk.words()
                                .codeLabel(
                                        "register_category",
                                        category,
                                        desk.messages().language())),
                        running.stream()
                                .map(counts -> desk.cells().count(Count.of(counts.getOrDefault(category, 0))))
                                .toList()))
                .toList();
        return FigureTable.of(Label.of("month.register.caption"), Label.of("unit.people"), columns, rows)
                .whenEmpty(Label.of(known ? "month.register.none" : "month.register.unknown"));
    }

    private static Part nil(List<Declared> declared) {
        String words = declared.isEmpty()
                ? "month.nil.missing"
                : declared.stream().allMatch(Declared::nilReturn) ? "month.nil.yes" : "month.nil.no";
        return new Part(Label.of("month.nil"), true, List.of(Label.of(words)), List.of());
    }

    private static List<Fact> foot(Declared declared) {
        return List.of(
                Fact.of("month.foot.filled_by", declared.filledBy()),
                Fact.of("month.foot.reviewed_by", declared.reviewedBy()),
                Fact.of("month.foot.principal", declared.principal()),
                Fact.of("month.foot.filled_on", declared.filledOn()));
    }

    private List<Label> notes(Unit school, Period period) {
        List<Label> notes = new ArrayList<>();
        for (Filing filing : desk.tallies().filings(school.code(), period)) {
            String form = desk.words()
                    .formName(filing.expected().form(), desk.messages().language());
            switch (filing.status()) {
                case MISSING -> notes.add(Label.of("month.form_missing", "form", form));
                case UNREADABLE -> notes.add(Label.of("month.form_unreadable", "form", form));
                case LATE ->
                    notes.add(Label.of(
                            "month.form_late",
                            "form",
                            form,
                            "date",
                            desk.figures().date(Objects.requireNonNull(filing.receivedOn()))));
                default -> {
                    // in time, or nothing is known of when it came: nothing to be said here
                }
            }
        }
        return notes;
    }
}
