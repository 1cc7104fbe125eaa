package org.baoxue.app.views.sides.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.ProblemTables;
import org.baoxue.app.views.sides.Sheets;
import org.baoxue.division.Unit;
import org.baoxue.facts.tiers.JoinedProblem;
import org.baoxue.facts.tiers.Problem;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.Section;
import org.baoxue.view.SideSource;
import org.baoxue.view.SideView;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/**
 * 整改, in the inspection edition alone, for problems name schools and how they were found: what the ledgers of a unit and of those below it
 * list, last time's problems first, and of each part what is overdue first.
 */
public final class RectificationViews {
    private final FigureDesk desk;
    private final ProblemTables figures;
    private final CourseTables courses;

    /** The pages from this desk. */
    public RectificationViews(FigureDesk desk) {
        this.desk = desk;
        this.figures = new ProblemTables(desk);
        this.courses = new CourseTables(desk);
    }

    /** The page of a unit above schools. */
    public SideSource of(Unit unit) {
        Sheets sheets = new Sheets(desk, unit, Topic.RECTIFICATION, 1);
        return new SideSource(sheets.target(1), unit.code(), sheets.title(1), () -> view(unit, sheets));
    }

    private SideView view(Unit unit, Sheets sheets) {
        List<Period> semesters = Period.touching(Period.Kind.SEMESTER, desk.months());
        LocalDate since = semesters.isEmpty()
                ? desk.ground().asOf()
                : semesters.get(semesters.size() - 1).firstDay();
        List<JoinedProblem> all = problems(unit, semesters);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "before",
                Label.of("rectify.before"),
                List.of(courses.table(
                        "rectify.before",
                        all.stream().filter(p -> p.isOlderThan(since)).toList(),
                        Label.of("rectify.before.none")))));
        sections.add(Section.of(
                "since",
                Label.of("rectify.since"),
                List.of(courses.table(
                        "rectify.since",
                        all.stream().filter(p -> !p.isOlderThan(since)).toList(),
                        Label.of("rectify.since.none")))));
        sections.add(Section.of("figures", Label.of("rectify.figures"), counts(unit, semesters)));
        List<PageLink> around = new ArrayList<>(List.of(new PageLink(
                Label.of("rectify.reports"), Target.unit(unit.code()).at("reports"))));
        around.addAll(sheets.below());
        return new SideView(
                sheets.title(1),
                Label.of(
                        "rectify.lead",
                        "date",
                        desk.figures().date(desk.ground().asOf())),
                lacks(unit, semesters),
                around,
                courses.key(),
                sections,
                List.of());
    }

    /** By semester, then, for a unit with others below it, by unit. */
    private List<FigureTable> counts(Unit unit, List<Period> semesters) {
        List<FigureTable> tables = new ArrayList<>(List.of(figures.figures(unit, semesters)));
        List<Unit> below = desk.ground().tree().children(unit.code()).stream()
                .filter(child -> child.kind().tier() != Tier.SCHOOL)
                .toList();
        if (!below.isEmpty()) {
            tables.add(figures.byUnit(below, desk.year()));
        }
        return tables;
    }

    private List<JoinedProblem> problems(Unit unit, List<Period> semesters) {
        List<Problem> latest = new ArrayList<>();
        for (Unit each : listing(unit)) {
            latest.addAll(desk.tallies().stated().problems().latest(each.code(), semesters));
        }
        return JoinedProblem.of(latest);
    }

    /** The unit and all below it that may list problems. */
    private List<Unit> listing(Unit unit) {
        return desk.ground().tree().units().stream()
                .filter(each -> !each.code().isSchool() && desk.ground().tree().isWithin(each.code(), unit.code()))
                .toList();
    }

    /** Rows that cannot be shown, and ledgers that somebody received or was owed and that are not here. */
    private List<Label> lacks(Unit unit, List<Period> semesters) {
        List<Label> notes = new ArrayList<>();
        int rows = 0;
        List<String> lacking = new ArrayList<>();
        for (Unit each : listing(unit)) {
            rows += desk.tallies().stated().problems().leftOut(each.code(), semesters);
            for (Period semester : semesters) {
                if (each.kind().tier() != Tier.PROVINCE && desk.tallies().lacks(each.code(), "rectify", semester)) {
                    lacking.add(desk.name(each) + " " + desk.figures().period(semester));
                }
            }
        }
        if (rows > 0) {
            notes.add(Label.of("rectify.left_out", "n", desk.figures().number(rows)));
        }
        if (!lacking.isEmpty()) {
            notes.add(Label.of(
                    "rectify.lacking", "units", String.join(desk.messages().text("report.list"), lacking)));
        }
        return notes;
    }
}
