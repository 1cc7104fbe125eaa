package org.baoxue.app.views.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.UnitSections;
import org.baoxue.app.views.UnitTables;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.model.Gaps;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.Fact;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.UnitView;

/** The page of any unit in the run's school year. */
public final class UnitViews {
    private static final List<String> HEADLINES = List.of("ENR", "ATT", "SUS-CLOSING", "DRO-CLOSING", "OUT", "RET-1");

    private final FigureDesk desk;
    private final UnitSections sections;
    private final Function<Unit, List<PageLink>> beside;
    private final UnitTables tables;
    private final MonthViews months;
    private final ChildrenTables children;
    private final ReportingTables reporting;

    /**
     * The pages of this desk's units, with these sections of what the tiers state.
     *
     * @param beside the links to the pages beside a unit's page
     */
    public UnitViews(FigureDesk desk, UnitSections sections, Function<Unit, List<PageLink>> beside) {
        this.desk = desk;
        this.sections = sections;
        this.beside = beside;
        this.tables = new UnitTables(desk);
        this.months = new MonthViews(desk, tables);
        this.children = new ChildrenTables(desk);
        this.reporting = new ReportingTables(desk);
    }

    /** The page of a unit. */
    public UnitView of(Unit unit) {
        return new UnitView(
                new UnitView.Head(
                        unit.code(), desk.name(unit), unit.kind().tier(), unit.parent(), facts(unit), notes(unit)),
                beside.apply(unit),
                headlines(unit),
                new UnitView.Cases(
                        tables.flow(unit, desk.year(), "flow.caption"),
                        tables.rates(unit, desk.year()),
                        tables.days(unit, desk.year())),
                sections.of(unit),
                months.of(unit),
                children.of(unit),
                reporting.of(unit),
                sections.plan(unit),
                sections.reports(unit));
    }

    private List<UnitView.Headline> headlines(Unit unit) {
        List<UnitView.Headline> headlines = new ArrayList<>();
        for (String code : HEADLINES) {
            headlines.add(new UnitView.Headline(
                    Label.of(code + ".name"),
                    Label.of(code + ".unit"),
                    figure(code, unit, StageScope.ALL),
                    figure(code, unit, StageScope.PRI),
                    figure(code, unit, StageScope.JUN)));
        }
        return headlines;
    }

    private FigureCell figure(String code, Unit unit, StageScope stage) {
        return stage == StageScope.ALL || desk.stages(unit).contains(stage)
                ? desk.cell(code, unit.code(), desk.year(), stage)
                : desk.cells().none();
    }

    private List<Fact> facts(Unit unit) {
        School school = desk.ground().tree().school(unit.code());
        if (school == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>(List.of(
                code("schools", "school_type", "school_type", school.type()),
                code("schools", "system", "school_system", school.system()),
                code("schools", "filing", "filing", school.filesItself() ? "SELF" : "PROXY")));
        if (desk.stages(unit).size() == 1) {
            facts.add(new Fact(
                    heading("schools", "stage"),
                    Label.of("stage." + desk.stages(unit).get(0))));
        }
        if (school.filedBy() != null) {
            facts.add(new Fact(
                    heading("schools", "filed_by"),
                    Label.text(desk.words()
                            .unitName(school.filedBy(), desk.messages().language()))));
        }
        return facts;
    }

    private Fact code(String form, String column, String list, String code) {
        return new Fact(
                heading(form, column),
                Label.text(desk.words().codeLabel(list, code, desk.messages().language())));
    }

    private Label heading(String form, String column) {
        return Label.text(desk.words().heading(form, column, desk.messages().language()));
    }

    /** What the year's figures of the unit lack. */
    private List<Label> notes(Unit unit) {
        Scope scope = Scope.of(unit.code(), desk.year(), StageScope.ALL, LedgerScope.ALL);
        Gaps gaps = desk.tallies().flows(scope).gaps();
        int rows = gaps.leftOutRows();
        List<Label> notes = new ArrayList<>();
        if (desk.ground().tree().school(unit.code()) == null && gaps.missingUnits() > 0) {
            String key = gaps.missingCounties() == 0 ? "unit.gaps.schools" : "unit.gaps.units";
            notes.add(Label.of(key, "n", desk.figures().number(gaps.missingUnits())));
        }
        int unplaced = desk.outcome().settled().unplaced().count(unit.code(), desk.year());
        if (unplaced > 0) {
            notes.add(Label.of("unit.gaps.unplaced", "n", desk.figures().number(unplaced)));
        }
        if (rows > 0) {
            notes.add(Label.of("gaps.rows", "n", desk.figures().number(rows)));
        }
        if (desk.cell("ENR", scope).kind() == FigureCell.Kind.MISSING) {
            notes.add(Label.of("unit.nothing_filed"));
        }
        return notes;
    }

    /** The number of cases open for more days than the first limit. */
    Value.Amount over(Scope scope) {
        return children.overAmount(scope);
    }

    int firstLimit() {
        return children.firstLimit();
    }

    ReportingTables reporting() {
        return reporting;
    }
}
