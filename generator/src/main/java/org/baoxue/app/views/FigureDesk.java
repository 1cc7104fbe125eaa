package org.baoxue.app.views;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baoxue.app.Outcome;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.facts.Ground;
import org.baoxue.model.Ledger;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Figures;
import org.baoxue.text.Messages;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;

/** Where the views of one run fetch their figures and words. */
public final class FigureDesk {
    private final Outcome outcome;
    private final Tallies tallies;
    private final Messages messages;
    private final Words words;
    private final Cells cells;
    private final Figures figures;
    private final Map<String, Indicator> indicators;
    private final Period year;

    /**
     * A desk for one language.
     *
     * @param tallies those of the outcome; desks of several languages share them
     */
    public FigureDesk(Outcome outcome, Tallies tallies, Messages messages) {
        this.outcome = outcome;
        this.tallies = tallies;
        this.messages = messages;
        this.words = new Words(ground().forms(), ground().tree());
        this.cells = new Cells(messages);
        this.figures = new Figures(messages);
        this.indicators = IndicatorBook.all().stream()
                .collect(Collectors.toMap(indicator -> indicator.info().code(), Function.identity()));
        this.year = Period.schoolYear(outcome.schoolYear());
    }

    /** The run. */
    public Outcome outcome() {
        return outcome;
    }

    /** What was known beforehand. */
    public Ground ground() {
        return outcome.settled().ground();
    }

    /** The tallies of any scope. */
    public Tallies tallies() {
        return tallies;
    }

    /** The desk's language. */
    public Messages messages() {
        return messages;
    }

    /** The words of forms, codes and units. */
    public Words words() {
        return words;
    }

    /** A unit's name in the desk's language, or in Chinese where the registry has no other. */
    public String name(Unit unit) {
        return words.unitName(unit.code(), messages.language());
    }

    /** Whether a unit has a page in the desk's language: schools have one in Chinese only. */
    public boolean hasPage(Unit unit) {
        return messages.language().isFirst() || unit.kind().tier() != Tier.SCHOOL;
    }

    /** Values into cells. */
    public Cells cells() {
        return cells;
    }

    /** The formatter of figures. */
    public Figures figures() {
        return figures;
    }

    /** The school year that the pages show. */
    public Period year() {
        return year;
    }

    /** The reported months of that year. */
    public List<YearMonth> months() {
        return tallies.months(year);
    }

    /** A value. */
    public Value value(String code, Scope scope) {
        return indicator(code).value(scope, tallies);
    }

    private Indicator indicator(String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            throw new IllegalArgumentException("no indicator " + code);
        }
        return indicator;
    }

    /** An indicator's formula in words, as a note below a table. */
    public Label formula(String code) {
        return Label.of(
                "table.formula", "name", messages.text(code + ".name"), "formula", messages.text(code + ".formula"));
    }

    /** A value with one figure as a cell. */
    public FigureCell cell(String code, Scope scope) {
        return cell(code, scope, value(code, scope));
    }

    /** The cell of a value that is already known. */
    public FigureCell cell(String code, Scope scope, Value value) {
        FigureCell cell = cells.of(value);
        FigureCell said = indicator(code).parts() == Tier.COUNTY ? ofCounties(cell) : saidOf(scope.unit(), cell);
        return scope.own() ? said : placed(scope.unit(), scope.period(), said);
    }

    /** The same cell; it says how many units filed for the period and are not in it, having no place below the unit. */
    public FigureCell placed(UnitCode unit, Period period, FigureCell cell) {
        int unplaced = outcome.settled().unplaced().count(unit, period);
        if (unplaced == 0) {
            return cell;
        }
        String n = figures.number(unplaced);
        return cell.with(
                cell.hasNote()
                        ? Label.of("gaps.and_unplaced", "gaps", said(cell.note()), "n", n)
                        : Label.of("gaps.unplaced", "n", n));
    }

    /** A note in the desk's language. */
    public String said(Label note) {
        return note.isMessage() ? messages.text(note.key(), note.arguments()) : note.text();
    }

    /** The same cell; where parts are counties, a missing one is no school. */
    public FigureCell ofCounties(FigureCell cell) {
        return switch (cell.note().key()) {
            case "gaps.schools", "gaps.schools_units" ->
                cell.with(new Label("gaps.counties", "", cell.note().arguments()));
            case "gaps.both", "gaps.both_units" ->
                cell.with(new Label("gaps.counties_rows", "", cell.note().arguments()));
            default -> cell;
        };
    }

    /** The same cell; of a school it says that months are lacking, since "one school" would be the school itself. */
    public FigureCell saidOf(UnitCode unit, FigureCell cell) {
        if (ground().tree().school(unit) == null) {
            return cell;
        }
        return switch (cell.note().key()) {
            case "gaps.schools" -> cell.with(Label.of("gaps.months"));
            case "gaps.both" ->
                cell.with(Label.of(
                        "gaps.months_rows",
                        "rows",
                        Objects.requireNonNull(cell.note().arguments().get("rows"))));
            default -> cell;
        };
    }

    /** A unit's figure over both ledgers. */
    public FigureCell cell(String code, UnitCode unit, Period period, StageScope stage) {
        return cell(code, Scope.of(unit, period, stage, LedgerScope.ALL));
    }

    /**
     * The stages that a unit's tables show: of a school those that it teaches or has cases of, then the total, unless there is
     * but one stage to add up.
     */
    public List<StageScope> stages(Unit unit) {
        School school = ground().tree().school(unit.code());
        if (school == null) {
            return List.of(StageScope.values());
        }
        List<StageScope> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (school.stages().contains(stage) || hasCases(unit.code(), stage)) {
                stages.add(StageScope.of(stage));
            }
        }
        if (stages.size() != 1) {
            stages.add(StageScope.ALL);
        }
        return stages;
    }

    /** Whether the unit itself, not one below it, ever had a case. */
    public boolean hasOwnCases(UnitCode unit) {
        return hasCases(unit, Stage.PRI) || hasCases(unit, Stage.JUN);
    }

    private boolean hasCases(UnitCode unit, Stage stage) {
        for (Ledger ledger : Ledger.values()) {
            if (outcome.settled().flows().flows(unit, stage, ledger) != null) {
                return true;
            }
        }
        return false;
    }
}
