package org.baoxue.app.views.sides.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.sides.Sheets;
import org.baoxue.calendar.Filing;
import org.baoxue.division.Unit;
import org.baoxue.model.UnitCode;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.Section;
import org.baoxue.view.SideSource;
import org.baoxue.view.SideView;
import org.baoxue.view.Topic;

/**
 * 报送及时情况. A county's page shows each of its schools, form by form and period by period; a city's and the province's show counts of
 * the units below, and mark by mark only what counties and cities file themselves.
 */
public final class TimelinessViews {
    /** Some 60 marks a school; so many schools keep a sheet under the size of a page. */
    private static final int SCHOOLS_A_SHEET = 60;

    private final FigureDesk desk;
    private final FilingMarks marks;
    private final FilingCounts counts;
    private final FilingGrids grids;

    /** The pages from this desk. */
    public TimelinessViews(FigureDesk desk) {
        this.desk = desk;
        this.marks = new FilingMarks(desk);
        this.counts = new FilingCounts(desk, marks);
        this.grids = new FilingGrids(desk, marks);
    }

    /** The sheets of a unit above schools. */
    public List<SideSource> of(Unit unit) {
        Sheets sheets = new Sheets(
                desk, unit, Topic.TIMELINESS, Sheets.number(listed(unit).size(), SCHOOLS_A_SHEET));
        List<SideSource> sources = new ArrayList<>();
        for (int i = 1; i <= sheets.number(); i++) {
            int sheet = i;
            sources.add(new SideSource(
                    sheets.target(sheet), unit.code(), sheets.title(sheet), () -> view(unit, sheets, sheet)));
        }
        return sources;
    }

    /** All that is owed for the year, due or not. */
    private List<Filing> filings(Unit unit) {
        List<Filing> all = new ArrayList<>(desk.tallies().filings(unit.code(), desk.year()));
        all.addAll(desk.tallies().pending(unit.code(), desk.year()));
        return all;
    }

    /** The schools whose marks stand on the unit's page: those straight below it. */
    private List<UnitCode> listed(Unit unit) {
        SortedSet<UnitCode> owing = new TreeSet<>();
        filings(unit).forEach(filing -> owing.add(filing.expected().unit()));
        return desk.ground().tree().children(unit.code()).stream()
                .map(Unit::code)
                .filter(code -> code.isSchool() && owing.contains(code))
                .toList();
    }

    private SideView view(Unit unit, Sheets sheets, int sheet) {
        List<Filing> filings = filings(unit);
        List<Section> sections = new ArrayList<>();
        if (sheet == 1) {
            sections.add(totals(unit, filings));
            List<FigureTable> below = counts.below(unit);
            if (!below.isEmpty()) {
                sections.add(Section.of("below", Label.of("timely.below"), below));
            }
            sections.addAll(grids.of(
                    "own",
                    filings.stream()
                            .filter(f -> !f.expected().unit().isSchool())
                            .toList()));
        }
        List<UnitCode> schools = Sheets.part(listed(unit), sheet, SCHOOLS_A_SHEET);
        sections.addAll(grids.of(
                "school",
                filings.stream()
                        .filter(f -> schools.contains(f.expected().unit()))
                        .toList()));
        List<PageLink> around = new ArrayList<>(sheets.others(sheet));
        around.addAll(sheets.below());
        return new SideView(
                sheets.title(sheet),
                Label.of(
                        "timely.lead", "date", desk.figures().date(desk.ground().asOf())),
                desk.outcome().settled().hasReceipts() ? List.of() : List.of(Label.of("timely.no_receipts")),
                around,
                marks.key(),
                sections,
                List.of());
    }

    /** Who has most to hand in stands first, then the year's totals by form. */
    private Section totals(Unit unit, List<Filing> filings) {
        return Section.of(
                "totals", Label.of("timely.totals"), List.of(counts.worst(filings), counts.byForm(unit, filings)));
    }
}
