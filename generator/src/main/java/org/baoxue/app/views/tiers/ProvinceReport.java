package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.RetentionTables;
import org.baoxue.division.Unit;
import org.baoxue.ledger.Row;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.view.Label;
import org.baoxue.view.ReportView;
import org.jspecify.annotations.Nullable;

/** 省学年评估报告: the province's evaluation of a school year, signed by the education authority and the inspectorate. */
final class ProvinceReport {
    private static final List<String> DEFINED = List.of(
            "DR-1", "DR-1-Y", "DR-2", "DR-2-Y", "LOST", "OUT", "RET-1", "RET-2", "CLO-1", "PER-1", "REV-1", "REV-2",
            "KEY-1", "KEY-2", "KEY-3", "RT3-1", "RT3-2", "RT4-1", "RT5-1", "RT6-1", "RT9-1", "FIX-1", "DIS-P", "SUR-1",
            "SUR-2", "SUR-3", "SUR-4");

    private final FigureDesk desk;
    private final EvaluationTables tables;
    private final PeriodTables periods;
    private final StagedTables staged;
    private final RetentionTables retention;
    private final StatedParts stated;

    ProvinceReport(FigureDesk desk) {
        this.desk = desk;
        this.tables = new EvaluationTables(desk);
        this.periods = new PeriodTables(desk);
        this.staged = new StagedTables(desk);
        this.retention = new RetentionTables(desk);
        this.stated = new StatedParts(desk);
    }

    /** The report of the province for a school year. */
    ReportView of(Unit province, Period year) {
        ReportDraft draft = new ReportDraft(desk, province, year, "PROVINCE");
        ReportFigures figures = new ReportFigures(desk, province, year);
        List<Unit> counties = figures.counties();
        CountyRows evaluation = CountyRows.of(
                counties, county -> desk.tallies().stated().evaluations().row(county.code(), year));
        boolean filed = evaluation.head() != null;
        if (!filed) {
            draft.lacks(Label.of("report.PROVINCE.missing"));
        }
        draft.section(figures.told(scope(figures, evaluation)));
        draft.section(
                figures.told(overall(figures)),
                tables.overall(province, year),
                staged.rates(province),
                retention.byUnit(counties, province, year));
        draft.section(List.of(), tables.scores(), tables.found(evaluation));
        draft.section(
                filed ? figures.told(truth(figures, evaluation)) : List.of(),
                periods.surveyed(province, periods.periods("survey", Period.Kind.SEMESTER)),
                periods.reviewed(province, periods.periods("review", Period.Kind.QUARTER)));
        stated.involved(draft, province, year);
        draft.section(figures.told(work(figures)));
        draft.section(
                filed
                        ? figures.told(Label.of(
                                "report.PROVINCE.problems",
                                "n",
                                figures.sum(evaluation, "evaluation", "problems_open")))
                        : List.of());
        stated.provinceProblems(draft, province, year, counties);
        draft.attachment(List.of());
        draft.attachment(List.of(), tables.definitions(DEFINED));
        draft.attachment(List.of(), tables.leftOut(evaluation));
        draft.basis(Label.of("report.PROVINCE.basis", "cutoff", figures.date(cutoff(year, evaluation.head()))));
        draft.basis(Label.of("report.PROVINCE.populations"));
        sign(draft, province, figures, evaluation.head());
        return draft.view("evaluation");
    }

    /** The cut-off that the evaluation states, else the profile's. */
    private LocalDate cutoff(Period year, @Nullable Row head) {
        LocalDate stated = head == null ? null : head.date("cutoff");
        return stated == null ? desk.ground().profile().cutoff(year) : stated;
    }

    /** 一: what was evaluated on what basis. */
    private List<Label> scope(ReportFigures figures, CountyRows evaluation) {
        List<Label> sentences = new ArrayList<>(List.of(
                Label.of("report.PROVINCE.grounds"),
                Label.of(
                        "report.PROVINCE.windows",
                        "from",
                        figures.date(desk.year().from().atDay(1)),
                        "cutoff",
                        figures.date(cutoff(desk.year(), evaluation.head())),
                        "to",
                        figures.date(desk.year().to().atEndOfMonth()))));
        if (evaluation.head() != null) {
            sentences.add(Label.of(
                    "report.PROVINCE.scope",
                    "counties",
                    desk.figures().number(evaluation.items().size()),
                    "evaluated",
                    desk.figures().number(evaluation.stated().size()),
                    "schools",
                    figures.sum(evaluation, "evaluation", "schools_inspected")));
        }
        return sentences;
    }

    /** 二: the year in figures. */
    private static List<Label> overall(ReportFigures figures) {
        return List.of(
                Label.of(
                        "report.PROVINCE.rates",
                        "dr1_primary",
                        figures.percent("DR-1", StageScope.PRI),
                        "dr1_junior",
                        figures.percent("DR-1", StageScope.JUN),
                        "dr2_primary",
                        figures.percent("DR-2", StageScope.PRI),
                        "dr2_junior",
                        figures.percent("DR-2", StageScope.JUN)),
                Label.of(
                        "report.PROVINCE.stock",
                        "suspected",
                        figures.amount("SUS-CLOSING", LedgerScope.SUS),
                        "dropout",
                        figures.amount("DRO-CLOSING", LedgerScope.DRO),
                        "out",
                        figures.amount("OUT"),
                        "lost",
                        figures.amount("LOST")));
    }

    /** 四: what was concealed or made up. */
    private static Label truth(ReportFigures figures, CountyRows evaluation) {
        return Label.of(
                "report.PROVINCE.truth",
                "concealed",
                figures.sum(evaluation, "evaluation", "concealed_found"),
                "corrected",
                figures.sum(evaluation, "evaluation", "self_corrected"),
                "false_returns",
                figures.sum(evaluation, "evaluation", "false_returns"));
    }

    /** 六: persuasion and what came of it. */
    private static Label work(ReportFigures figures) {
        return Label.of(
                "report.PROVINCE.work",
                "attempts",
                figures.amount("PER-N"),
                "each",
                figures.quotient("PER-1"),
                "returned",
                figures.percent("RET-1"),
                "without_errors",
                figures.percent("RET-2"),
                "closed",
                figures.percent("CLO-1"));
    }

    /** The two who answer for the evaluation sign it by name; without one the province alone. */
    private static void sign(ReportDraft draft, Unit province, ReportFigures figures, @Nullable Row head) {
        if (head == null || head.faulty("signed_by")) {
            draft.signed(Label.of("report.office." + province.kind().tier(), "unit", figures.name()));
        } else {
            head.values("signed_by").forEach(name -> draft.signed(Label.text(Masked.name(name))));
        }
        LocalDate filed = head == null ? null : head.date("filed_on");
        if (filed != null) {
            draft.dated(filed);
        }
    }
}
