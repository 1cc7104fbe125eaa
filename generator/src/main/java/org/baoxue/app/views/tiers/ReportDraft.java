package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.division.Unit;
import org.baoxue.ledger.Document;
import org.baoxue.model.Period;
import org.baoxue.prose.Chapters;
import org.baoxue.prose.Prose;
import org.baoxue.view.FigureTable;
import org.baoxue.view.Label;
import org.baoxue.view.ReportView;
import org.baoxue.view.Section;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being made: its parts in the order of their headings, each with the unit's own text below it. What the unit wrote
 * under headings of its own becomes a last part.
 */
public final class ReportDraft {
    private final FigureDesk desk;
    private final Unit unit;
    private final Period period;
    private final String kind;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final List<Section> attachments = new ArrayList<>();
    private final List<Label> basis = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private final List<Label> signers = new ArrayList<>();
    private @Nullable LocalDate date;

    /**
     * A report without parts.
     *
     * @param kind what the keys of its words begin with: {@code report.<kind>.}
     */
    public ReportDraft(FigureDesk desk, Unit unit, Period period, String kind) {
        this.desk = desk;
        this.unit = unit;
        this.period = period;
        this.kind = kind;
    }

    /** Its title, also what links to it are called. */
    public static Label title(FigureDesk desk, Unit unit, Period period, String kind) {
        return Label.of(
                "report." + kind + ".title",
                "unit",
                desk.name(unit),
                "period",
                desk.figures().period(period));
    }

    /** The next part. */
    public void section(List<Label> sentences, FigureTable... tables) {
        Label heading = heading();
        sections.put(anchor(), Section.of(anchor(), heading, List.of(tables)).saying(sentences));
    }

    /** The next part; its form comes later. */
    public void later() {
        Label heading = heading();
        sections.put(anchor(), Section.later(anchor(), heading));
    }

    private String anchor() {
        return "part-" + (sections.size() + 1);
    }

    private Label heading() {
        return Label.of("report." + kind + "." + (sections.size() + 1));
    }

    /** The next 附件; its form comes later if there is no table and no sentence. */
    public void attachment(List<Label> sentences, FigureTable... tables) {
        int number = attachments.size() + 1;
        String anchor = "attachment-" + number;
        Label heading = Label.of("report." + kind + ".attachment." + number);
        attachments.add(
                tables.length == 0 && sentences.isEmpty()
                        ? Section.later(anchor, heading)
                        : Section.of(anchor, heading, List.of(tables)).saying(sentences));
    }

    /** A line of 口径. */
    public void basis(Label line) {
        basis.add(line);
    }

    /** What it lacks. */
    public void lacks(Label note) {
        notes.add(note);
    }

    /** A line of 署名. */
    public void signed(Label line) {
        signers.add(line);
    }

    /** 成文日期. */
    void dated(LocalDate day) {
        date = day;
    }

    /**
     * The report.
     *
     * @param form the form whose text stands in it
     */
    public ReportView view(String form) {
        long missing = desk.tallies().filings(unit.code(), period).stream()
                .filter(filing -> filing.status() == Filing.Status.MISSING)
                .count();
        if (missing > 0) {
            lacks(Label.of("report.lacking", "n", desk.figures().number(missing)));
        }
        basis.add(
                0,
                Label.of(
                        isOlderThanData() ? "report.basis.as_of.later" : "report.basis.as_of",
                        "date",
                        desk.figures().date(desk.ground().asOf())));
        basis.add(Label.of("report.basis.signs"));
        return new ReportView(
                unit.code(),
                unit.kind().tier(),
                period,
                List.of(
                        Label.of(
                                "report.whose",
                                "unit",
                                desk.name(unit),
                                "period",
                                desk.figures().period(period)),
                        Label.of("report." + kind + ".what")),
                addressee(),
                Label.of(
                        "report." + kind + ".lead",
                        "unit",
                        desk.name(unit),
                        "period",
                        desk.figures().period(period)),
                basis,
                notes,
                written(form),
                attachments,
                signers,
                date == null ? "" : desk.figures().date(date));
    }

    /** Whether something may have come after the report was dated. */
    private boolean isOlderThanData() {
        return date != null && date.isBefore(desk.ground().asOf());
    }

    private Label addressee() {
        Unit above = unit.parent() == null ? null : desk.ground().tree().unit(unit.parent());
        return above == null
                ? Label.of("report.to.ministry")
                : Label.of("report.office." + above.kind().tier(), "unit", desk.name(above));
    }

    /** The parts with the unit's own text; a part that would be empty says that nothing was written. */
    private List<Section> written(String form) {
        Document document = desk.outcome().settled().facts().documents().document(unit.code(), form, period);
        Map<String, String> names = new LinkedHashMap<>();
        sections.forEach((anchor, section) ->
                names.put(anchor, desk.messages().text(section.heading().key())));
        Chapters chapters =
                Prose.of(document == null ? "" : document.markdown()).chapters(names.values());
        List<Section> parts = new ArrayList<>();
        sections.forEach(
                (anchor, section) -> parts.add(filled(section, chapters.text(names.getOrDefault(anchor, "")))));
        if (!chapters.rest().isEmpty()) {
            parts.add(Section.of("supplement", Label.of("report.supplement"), List.of())
                    .written(chapters.rest()));
        }
        return parts;
    }

    private static Section filled(Section section, String own) {
        if (!section.collected() && !own.isEmpty()) {
            return section.saying(List.of(Label.of("report.figures_later"))).written(own);
        }
        boolean empty = section.collected()
                && section.texts().isEmpty()
                && section.tables().isEmpty()
                && own.isEmpty();
        return empty ? section.saying(List.of(Label.of("report.text_missing"))) : section.written(own);
    }
}
