package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.model.Count;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.model.Tier;
import org.baoxue.model.Value;
import org.baoxue.rollup.Scope;
import org.baoxue.view.FigureCell;
import org.baoxue.view.Label;

/**
 * The figures of one unit and period as they stand in the sentences of its report. What they lack is gathered as they are asked for, since a
 * sentence has no room for it behind each figure, and stands in a sentence of its own after them ({@link #told}).
 */
public final class ReportFigures {
    private final FigureDesk desk;
    private final Unit unit;
    private final Period period;
    /** What figures lack, each with the names of those that lack it, in the order in which they were asked for. */
    private final Map<String, Set<String>> lacking = new LinkedHashMap<>();

    /** The figures of a unit and period from this desk. */
    public ReportFigures(FigureDesk desk, Unit unit, Period period) {
        this.desk = desk;
        this.unit = unit;
        this.period = period;
    }

    /** A number of people, cases, schools or attempts, or the sign for why there is none. */
    String amount(String code) {
        return amount(code, LedgerScope.ALL);
    }

    /** The same for one ledger. */
    String amount(String code, LedgerScope ledger) {
        return desk.figures().count(((Value.Amount) value(code, StageScope.ALL, ledger)).count());
    }

    /** A number that is no indicator, by the name under which what it lacks is told. */
    public String amount(String name, Value.Amount amount) {
        note(name, desk.placed(unit.code(), period, desk.cells().of(amount)));
        return desk.figures().count(amount.count());
    }

    /** A column of what was stated of counties, summed. */
    String sum(CountyRows rows, String form, String column) {
        Value.Amount sum = rows.sum(column);
        note(
                desk.words().heading(form, column, desk.messages().language()),
                desk.ofCounties(desk.cells().of(sum)));
        return desk.figures().count(sum.count());
    }

    /** These sentences, and after them one that says what the figures asked for since the last time lack, if any lacks anything. */
    public List<Label> told(Label... sentences) {
        return told(List.of(sentences));
    }

    /** The same for a list. */
    List<Label> told(List<Label> sentences) {
        List<Label> told = new ArrayList<>(sentences);
        if (!lacking.isEmpty()) {
            List<String> parts = new ArrayList<>();
            lacking.forEach((gaps, names) -> parts.add(desk.messages()
                    .text("report.lacks.part", Map.of("figures", list(List.copyOf(names)), "gaps", gaps))));
            told.add(
                    Label.of("report.lacks", "what", String.join(desk.messages().text("report.lacks.and"), parts)));
            lacking.clear();
        }
        return told;
    }

    private String staged(String name, StageScope stage) {
        return desk.messages()
                .text("report.lacks.staged", Map.of("stage", desk.messages().text("stage." + stage), "figure", name));
    }

    private void note(String name, FigureCell cell) {
        if (cell.hasNote()) {
            lacking.computeIfAbsent(desk.said(cell.note()), gaps -> new LinkedHashSet<>())
                    .add(name);
        }
    }

    /** A rate with its sign, or the sign for why there is none. */
    String percent(String code) {
        return percent(code, StageScope.ALL);
    }

    /** The same for one stage. */
    String percent(String code, StageScope stage) {
        return percent((Value.Ratio) value(code, stage, LedgerScope.ALL));
    }

    /** A rate of two counts with its sign. */
    String percent(Value.Ratio ratio) {
        String rate = desk.figures().rate(ratio);
        return desk.figures().state(ratio).isKnown() ? rate + "%" : rate;
    }

    /** A quotient. */
    String quotient(String code) {
        return desk.figures().quotient((Value.Quotient) value(code, StageScope.ALL, LedgerScope.ALL));
    }

    /** The two counts of a rate. */
    Value.Ratio ratio(String code) {
        return (Value.Ratio) value(code, StageScope.ALL, LedgerScope.ALL);
    }

    /** A count. */
    String count(Count count) {
        return desk.figures().count(count);
    }

    /** A date. */
    String date(LocalDate date) {
        return desk.figures().date(date);
    }

    /** A figure of the unit and period as a cell. */
    FigureCell cell(String code, LedgerScope ledger) {
        return desk.cell(code, Scope.of(unit.code(), period, StageScope.ALL, ledger));
    }

    /** The unit's name. */
    String name() {
        return desk.name(unit);
    }

    /** Words one after the other, as the language lists them. */
    String list(List<String> words) {
        return String.join(desk.messages().text("report.list"), words);
    }

    /** The labels of codes one after the other. */
    String labels(String list, List<String> codes) {
        return list(codes.stream()
                .map(code -> desk.words().codeLabel(list, code, desk.messages().language()))
                .toList());
    }

    /** The formula of an indicator. */
    Label formula(String code) {
        return desk.formula(code);
    }

    /** The units with county duties in a unit, itself included, by code. */
    List<Unit> counties() {
        List<Unit> counties = new ArrayList<>();
        addCounties(unit, counties);
        return counties;
    }

    private void addCounties(Unit from, List<Unit> counties) {
        if (from.kind().duties().contains(Tier.COUNTY)) {
            counties.add(from);
            return;
        }
        desk.ground().tree().children(from.code()).stream()
                .filter(child -> child.kind().tier() != Tier.SCHOOL)
                .forEach(child -> addCounties(child, counties));
    }

    private Value value(String code, StageScope stage, LedgerScope ledger) {
        Scope scope = Scope.of(unit.code(), period, stage, ledger);
        Value value = desk.value(code, scope);
        String name = desk.messages().text(code + ".name");
        note(stage == StageScope.ALL ? name : staged(name, stage), desk.cell(code, scope, value));
        return value;
    }
}
