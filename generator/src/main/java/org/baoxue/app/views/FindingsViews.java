package org.baoxue.app.views;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baoxue.app.Outcome;
import org.baoxue.check.Explanation;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.report.FindingTable;
import org.baoxue.text.Messages;
import org.baoxue.view.ChangesView;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Block;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.FindingsView;
import org.baoxue.view.Label;
import org.baoxue.view.ResultView;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** The findings page. */
public final class FindingsViews {
    private final FigureDesk desk;
    private final FindingWords words;

    /** The findings of this desk. */
    public FindingsViews(FigureDesk desk) {
        this.desk = desk;
        this.words = new FindingWords(desk.outcome(), desk.messages());
    }

    /**
     * The page of findings.
     *
     * @param changes against an earlier result; null if nobody has asked for that
     */
    public FindingsView view(@Nullable ChangesView changes) {
        Outcome outcome = desk.outcome();
        List<FindingsView.Total> totals = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            totals.add(new FindingsView.Total(
                    severity,
                    desk.cells().count(Count.of(outcome.total(severity))),
                    desk.cells().count(Count.of(outcome.explained(severity)))));
        }
        return new FindingsView(
                totals, words.codes().stream().map(this::rule).toList(), tables(changes), unchecked(), changes);
    }

    private List<String> tables(@Nullable ChangesView changes) {
        return words.codes().isEmpty() ? List.of() : names(changes);
    }

    /**
     * Writes the tables with all findings that lie beside the page; nothing where nothing was found.
     *
     * @param messages the words of results in the page's language
     * @param changes against an earlier result; null if nobody has asked for that
     * @param opener opens the table of this name
     */
    public static void writeTables(
            Outcome outcome, Messages messages, @Nullable ChangesView changes, Function<String, OutputStream> opener) {
        ResultView result = result(outcome, messages, changes);
        if (!result.rules().isEmpty()) {
            new FindingTable(messages)
                    .write(result, ResultViews.all(outcome, messages), number -> opener.apply(table(number)));
        }
    }

    private static ResultView result(Outcome outcome, Messages messages, @Nullable ChangesView changes) {
        ResultView result = ResultViews.of(outcome, messages, 0);
        return changes == null ? result : result.since(changes);
    }

    private List<String> names(@Nullable ChangesView changes) {
        int tables = FindingTable.tables(
                result(desk.outcome(), desk.messages(), changes), ResultViews.all(desk.outcome(), desk.messages()));
        return IntStream.rangeClosed(1, tables).mapToObj(FindingsViews::table).toList();
    }

    /** Where a sheet would not hold all findings there are several tables. */
    private static String table(int number) {
        return number == 1 ? "findings.csv" : "findings-" + number + ".csv";
    }

    private FindingsView.Rule rule(String code) {
        return new FindingsView.Rule(
                code,
                words.severity(code),
                words.clause(code),
                Label.text(words.title(code)),
                Label.text(words.why(code)),
                desk.cells().count(Count.of(words.count(code))),
                desk.cells().count(Count.of(words.explained(code))),
                words.samples(code).stream().map(this::sample).toList());
    }

    private FindingsView.Sample sample(Finding finding) {
        ResultView.FindingText text = words.words(finding);
        return new FindingsView.Sample(
                text.file().isEmpty() ? submission(finding.place()) : words.file(finding.place()),
                text.key(),
                text.row() == 0 ? "" : Long.toString(text.row()),
                words.heading(finding.place()),
                text.message(),
                text.fix(),
                unit(finding.place().unit()),
                explained(words.explanation(finding)));
    }

    /** The form and period of a submission that has no file. */
    private String submission(Place place) {
        if (place.form() == null || place.period() == null) {
            return "";
        }
        return desk.words().formName(place.form(), desk.messages().language())
                + desk.messages().text("finding.separator")
                + desk.figures().period(place.period());
    }

    private FindingsView.@Nullable Explained explained(@Nullable Explanation explanation) {
        return explanation == null
                ? null
                : new FindingsView.Explained(
                        explanation.reason().text(),
                        explanation.responsible().text(),
                        desk.figures().date(explanation.validUntil()));
    }

    private FindingsView.@Nullable UnitRef unit(@Nullable UnitCode code) {
        if (code == null || desk.ground().tree().unit(code) == null) {
            return null;
        }
        return new FindingsView.UnitRef(
                desk.words().unitName(code, desk.messages().language()), Target.unit(code));
    }

    /** Words, or the sign for none. */
    private FigureCell words(String text) {
        return FigureCell.text(text.isEmpty() ? desk.messages().text("figure.void") : text);
    }

    private FigureCell number(String text) {
        return text.isEmpty()
                ? desk.cells().none()
                : new FigureCell(text, FigureCell.Kind.NUMBER, "", FigureCell.NO_NOTE, FigureCell.UNSORTED);
    }

    private FigureTable unchecked() {
        List<Row> rows = unchecked(false);
        List<Row> changed = unchecked(true);
        List<Block> blocks = new ArrayList<>(List.of(new Block(null, rows)));
        if (!changed.isEmpty()) {
            blocks.add(new Block(Label.of("findings.changed"), changed));
        }
        return new FigureTable(
                Label.of("findings.unchecked"),
                null,
                List.of(
                        Column.words(Label.of("findings.unchecked.what")),
                        Column.words(Label.of("findings.unchecked.why")),
                        Column.figures(Label.of("findings.unchecked.number")),
                        Column.words(Label.of("findings.unchecked.rests_on"))),
                blocks,
                Label.of("findings.unchecked.none"),
                List.of());
    }

    private List<Row> unchecked(boolean changes) {
        return words.unchecked().stream()
                .filter(u -> u.isChange() == changes)
                .map(u -> Row.of(
                        Label.text(u.what()),
                        List.of(FigureCell.text(u.why()), number(u.number()), words(u.restsOn()))))
                .toList();
    }
}
