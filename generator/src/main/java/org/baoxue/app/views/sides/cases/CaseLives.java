package org.baoxue.app.views.sides.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.facts.history.child.CaseHistory;
import org.baoxue.model.Place;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Section;

/** The life of a case, step by step with its days, and the file and row that each step stands in. */
final class CaseLives {
    private final FigureDesk desk;
    private final CaseDesk cases;

    CaseLives(FigureDesk desk, CaseDesk cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** The id of a case's part on its page. */
    static String anchor(CaseHistory each) {
        return "case-" + each.caseNo();
    }

    /** A case's part: what it is, then its steps. */
    Section of(CaseHistory each) {
        List<Row> rows = new ArrayList<>();
        List<CaseStep> attempts = new ArrayList<>();
        for (CaseStep step : each.steps()) {
            if (step.kind() == CaseStep.Kind.PERSUADED) {
                boolean byAnother =
                        !attempts.isEmpty() && !attempts.get(0).unit().equals(step.unit());
                if (byAnother) {
                    addAttempts(rows, attempts);
                }
                attempts.add(step);
            } else {
                addAttempts(rows, attempts);
                rows.add(row(each, step));
            }
        }
        addAttempts(rows, attempts);
        String numbers = String.join(desk.messages().text("report.list"), each.numbers());
        Label heading = Label.of("case.heading", "no", numbers);
        FigureTable table = FigureTable.of(
                heading,
                null,
                List.of(
                        Column.words(Label.of("case.on")),
                        Column.words(Label.of("case.step")),
                        Column.words(Label.of("table.ledger")),
                        Column.words(Label.of("case.answering")),
                        Column.words(Label.of("case.file"))),
                rows);
        return Section.of(anchor(each), heading, List.of(table))
                .saying(
                        cases.lacksAttempts(each)
                                ? List.of(summary(each), Label.of("case.summary.lacking"))
                                : List.of(summary(each)));
    }

    private Label summary(CaseHistory each) {
        return Label.of(
                each.open() ? "case.summary.open" : "case.summary.closed",
                "stage",
                desk.messages().text("stage." + each.stage()),
                "state",
                cases.state(each),
                "days",
                desk.figures().number(cases.days(each)),
                "attempts",
                desk.figures().number(cases.attempts(each)),
                "closing",
                cases.closing(each));
    }

    /** Attempts of one unit in a row are one line: how many, from when to when. */
    private void addAttempts(List<Row> rows, List<CaseStep> attempts) {
        if (attempts.isEmpty()) {
            return;
        }
        CaseStep first = attempts.get(0);
        CaseStep last = attempts.get(attempts.size() - 1);
        String from = desk.figures().date(first.on());
        String to = desk.figures().date(last.on());
        rows.add(Row.of(
                first.on().equals(last.on()) ? Label.text(from) : Label.of("case.from_to", "from", from, "to", to),
                List.of(
                        FigureCell.text(desk.messages()
                                .text(
                                        "case.step.PERSUADED",
                                        Map.of("n", desk.figures().number(attempts.size())))),
                        ledger(last),
                        unit(last),
                        FigureCell.text(desk.words()
                                .formName("persuasion", desk.messages().language())))));
        attempts.clear();
    }

    private Row row(CaseHistory each, CaseStep step) {
        String further = step.kind() == CaseStep.Kind.TRACKED
                ? step.code().isEmpty()
                        ? ""
                        : desk.words()
                                .codeLabel(
                                        "track_state",
                                        step.code(),
                                        desk.messages().language())
                : cases.closing(step.code());
        String what = desk.messages().text("case.step." + step.kind());
        return Row.of(
                Label.text(desk.figures().date(step.on())),
                List.of(
                        FigureCell.text(
                                further.isEmpty()
                                        ? what
                                        : desk.messages()
                                                .text("case.step.further", Map.of("step", what, "further", further))),
                        ledger(step),
                        unit(step),
                        FigureCell.text(file(each, step))));
    }

    private FigureCell ledger(CaseStep step) {
        return FigureCell.text(desk.messages().text("case.ledger." + step.ledger()));
    }

    private FigureCell unit(CaseStep step) {
        return FigureCell.text(
                desk.words().unitName(step.unit(), desk.messages().language()));
    }

    /** The file of the month that tells of the step, and its row; what follows from files that are silent stands in none. */
    private String file(CaseHistory each, CaseStep step) {
        return cases.entries(each).stream()
                .filter(entry -> step.kind() == CaseStep.Kind.LINE_REACHED
                        ? isLine(entry, step.on())
                        : entry.month().equals(step.month()))
                .filter(entry -> step.kind() != CaseStep.Kind.REOPENED)
                .min(Comparator.comparing((CaseEntry entry) ->
                                (entry.state() == CaseEntry.State.TRACK) != (step.kind() == CaseStep.Kind.TRACKED))
                        .thenComparing(entry -> entry.ledger() != step.ledger())
                        .thenComparing(entry -> !entry.unit().equals(step.unit()))
                        .thenComparing(CaseEntry::month))
                .map(entry -> said(entry.place()))
                .orElseGet(() -> desk.messages().text("case.file.none"));
    }

    private static boolean isLine(CaseEntry entry, LocalDate day) {
        return Objects.equals(entry.marks().lineReachedOn(), day);
    }

    /** The file by its own name: folders say nothing more, and somebody may have named them. */
    private String said(Place place) {
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        String sheet = place.sheet().isEmpty() ? name : name + " / " + place.sheet();
        return desk.messages().text("case.file.row", Map.of("file", sheet, "row", Long.toString(place.row())));
    }
}
