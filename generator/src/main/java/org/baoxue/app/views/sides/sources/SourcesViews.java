package org.baoxue.app.views.sides.sources;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.app.views.sides.Sheets;
import org.baoxue.division.Unit;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.PageLink;
import org.baoxue.view.Section;
import org.baoxue.view.SideSource;
import org.baoxue.view.SideView;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/**
 * 数字来源: for each figure of a unit's page its formula, its two counts, its periods, its forms; and the files of these forms. Each
 * indicator has its code as its id, the flows of both ledgers have {@code flow}.
 */
public final class SourcesViews {
    private static final List<String> QUARTERLY = List.of("REV-", "DEC-", "LED-");
    private static final List<String> BY_SEMESTER =
            List.of("VIS-", "OPN-", "SUR-", "FIX-", "KEY-N", "KEY-PT", "KEY-1", "KEY-2", "KEY-3", "KEY-INV");

    private final FigureDesk desk;
    private final SourceFiles files;

    /** The pages from this desk. */
    public SourcesViews(FigureDesk desk) {
        this.desk = desk;
        this.files = new SourceFiles(desk);
    }

    /** The page of any unit. */
    public SideSource of(Unit unit) {
        Sheets sheets = new Sheets(desk, unit, Topic.SOURCES, 1);
        return new SideSource(sheets.target(1), unit.code(), sheets.title(1), () -> view(unit, sheets));
    }

    private SideView view(Unit unit, Sheets sheets) {
        List<PageLink> around = new ArrayList<>(List.of(
                new PageLink(Label.of("sources.unit"), Target.unit(unit.code())),
                new PageLink(Label.of("sources.methodology"), Target.methodology())));
        around.addAll(sheets.below());
        List<Section> items = new ArrayList<>();
        items.add(Section.of("flow", Label.of("section.flow"), List.of())
                .saying(List.of(Label.of("flow.identity"), Label.of("sources.flow"))));
        IndicatorBook.all().forEach(indicator -> items.add(item(unit, indicator)));
        return new SideView(
                sheets.title(1),
                Label.of("sources.lead"),
                List.of(),
                around,
                List.of(),
                List.of(
                        Section.of("files", Label.of("sources.files"), files.of(unit)),
                        Section.of("figures", Label.of("sources.figures"), List.of())
                                .saying(List.of(Label.of("sources.figures.note")))),
                items);
    }

    private Section item(Unit unit, Indicator indicator) {
        String code = indicator.info().code();
        List<Label> said = new ArrayList<>(List.of(
                desk.formula(code),
                Label.of("sources.forms", "forms", files.forms(indicator.info().source()))));
        if (indicator.byLedger() || code.startsWith("SUS-") || code.startsWith("DRO-") || code.equals("OUT")) {
            said.add(Label.of("sources.rows.cases"));
        } else {
            said.add(Label.of("sources.rows.files"));
        }
        Label name = Label.of("sources.item", "name", desk.messages().text(code + ".name"), "code", code);
        return Section.of(code, name, List.of(table(unit, indicator, name))).saying(said);
    }

    private FigureTable table(Unit unit, Indicator indicator, Label caption) {
        List<LedgerScope> ledgers = indicator.byLedger() ? List.of(LedgerScope.values()) : List.of(LedgerScope.ALL);
        List<StageScope> stages = indicator.byStage() ? desk.stages(unit) : List.of(StageScope.ALL);
        List<Block> blocks = new ArrayList<>();
        for (Period period : periods(indicator.info().code())) {
            List<Row> rows = new ArrayList<>();
            for (LedgerScope ledger : ledgers) {
                for (StageScope stage : stages) {
                    rows.add(Row.of(
                            ledgers.size() == 1
                                    ? Label.of("stage." + stage)
                                    : Label.of("verify.row." + ledger + "." + stage),
                            cells(indicator, Scope.of(unit.code(), period, stage, ledger))));
                }
            }
            blocks.add(new Block(Label.text(desk.figures().period(period)), rows));
        }
        return new FigureTable(
                caption,
                null,
                List.of(
                        Column.words(Label.of("sources.of")),
                        Column.figures(Label.of("sources.value")),
                        Column.figures(Label.of("sources.numerator")),
                        Column.figures(Label.of("sources.denominator"))),
                blocks,
                Label.of("table.empty"),
                List.of());
    }

    /** An indicator of a longer form has a value for each of its periods, any other one for the year. */
    private List<Period> periods(String code) {
        if (QUARTERLY.stream().anyMatch(code::startsWith)) {
            return Period.touching(Period.Kind.QUARTER, desk.months());
        }
        if (BY_SEMESTER.stream().anyMatch(code::startsWith)) {
            return Period.touching(Period.Kind.SEMESTER, desk.months());
        }
        return List.of(desk.year());
    }

    private List<FigureCell> cells(Indicator indicator, Scope scope) {
        String code = indicator.info().code();
        Value value = desk.value(code, scope);
        FigureCell none = desk.cells().none();
        if (value instanceof Value.Ratio ratio) {
            return List.of(
                    desk.cell(code, scope, value),
                    desk.cells().count(ratio.numerator()),
                    desk.cells().count(ratio.denominator()));
        }
        if (value instanceof Value.Quotient quotient) {
            return List.of(
                    desk.cell(code, scope, value),
                    desk.cells().count(quotient.numerator()),
                    desk.cells().count(quotient.denominator()));
        }
        if (value instanceof Value.Days days) {
            return List.of(desk.cells().days(days).get(0), none, none);
        }
        if (value instanceof Value.Split split) {
            return List.of(desk.cells().of(new Value.Amount(split.total(), split.gaps())), none, none);
        }
        return List.of(desk.cell(code, scope, value), none, none);
    }
}
