package org.baoxue.app.views.sides.compared;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.sides.Sheets;
import org.baoxue.division.Unit;
import org.baoxue.rollup.Reconciliation;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.Section;
import org.baoxue.view.SideSource;
import org.baoxue.view.SideView;
import org.baoxue.view.Topic;

/** 核对: ledgers, declarations, reviews and the totals of surveys and evaluations side by side, what differs first, with who has to answer for it. */
public final class ReconciliationViews {
    private final FigureDesk desk;
    private final DifferenceTables differences;
    private final ComparedTables compared;
    private final SubmittedTables totals;

    /** The pages from this desk. */
    public ReconciliationViews(FigureDesk desk, Reconciliation reconciliation) {
        this.desk = desk;
        this.differences = new DifferenceTables(desk, reconciliation);
        this.compared = new ComparedTables(desk);
        this.totals = new SubmittedTables(desk);
    }

    /** The page of a unit above schools. */
    public SideSource of(Unit unit) {
        Sheets sheets = new Sheets(desk, unit, Topic.RECONCILIATION, 1);
        return new SideSource(sheets.target(1), unit.code(), sheets.title(1), () -> view(unit, sheets));
    }

    private SideView view(Unit unit, Sheets sheets) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "differences",
                Label.of("recon.differences"),
                List.of(differences.declared(unit), differences.reviewed(unit))));
        List<FigureTable> below = differences.below(unit);
        if (!below.isEmpty()) {
            sections.add(Section.of("below", Label.of("timely.below"), below));
        }
        sections.add(Section.of("quarters", Label.of("recon.quarters"), List.of(compared.quarters(unit))));
        sections.add(Section.of("months", Label.of("recon.months"), compared.months(unit)));
        List<FigureTable> submitted = new ArrayList<>(totals.of(unit));
        submitted.addAll(compared.submitted(unit));
        if (!submitted.isEmpty()) {
            sections.add(Section.of("submitted", Label.of("recon.submitted"), submitted));
        }
        List<PageLink> around = new ArrayList<>(sheets.below());
        return new SideView(sheets.title(1), Label.of("recon.lead"), List.of(), around, List.of(), sections, List.of());
    }
}
