package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.form.CodeList;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.Label;
import org.baoxue.view.ReportView;

/** 县区季度复核报告: what a county's review of a quarter found, school by school and without netting. */
final class CountyReport {
    private static final int FIRST_QUARTER_END = 3;
    private static final int THIRD_QUARTER_END = 9;
    private static final int MOST_NAMES = 20;

    private final FigureDesk desk;
    private final ReviewTables tables;
    private final PeriodTables periods;
    private final StatedParts stated;

    CountyReport(FigureDesk desk) {
        this.desk = desk;
        this.tables = new ReviewTables(desk);
        this.periods = new PeriodTables(desk);
        this.stated = new StatedParts(desk);
    }

    /** The report of a unit with county duties for a quarter. */
    ReportView of(Unit county, Period quarter) {
        ReportDraft draft = new ReportDraft(desk, county, quarter, "COUNTY");
        ReportFigures figures = new ReportFigures(desk, county, quarter);
        Scope scope = Scope.of(county.code(), quarter, StageScope.ALL, LedgerScope.ALL);
        ReviewRows review = ReviewRows.of(scope, desk.tallies());
        boolean filed = !review.items().isEmpty();
        if (!filed) {
            draft.lacks(Label.of("report.COUNTY.missing"));
        }
        draft.section(filed ? figures.told(organised(figures, review, scope)) : List.of());
        draft.section(
                filed ? figures.told(result(figures)) : List.of(),
                tables.differences(county, quarter, review),
                periods.compared(county, List.of(quarter)));
        draft.section(filed ? figures.told(errors(figures)) : List.of());
        draft.section(figures.told(nil(figures)), tables.nil(county, quarter), tables.untrueNil(review));
        visits(draft, county, quarter);
        stated.sent(draft, county, quarter);
        stated.groups(draft, county, quarter);
        stated.lastProblems(draft, county, quarter);
        draft.section(List.of());
        draft.attachment(List.of(), tables.bySchool(county, quarter, review));
        stated.ledger(draft, county, quarter);
        draft.basis(Label.of("report.COUNTY.basis"));
        draft.basis(figures.formula("REV-2"));
        draft.signed(Label.of("report.office." + county.kind().tier(), "unit", figures.name()));
        List<LocalDate> dates = review.dates();
        if (!dates.isEmpty()) {
            draft.dated(dates.get(dates.size() - 1));
        }
        return draft.view("review");
    }

    /** 一: how many schools, when, how, with whom. */
    private List<Label> organised(ReportFigures figures, ReviewRows review, Scope scope) {
        List<Label> sentences = new ArrayList<>();
        Value.Ratio coverage = figures.ratio("REV-1");
        sentences.add(Label.of(
                "report.COUNTY.coverage",
                "open",
                figures.count(coverage.denominator()),
                "reviewed",
                figures.count(coverage.numerator()),
                "rate",
                figures.percent(coverage)));
        addUnreviewed(sentences, figures, scope);
        List<LocalDate> dates = review.dates();
        if (!dates.isEmpty()) {
            sentences.add(
                    dates.size() == 1
                            ? Label.of("report.COUNTY.day", "day", figures.date(dates.get(0)))
                            : Label.of(
                                    "report.COUNTY.days",
                                    "from",
                                    figures.date(dates.get(0)),
                                    "to",
                                    figures.date(dates.get(dates.size() - 1))));
        }
        sentences.add(Label.of(
                "report.COUNTY.methods",
                "methods",
                figures.labels("review_method", named(review, "method", "review_method")),
                "on_site",
                figures.count(review.onSite())));
        sentences.add(Label.of(
                "report.COUNTY.departments",
                "departments",
                figures.labels("department", named(review, "departments", "department"))));
        return sentences;
    }

    /** The schools that should have been reviewed and were not, wholly; the first twenty by name. */
    private void addUnreviewed(List<Label> sentences, ReportFigures figures, Scope scope) {
        List<String> names = desk.tallies().schools(scope).stream()
                .filter(school -> school.isOpen(scope.period().to()))
                .filter(school -> !desk.tallies().stated().reviews().isComplete(school, scope.period()))
                .map(School::name)
                .toList();
        if (!names.isEmpty()) {
            sentences.add(Label.of(
                    names.size() > MOST_NAMES ? "report.COUNTY.unreviewed.more" : "report.COUNTY.unreviewed",
                    "names",
                    figures.list(names.stream().limit(MOST_NAMES).toList()),
                    "n",
                    desk.figures().number(names.size())));
        }
    }

    private List<String> named(ReviewRows review, String column, String list) {
        CodeList codes = desk.ground().forms().codes(list);
        return codes == null ? List.of() : review.named(column, codes);
    }

    /** 二: the sums. */
    private static Label result(ReportFigures figures) {
        return Label.of(
                "report.COUNTY.result",
                "reported",
                figures.amount("REV-REPORTED"),
                "struck",
                figures.amount("REV-STRUCK"),
                "added",
                figures.amount("REV-ADDED"),
                "rejudged",
                figures.amount("REV-REJUDGED"),
                "verified",
                figures.amount("REV-VERIFIED"),
                "net",
                figures.amount("REV-NET"),
                "absolute",
                figures.amount("REV-ABS"),
                "agreed",
                figures.percent("REV-2"));
    }

    /** 三: what was missed, wrongly reported or re-judged, by ledger. */
    private static List<Label> errors(ReportFigures figures) {
        List<Label> sentences = new ArrayList<>();
        for (String code : List.of("ADDED", "STRUCK", "REJUDGED")) {
            sentences.add(Label.of(
                    "report.COUNTY.error." + code,
                    "n",
                    figures.amount("REV-" + code),
                    "suspected",
                    figures.amount("REV-" + code, LedgerScope.SUS),
                    "dropout",
                    figures.amount("REV-" + code, LedgerScope.DRO)));
        }
        return sentences;
    }

    /** 四: how many nil returns the review confirmed. */
    private static List<Label> nil(ReportFigures figures) {
        Value.Ratio confirmed = figures.ratio("REV-0");
        return List.of(Label.of(
                "report.COUNTY.nil",
                "n",
                figures.count(confirmed.denominator()),
                "confirmed",
                figures.count(confirmed.numerator()),
                "rate",
                figures.percent(confirmed)));
    }

    /** 五: only the quarters in which a term opens have anything to say. */
    private void visits(ReportDraft draft, Unit county, Period quarter) {
        int end = quarter.to().getMonthValue();
        if (end != FIRST_QUARTER_END && end != THIRD_QUARTER_END) {
            draft.section(List.of(Label.of("report.COUNTY.no_opening")));
            return;
        }
        Period semester = Period.of(Period.Kind.SEMESTER, quarter.to());
        ReportFigures figures = new ReportFigures(desk, county, semester);
        Value.Ratio visited = figures.ratio("VIS-1");
        draft.section(
                figures.told(Label.of(
                        "report.COUNTY.visits",
                        "open",
                        figures.count(visited.denominator()),
                        "visited",
                        figures.count(visited.numerator()),
                        "coverage",
                        figures.percent(visited),
                        "checked",
                        figures.percent("VIS-2"),
                        "homes",
                        figures.percent("VIS-3"))),
                periods.visited(county, List.of(semester)),
                periods.opened(county, List.of(semester)));
    }
}
