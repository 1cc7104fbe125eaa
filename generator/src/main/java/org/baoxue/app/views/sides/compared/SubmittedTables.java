package org.baoxue.app.views.sides.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.Surveys;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.model.Value;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/**
 * The totals that a survey or an evaluation states of counties, each beside what the files come to: the difference, what is missing from
 * either, and who has to answer. Counties of which all ties hold are only counted.
 */
final class SubmittedTables {
    private static final int MOST_ROWS = 60;

    private final FigureDesk desk;

    SubmittedTables(FigureDesk desk) {
        this.desk = desk;
    }

    /** Whether two numbers are in order, are not, or nobody can tell (无法比对). */
    private enum State {
        IN_ORDER,
        BROKEN,
        OPEN
    }

    /**
     * A county's two numbers; nothing to compare with (不适用) is no gap.
     *
     * @param source who has to answer for the computed one where it lacks something
     */
    private record Pair(
            Unit county, UnitCode source, @Nullable Row row, Count stated, Value.Amount computed, State state) {
        boolean broken() {
            return state == State.BROKEN;
        }

        boolean open() {
            return state == State.OPEN;
        }

        boolean isWhole() {
            return stated.isKnown()
                    && computed.count() != Count.Absent.MISSING
                    && computed.gaps().isNone();
        }
    }

    /** A table for each survey of a semester and for each evaluation of a year that says anything of the unit's counties. */
    List<FigureTable> of(Unit unit) {
        List<Unit> counties = desk.ground().tree().units().stream()
                .filter(each -> each.kind().duties().contains(Tier.COUNTY)
                        && desk.ground().tree().isWithin(each.code(), unit.code()))
                .toList();
        List<Unit> surveyed = counties.stream()
                .filter(county -> SubmittedItem.city(county, desk.tallies()) != null)
                .toList();
        List<FigureTable> tables = new ArrayList<>();
        for (Period semester : Period.touching(Period.Kind.SEMESTER, desk.months())) {
            add(tables, "survey", surveyed, semester, desk.tallies().stated().surveys());
        }
        add(tables, "evaluation", counties, desk.year(), desk.tallies().stated().evaluations());
        return tables;
    }

    private void add(List<FigureTable> tables, String form, List<Unit> counties, Period period, Surveys stated) {
        if (counties.stream().allMatch(county -> stated.row(county.code(), period) == null)) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        for (SubmittedItem item : SubmittedItem.all()) {
            if (item.form().equals(form)) {
                List<Pair> pairs = counties.stream()
                        .map(county -> pair(item, county, period, stated.row(county.code(), period)))
                        .toList();
                blocks.add(new Block(heading(item), rows(form, pairs)));
            }
        }
        tables.add(new FigureTable(
                Label.of("recon.submitted." + form, "period", desk.figures().period(period)),
                Label.of("recon.submitted.unit"),
                List.of(
                        Column.words(Label.of("children.head")),
                        Column.figures(Label.of("recon.stated")),
                        Column.figures(Label.of("recon.computed")),
                        Column.figures(Label.of("recon.less")),
                        Column.words(Label.of("recon.answers"))),
                blocks,
                Label.of("table.empty"),
                List.of(Label.of("recon.submitted." + form + ".note"), Label.of("recon.submitted.rows"))));
    }

    private Label heading(SubmittedItem item) {
        return Label.of(
                "recon.tie." + item.tie(),
                "column",
                desk.words().heading(item.form(), item.column(), desk.messages().language()),
                "computed",
                desk.messages().text("recon.against." + item.form() + "." + item.column()));
    }

    private Pair pair(SubmittedItem item, Unit county, Period period, @Nullable Row row) {
        Count stated = row == null ? Count.Absent.MISSING : row.count(item.column());
        Value.Amount computed = item.computed().of(county, period, desk.tallies());
        boolean both = stated.isKnown() && computed.count().isKnown();
        long less = stated.orElse(0) - computed.count().orElse(0);
        boolean open = both && !computed.gaps().isNone() && item.tie().isOpen(less);
        State state = open ? State.OPEN : both && item.tie().isBroken(less) ? State.BROKEN : State.IN_ORDER;
        return new Pair(county, item.answering(county, desk.tallies()), row, stated, computed, state);
    }

    private List<FigureTable.Row> rows(String form, List<Pair> pairs) {
        List<FigureTable.Row> rows = new ArrayList<>();
        pairs.stream()
                .filter(pair -> pair.broken() || !pair.isWhole())
                .limit(MOST_ROWS)
                .forEach(pair -> rows.add(new FigureTable.Row(
                        Label.text(desk.name(pair.county())),
                        Target.unit(pair.county().code()),
                        0,
                        false,
                        List.of(
                                desk.cells().count(pair.stated()),
                                desk.cells().of(pair.computed()),
                                difference(pair),
                                FigureCell.text(answers(form, pair))))));
        rows.add(total(pairs));
        return rows;
    }

    /** A difference in which something is missing may only seem one: then it is not told. */
    private FigureCell difference(Pair pair) {
        if (pair.open()) {
            return ComparedTables.incomparable(desk);
        }
        if (!pair.stated().isKnown() || !pair.computed().count().isKnown()) {
            return desk.cells().none();
        }
        long less = pair.stated().orElse(0) - pair.computed().count().orElse(0);
        FigureCell signed = ComparedTables.signed(desk, less);
        FigureCell.Kind kind = pair.broken() ? FigureCell.Kind.FAULT : FigureCell.Kind.NUMBER;
        return new FigureCell(signed.text(), kind, "", signed.note(), signed.sort());
    }

    /** Who stated it, if it was stated; of a computed total that lacks something the county too. */
    private String answers(String form, Pair pair) {
        List<String> names = new ArrayList<>();
        if (pair.row() == null || !pair.stated().isKnown() || pair.broken()) {
            UnitCode filer = pair.row() == null
                    ? filer(form, pair.county())
                    : pair.row().submission().unit();
            names.add(desk.words().unitName(filer, desk.messages().language()));
        }
        boolean lacks = pair.computed().count() == Count.Absent.MISSING
                || !pair.computed().gaps().isNone();
        String source = desk.words().unitName(pair.source(), desk.messages().language());
        if (lacks && !names.contains(source)) {
            names.add(source);
        }
        return String.join(desk.messages().text("mark.and"), names);
    }

    /** The unit that should have stated it. */
    private UnitCode filer(String form, Unit county) {
        UnitCode city = form.equals("survey") ? SubmittedItem.city(county, desk.tallies()) : null;
        return city == null ? desk.ground().tree().province().code() : city;
    }

    /** Both sums, and their difference only where neither lacks a county. */
    private FigureTable.Row total(List<Pair> pairs) {
        Sum stated = new Sum();
        Sum computed = new Sum();
        for (Pair pair : pairs) {
            add(stated, pair.stated(), pair.county());
            add(computed, pair.computed().count(), pair.county());
            if (pair.computed().gaps().missingUnits() > 0) {
                computed.addMissing(pair.county().code());
            }
        }
        boolean whole = pairs.stream().allMatch(Pair::isWhole);
        long held =
                pairs.stream().filter(pair -> pair.isWhole() && !pair.broken()).count();
        return new FigureTable.Row(
                Label.of("table.total"),
                null,
                0,
                true,
                List.of(
                        cell(stated),
                        cell(computed),
                        whole
                                ? plain(stated.count().orElse(0)
                                        - computed.count().orElse(0))
                                : desk.cells().none(),
                        FigureCell.text(desk.messages()
                                .text(
                                        "recon.held",
                                        Map.of(
                                                "n", desk.figures().number(held),
                                                "all", desk.figures().number(pairs.size()))))));
    }

    private FigureCell plain(long difference) {
        FigureCell signed = ComparedTables.signed(desk, difference);
        return new FigureCell(signed.text(), FigureCell.Kind.NUMBER, "", signed.note(), signed.sort());
    }

    private static void add(Sum sum, Count count, Unit county) {
        if (count.isKnown()) {
            sum.add(count.orElse(0));
        } else if (count == Count.Absent.MISSING) {
            sum.addMissing(county.code());
        }
    }

    private FigureCell cell(Sum sum) {
        return desk.ofCounties(desk.cells().of(new Value.Amount(sum.count(), sum.gaps())));
    }
}
