package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.ledger.Row;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Value;
import org.baoxue.view.Label;
import org.baoxue.view.ReportView;
import org.jspecify.annotations.Nullable;

/** 市学期调研报告: what a city's survey of a semester found in its counties, beside what these reported. */
final class CityReport {
    private final FigureDesk desk;
    private final SurveyTables tables;
    private final StatedParts stated;

    CityReport(FigureDesk desk) {
        this.desk = desk;
        this.tables = new SurveyTables(desk);
        this.stated = new StatedParts(desk);
    }

    /** The report of a unit with city duties for a semester. */
    ReportView of(Unit city, Period semester) {
        ReportDraft draft = new ReportDraft(desk, city, semester, "CITY");
        ReportFigures figures = new ReportFigures(desk, city, semester);
        CountyRows survey = CountyRows.of(
                figures.counties(), county -> desk.tallies().stated().surveys().row(county.code(), semester));
        boolean filed = survey.head() != null;
        if (!filed) {
            draft.lacks(Label.of("report.CITY.missing"));
        }
        draft.section(filed ? figures.told(scope(figures, survey)) : List.of());
        draft.section(
                filed ? figures.told(truth(figures, survey)) : List.of(),
                tables.main(city, semester, survey),
                tables.truth(city, semester, survey));
        draft.section(
                figures.told(Label.of(
                        "report.CITY.work",
                        "reported",
                        figures.percent("REP-1"),
                        "on_time",
                        figures.percent("TIM-1"),
                        "visited",
                        figures.percent("VIS-1"),
                        "returned",
                        figures.percent("RET-1"))),
                tables.work(city, semester, survey));
        stated.groups(draft, city, semester, tables.moves(city, semester, survey));
        draft.section(filed ? figures.told(problems(figures, survey)) : List.of());
        draft.section(List.of());
        stated.problems(draft, city, semester, figures.counties());
        draft.basis(Label.of("report.CITY.basis"));
        draft.basis(figures.formula("REV-1"));
        draft.basis(figures.formula("TIM-1"));
        sign(draft, city, figures, survey.head());
        return draft.view("survey");
    }

    /** 一: how many counties and schools, and who surveyed them; the report itself is the authority's. */
    private List<Label> scope(ReportFigures figures, CountyRows survey) {
        List<Label> sentences = new ArrayList<>();
        Value.Amount schools = survey.sum("schools_sampled");
        Value.Amount nil = survey.sum("nil_schools_sampled");
        sentences.add(Label.of(
                "report.CITY.scope",
                "counties",
                desk.figures().number(survey.items().size()),
                "surveyed",
                desk.figures().number(survey.stated().size()),
                "schools",
                figures.sum(survey, "survey", "schools_sampled"),
                "nil",
                figures.sum(survey, "survey", "nil_schools_sampled"),
                "share",
                figures.percent(new Value.Ratio(nil.count(), schools.count(), schools.gaps()))));
        if (!survey.unstated().isEmpty()) {
            sentences.add(Label.of(
                    "report.CITY.unsurveyed",
                    "names",
                    figures.list(survey.unstated().stream().map(desk::name).toList())));
        }
        Row head = survey.head();
        if (head != null && !head.faulty("signed_by")) {
            sentences.add(Label.of(
                    "report.CITY.surveyors",
                    "names",
                    figures.list(
                            head.values("signed_by").stream().map(Masked::name).toList())));
        }
        return sentences;
    }

    /** 二: the four samples and what was found unreported. */
    private static Label truth(ReportFigures figures, CountyRows survey) {
        List<String> arguments = new ArrayList<>();
        for (String column : List.of("dropouts", "returns", "nil_schools", "home_taught")) {
            arguments.add(column + "_sampled");
            arguments.add(figures.sum(survey, "survey", column + "_sampled"));
            arguments.add(column + "_true");
            arguments.add(figures.sum(survey, "survey", column + "_true"));
        }
        arguments.addAll(List.of(
                "dropouts_rate",
                figures.percent("SUR-1"),
                "returns_rate",
                figures.percent("SUR-2"),
                "nil_schools_rate",
                figures.percent("SUR-3"),
                "home_taught_rate",
                figures.percent("SUR-4"),
                "unreported",
                figures.sum(survey, "survey", "unreported_found")));
        return Label.of("report.CITY.truth", arguments.toArray(new String[0]));
    }

    /** 五: how many problems, and in which counties. */
    private Label problems(ReportFigures figures, CountyRows survey) {
        List<String> counties = survey.items().stream()
                .filter(item -> item.count("to_rectify").orElse(0) > 0)
                .map(item -> desk.messages()
                        .text(
                                "report.CITY.problem",
                                Map.of("unit", desk.name(item.county()), "n", figures.count(item.count("to_rectify")))))
                .toList();
        String all = figures.sum(survey, "survey", "to_rectify");
        return counties.isEmpty()
                ? Label.of("report.CITY.no_problems", "n", all)
                : Label.of("report.CITY.problems", "n", all, "counties", figures.list(counties));
    }

    private static void sign(ReportDraft draft, Unit city, ReportFigures figures, @Nullable Row head) {
        draft.signed(Label.of("report.office." + city.kind().tier(), "unit", figures.name()));
        LocalDate filed = head == null ? null : head.date("filed_on");
        if (filed != null) {
            draft.dated(filed);
        }
    }
}
