package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.KeyGroupTables;
import org.baoxue.app.views.ProblemTables;
import org.baoxue.app.views.SentNameTables;
import org.baoxue.division.Unit;
import org.baoxue.facts.tiers.Problem;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;

/** The parts of reports about names sent down, key groups and problems; where nothing was filed they say so in a sentence. */
final class StatedParts {
    private final FigureDesk desk;
    private final SentNameTables names;
    private final KeyGroupTables groups;
    private final ProblemTables problems;

    StatedParts(FigureDesk desk) {
        this.desk = desk;
        this.names = new SentNameTables(desk);
        this.groups = new KeyGroupTables(desk);
        this.problems = new ProblemTables(desk);
    }

    /** 平台下发数据核实与录入 of a quarter. */
    void sent(ReportDraft draft, Unit county, Period quarter) {
        ReportFigures figures = new ReportFigures(desk, county, quarter);
        Value.Ratio verified = figures.ratio("DIS-P");
        boolean any = verified.denominator().isKnown() || !verified.gaps().isNone();
        if (!any) {
            draft.section(List.of(Label.of("sent.none")));
            return;
        }
        draft.section(
                figures.told(Label.of(
                        "report.COUNTY.sent",
                        "n",
                        figures.count(verified.denominator()),
                        "verified",
                        figures.count(verified.numerator()),
                        "rate",
                        figures.percent(verified),
                        "out",
                        figures.amount("DIS-OUT"),
                        "late",
                        figures.amount("DIS-LATE"),
                        "back",
                        figures.percent("DIS-BACK"))),
                names.sent(county, quarter));
    }

    /** 重点群体 of the semester in which the period ends, with their open cases at its end, and tables that stand in the same part. */
    void groups(ReportDraft draft, Unit unit, Period period, FigureTable... more) {
        Period semester = semester(period);
        List<FigureTable> tables = new ArrayList<>();
        List<Label> sentences = new ArrayList<>();
        addGroups(sentences, tables, unit, semester);
        tables.add(groups.cases(unit, period));
        tables.addAll(List.of(more));
        draft.section(sentences, tables.toArray(FigureTable[]::new));
    }

    private void addGroups(List<Label> sentences, List<FigureTable> tables, Unit unit, Period semester) {
        ReportFigures figures = new ReportFigures(desk, unit, semester);
        Value.Ratio found = figures.ratio("KEY-1");
        String period = desk.figures().period(semester);
        if (!found.denominator().isKnown()) {
            boolean lacking = !found.gaps().isNone();
            sentences.add(Label.of(lacking ? "report.groups.missing" : "report.groups.none", "period", period));
            return;
        }
        sentences.addAll(figures.told(Label.of(
                "report.groups",
                "period",
                period,
                "n",
                figures.amount("KEY-N"),
                "times",
                figures.amount("KEY-PT"),
                "found",
                figures.percent(found),
                "schooled",
                figures.percent("KEY-2"),
                "helped",
                figures.percent("KEY-3"))));
        tables.add(groups.groups(unit, List.of(semester)));
    }

    /** 重点群体就学保障 of a school year, with minors involved in cases where they are enough to be told. */
    void involved(ReportDraft draft, Unit province, Period year) {
        List<Label> sentences = new ArrayList<>();
        List<FigureTable> tables = new ArrayList<>();
        for (Period semester :
                Period.touching(Period.Kind.SEMESTER, desk.tallies().months(year))) {
            addGroups(sentences, tables, province, semester);
            ReportFigures figures = new ReportFigures(desk, province, semester);
            Value.Amount involved = (Value.Amount)
                    desk.value("KEY-INV", Scope.of(province.code(), semester, StageScope.ALL, LedgerScope.ALL));
            if (involved.count().isKnown()) {
                sentences.addAll(figures.told(Label.of(
                        "report.PROVINCE.involved",
                        "period",
                        desk.figures().period(semester),
                        "n",
                        figures.amount(desk.messages().text("KEY-INV.name"), involved))));
            }
        }
        tables.add(groups.cases(province, year));
        draft.section(sentences, tables.toArray(FigureTable[]::new));
    }

    /** 上期问题整改: the problems found before the quarter. */
    void lastProblems(ReportDraft draft, Unit county, Period quarter) {
        LocalDate since = quarter.firstDay();
        List<Problem> before = problems.listed(county, semester(quarter)).stream()
                .filter(problem -> problem.isOlderThan(since))
                .toList();
        draft.section(
                before.isEmpty()
                        ? List.of(Label.of("report.COUNTY.no_last"))
                        : List.of(standing(before, "report.last")),
                before.isEmpty()
                        ? new FigureTable[0]
                        : new FigureTable[] {problems.list("problems.last", before, Label.of("problems.none"))});
    }

    /** 附件: the ledger of the semester in which the quarter ends. */
    void ledger(ReportDraft draft, Unit county, Period quarter) {
        List<Problem> listed = problems.listed(county, semester(quarter));
        draft.attachment(
                listed.isEmpty() ? List.of(Label.of("problems.none")) : List.of(standing(listed, "report.listed")),
                listed.isEmpty()
                        ? new FigureTable[0]
                        : new FigureTable[] {problems.ledger(listed, quarter.firstDay())});
    }

    /** 上学期整改落实情况: the city's own ledger, last semester's problems first, then what its counties put right. */
    void problems(ReportDraft draft, Unit city, Period semester, List<Unit> counties) {
        List<Problem> listed = problems.listed(city, semester);
        List<Problem> before = listed.stream()
                .filter(problem -> problem.isOlderThan(semester.firstDay()))
                .toList();
        List<Label> sentences = new ArrayList<>();
        sentences.add(before.isEmpty() ? Label.of("report.CITY.no_last") : standing(before, "report.last"));
        List<FigureTable> tables = new ArrayList<>();
        if (!listed.isEmpty()) {
            sentences.add(standing(listed, "report.listed"));
            tables.add(problems.ledger(listed, semester.firstDay()));
        }
        tables.add(problems.byUnit(counties, semester));
        draft.section(sentences, tables.toArray(FigureTable[]::new));
    }

    /** 整改和下一步工作: what cities and counties put right in the year. */
    void provinceProblems(ReportDraft draft, Unit province, Period year, List<Unit> counties) {
        ReportFigures figures = new ReportFigures(desk, province, year);
        Value.Ratio closed = figures.ratio("FIX-1");
        if (!closed.denominator().isKnown()) {
            draft.section(List.of(Label.of("problems.none")));
            return;
        }
        draft.section(
                figures.told(Label.of(
                        "report.PROVINCE.fixed",
                        "n",
                        figures.count(closed.denominator()),
                        "closed",
                        figures.count(closed.numerator()),
                        "rate",
                        figures.percent(closed),
                        "overdue",
                        figures.amount("FIX-LATE"))),
                problems.byUnit(counties, year));
    }

    private Label standing(List<Problem> listed, String key) {
        long closed = listed.stream().filter(Problem::isClosed).count();
        LocalDate asOf = desk.ground().asOf();
        long overdue = listed.stream()
                .filter(problem -> {
                    LocalDate end = problem.row().submission().period().lastDay();
                    return problem.isOverdue(asOf.isBefore(end) ? asOf : end);
                })
                .count();
        return Label.of(
                key,
                "n",
                desk.figures().number(listed.size()),
                "closed",
                desk.figures().number(closed),
                "overdue",
                desk.figures().number(overdue));
    }

    private static Period semester(Period period) {
        return Period.of(Period.Kind.SEMESTER, period.to());
    }
}
