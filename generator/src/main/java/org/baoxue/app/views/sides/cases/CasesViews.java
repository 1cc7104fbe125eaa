package org.baoxue.app.views.sides.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.sides.Sheets;
import org.baoxue.division.Unit;
import org.baoxue.facts.history.child.CaseHistory;
import org.baoxue.facts.history.child.Histories;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.Section;
import org.baoxue.view.SideSource;
import org.baoxue.view.SideView;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/**
 * 个案, in the inspection edition alone: the cases of a county's schools in one table, with the lives of its own cases on the sheets after
 * it; a school's cases with their lives; at a city and the province counts of the units below and the cases that wait longest.
 */
public final class CasesViews {
    private static final int CASES_A_SHEET = 300;
    private static final int LIVES_A_SHEET = 60;
    private static final int LIVES_BELOW = 40;

    private final FigureDesk desk;
    private final CaseDesk cases;
    private final CaseTables tables;
    private final CaseLives lives;

    /** The pages from this desk. */
    public CasesViews(FigureDesk desk, Histories histories) {
        this.desk = desk;
        this.cases = new CaseDesk(desk, histories);
        this.tables = new CaseTables(desk, cases);
        this.lives = new CaseLives(desk, cases);
    }

    /** Whether a unit has a page of cases: a school that answers for any, or did, every unit above. */
    public boolean hasPage(Unit unit) {
        return !unit.code().isSchool()
                || !cases.own(unit.code()).isEmpty()
                || !cases.handedOn(unit).isEmpty();
    }

    /** The sheets of a unit. */
    public List<SideSource> of(Unit unit) {
        if (!hasPage(unit)) {
            return List.of();
        }
        int lists = lists(unit);
        int more = lives(unit) ? 0 : Sheets.number(cases.own(unit.code()).size(), LIVES_A_SHEET);
        Sheets sheets = new Sheets(desk, unit, Topic.CASES, lists + more);
        List<SideSource> sources = new ArrayList<>();
        for (int i = 1; i <= sheets.number(); i++) {
            int sheet = i;
            sources.add(new SideSource(
                    sheets.target(sheet),
                    unit.code(),
                    sheets.title(sheet),
                    () -> sheet <= lists ? list(unit, sheets, sheet) : lives(unit, sheets, sheet, sheet - lists)));
        }
        return sources;
    }

    /** How many sheets of rows without lives come first; a school's has both. */
    private int lists(Unit unit) {
        boolean lives = unit.code().isSchool() && !cases.own(unit.code()).isEmpty();
        return lives ? 0 : Sheets.number(cases.listed(unit).size(), CASES_A_SHEET);
    }

    /** Whether the lives of a unit's own cases are few enough to stand below the one sheet of its rows. */
    private boolean lives(Unit unit) {
        int own = cases.own(unit.code()).size();
        return own == 0 || (lists(unit) == 1 && own <= LIVES_BELOW);
    }

    private SideView list(Unit unit, Sheets sheets, int sheet) {
        List<Section> sections = new ArrayList<>();
        List<FigureTable> below = sheet == 1 ? tables.below(unit) : List.of();
        if (!below.isEmpty()) {
            sections.add(Section.of("below", Label.of("case.below"), below));
            sections.add(Section.of("longest", Label.of("case.longest"), List.of(tables.longest(unit, this::place))));
        }
        List<CaseHistory> listed = cases.listed(unit);
        if (below.isEmpty() || !listed.isEmpty()) {
            sections.add(Section.of(
                    "cases",
                    Label.of("case.list"),
                    List.of(tables.table("case.list", Sheets.part(listed, sheet, CASES_A_SHEET), this::place))));
        }
        if (sheet == 1) {
            sections.addAll(handedOn(unit));
        }
        return view(
                sheets,
                sheet,
                sections,
                lives(unit) ? cases.own(unit.code()).stream().map(lives::of).toList() : List.of());
    }

    private SideView lives(Unit unit, Sheets sheets, int sheet, int number) {
        List<CaseHistory> some = Sheets.part(cases.own(unit.code()), number, LIVES_A_SHEET);
        List<Section> sections = new ArrayList<>(List.of(Section.of(
                "cases",
                Label.of(unit.code().isSchool() ? "case.list" : "case.list.own"),
                List.of(tables.table("case.list", some, this::place)))));
        if (sheet == 1) {
            sections.addAll(handedOn(unit));
        }
        return view(sheets, sheet, sections, some.stream().map(lives::of).toList());
    }

    /** The cases that have gone to another unit, which has their lives; none at a city or the province, where both units stand below. */
    private List<Section> handedOn(Unit unit) {
        List<CaseHistory> gone = cases.handedOn(unit);
        return gone.isEmpty()
                ? List.of()
                : List.of(Section.of(
                        "handed-on",
                        Label.of("case.handed_on"),
                        List.of(tables.table("case.handed_on", gone, this::place))));
    }

    private SideView view(Sheets sheets, int sheet, List<Section> sections, List<Section> items) {
        List<PageLink> around = new ArrayList<>(sheets.others(sheet));
        around.addAll(sheets.below());
        return new SideView(sheets.title(sheet), lead(), List.of(), around, List.of(), sections, items);
    }

    /** Days are counted as in AGE-D, to the end of the last month; where the run speaks as of another day, both are said. */
    private Label lead() {
        String end = desk.figures().date(cases.end());
        LocalDate asOf = desk.ground().asOf();
        return asOf.equals(cases.end())
                ? Label.of("case.lead", "date", end)
                : Label.of(
                        "case.lead.as_of", "date", end, "as_of", desk.figures().date(asOf));
    }

    /** Where the life of a case stands: on the page of the unit that answers for it. */
    private Target place(CaseHistory each) {
        Unit unit = Objects.requireNonNull(desk.ground().tree().unit(each.unit()));
        int at = cases.own(unit.code()).indexOf(each);
        int sheet = lives(unit) ? 1 : lists(unit) + 1 + at / LIVES_A_SHEET;
        return Target.side(each.unit(), Topic.CASES, sheet).at(CaseLives.anchor(each));
    }
}
