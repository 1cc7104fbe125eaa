package org.baoxue.app.views.tiers.pairs;

import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.tiers.ReportDraft;
import org.baoxue.app.views.tiers.ReportFigures;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Gaps;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.FlowSums;
import org.baoxue.rollup.Scope;
import org.baoxue.view.Label;
import org.baoxue.view.ReportView;

/**
 * 双月报 (基础教育重点任务): the county's goes to the city, the city's to the province, the province's to the ministry. All of its figures come
 * from the ledgers; what was done and what is difficult is written by hand, and no form for it is read yet.
 */
public final class PairReport {
    /** What the keys of its words begin with. */
    public static final String KIND = "TWO_MONTHS";

    private final FigureDesk desk;
    private final PairTables tables;

    /** Reports from this desk. */
    public PairReport(FigureDesk desk) {
        this.desk = desk;
        this.tables = new PairTables(desk);
    }

    /** The report of a unit above schools for a pair of months. */
    public ReportView of(Unit unit, Period pair) {
        ReportDraft draft = new ReportDraft(desk, unit, pair, KIND);
        Scope both = Scope.of(unit.code(), pair, StageScope.ALL, LedgerScope.ALL);
        FlowSums sums = desk.tallies().flows(both);
        Gaps gaps = sums.gaps();
        if (gaps.missingUnits() > 0) {
            String units = gaps.missingCounties() == 0 ? "" : "_units";
            String missing = desk.figures().number(gaps.missingUnits());
            draft.lacks(Label.of("report.TWO_MONTHS.lacking" + units, "n", missing));
        }
        draft.section(sentences(unit, both, sums), tables.main(unit, pair));
        draft.later();
        draft.later();
        List<Unit> below = desk.ground().tree().children(unit.code()).stream()
                .filter(child -> child.kind().tier() != Tier.SCHOOL)
                .toList();
        if (!below.isEmpty()) {
            draft.attachment(List.of(), tables.byUnit(below, pair));
        }
        draft.basis(Label.of("report.TWO_MONTHS.identity"));
        draft.basis(Label.of("report.TWO_MONTHS.parts"));
        draft.basis(desk.formula("LOST"));
        draft.signed(Label.of("report.office." + unit.kind().tier(), "unit", desk.name(unit)));
        return draft.view(KIND);
    }

    private List<Label> sentences(Unit unit, Scope both, FlowSums sums) {
        ReportFigures figures = new ReportFigures(desk, unit, both.period());
        Value.Amount lost = (Value.Amount) desk.value("LOST", both);
        return figures.told(Label.of(
                "report.TWO_MONTHS.flow",
                "opening",
                term(figures, "opening", sums.opening()),
                "found",
                term(figures, "found", sums.found()),
                "received",
                term(figures, "received", sums.received()),
                "returned",
                term(figures, "returned", sums.returned()),
                "written_off",
                term(figures, "written_off", sums.writtenOff()),
                "handed_over",
                term(figures, "handed_over", sums.handedOver()),
                "closing",
                term(figures, "closing", sums.closing()),
                "lost",
                figures.amount(desk.messages().text("LOST.name"), lost)));
    }

    private String term(ReportFigures figures, String term, Sum sum) {
        return figures.amount(desk.messages().text("pair." + term), new Value.Amount(sum.count(), sum.gaps()));
    }
}
