package org.baoxue.app.views.sides.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Version;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.facts.Coverage;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Count;
import org.baoxue.model.ShownName;
import org.baoxue.model.UnitCode;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.baoxue.view.Topic;

/** The files that a unit's figures are made of: one by one those it filed itself, by number those of the units below. */
final class SourceFiles {
    private static final int MOST_FILES = 300;

    private final FigureDesk desk;
    private final Map<UnitCode, List<Version>> filed = new HashMap<>();
    /** Of each unit and all below it: by form how many files can be used, and how many are revisions. */
    private final Map<UnitCode, Map<String, int[]>> below = new HashMap<>();

    private final List<String> order;

    SourceFiles(FigureDesk desk) {
        this.desk = desk;
        this.order = desk.ground().forms().forms().stream().map(Form::id).toList();
        for (Version version : desk.outcome().settled().facts().submissions().versions()) {
            if (desk.year().takesIn(version.submission().period())) {
                filed.computeIfAbsent(version.submission().unit(), unit -> new ArrayList<>())
                        .add(version);
                count(version);
            }
        }
    }

    private void count(Version version) {
        Submission submission = version.submission();
        for (UnitCode above : desk.ground().tree().lineage(submission.unit())) {
            int[] count = below.computeIfAbsent(above, unit -> new HashMap<>())
                    .computeIfAbsent(submission.form(), form -> new int[2]);
            count[0] += version.usable() ? 1 : 0;
            count[1] += submission.revision() > 1 ? 1 : 0;
        }
    }

    /** Names of forms in the language of the page; a source that names no form is all that was filed. */
    String forms(String source) {
        List<String> names = new ArrayList<>();
        for (String name : source.split("、", -1)) {
            names.add(desk.ground().forms().forms().stream()
                    .filter(form -> form.zh().equals(name))
                    .findFirst()
                    .map(form ->
                            desk.words().formName(form.id(), desk.messages().language()))
                    .orElseGet(() -> desk.messages().text("sources.all_forms")));
        }
        return String.join(desk.messages().text("mark.and"), new TreeSet<>(names));
    }

    /** The tables of a unit. */
    List<FigureTable> of(Unit unit) {
        List<FigureTable> tables = new ArrayList<>();
        if (!unit.code().isSchool()) {
            tables.add(byForm(unit));
        }
        tables.add(own(unit));
        return tables;
    }

    private FigureTable own(Unit unit) {
        School school = desk.ground().tree().school(unit.code());
        UnitCode sender = school == null ? unit.code() : Coverage.senderOf(school);
        List<Version> versions = new ArrayList<>(filed.getOrDefault(sender, List.of()));
        versions.sort(Comparator.comparing(
                        (Version each) -> order.indexOf(each.submission().form()))
                .thenComparing(each -> each.submission().period())
                .thenComparing(each -> each.submission().revision())
                .thenComparing(each -> each.submission().shown()));
        List<Row> rows = versions.stream().limit(MOST_FILES).map(this::row).toList();
        return FigureTable.of(
                        Label.of(sender.equals(unit.code()) ? "sources.own" : "sources.by_centre"),
                        null,
                        List.of(
                                Column.words(Label.of("timeliness.head")),
                                Column.words(Label.of("missing.period")),
                                Column.figures(Label.of("sources.revision")),
                                Column.words(Label.of("sources.file")),
                                Column.words(Label.of("sources.use"))),
                        rows)
                .whenEmpty(Label.of("sources.own.none"));
    }

    private Row row(Version version) {
        Submission submission = version.submission();
        String path = ShownName.file(submission.file(), true);
        String file = path.substring(path.lastIndexOf('/') + 1);
        String shown = submission.sheet().isEmpty() ? file : file + " / " + ShownName.sheet(submission.sheet());
        return Row.of(
                Label.text(
                        desk.words().formName(submission.form(), desk.messages().language())),
                List.of(
                        FigureCell.text(desk.figures().period(submission.period())),
                        desk.cells().count(Count.of(submission.revision())),
                        FigureCell.text(shown),
                        use(version)));
    }

    /** The newest version is the one that counts, if it can be used. */
    private FigureCell use(Version version) {
        Submission own = version.submission();
        Version newest = desk.outcome().settled().facts().submissions().newest(own.unit(), own.form(), own.period());
        if (newest != null && newest.submission().revision() > own.revision()) {
            return FigureCell.text(desk.messages().text("sources.superseded"));
        }
        return FigureCell.text(desk.messages().text(version.usable() ? "sources.used" : "mark.UNREADABLE"));
    }

    private FigureTable byForm(Unit unit) {
        Map<String, int[]> counts = below.getOrDefault(unit.code(), Map.of());
        Map<String, Long> lacking = desk.tallies().filings(unit.code(), desk.year()).stream()
                .filter(filing -> !filing.status().isReported())
                .collect(Collectors.groupingBy(filing -> filing.expected().form(), Collectors.counting()));
        List<Row> rows = new ArrayList<>();
        for (Form form : desk.ground().forms().forms()) {
            long missing = lacking.getOrDefault(form.id(), 0L);
            int[] count = counts.getOrDefault(form.id(), new int[2]);
            if (count[0] > 0 || missing > 0) {
                rows.add(new Row(
                        Label.text(
                                desk.words().formName(form.id(), desk.messages().language())),
                        Target.side(unit.code(), Topic.TIMELINESS),
                        0,
                        false,
                        List.of(
                                desk.cells().count(Count.of(count[0])),
                                desk.cells().count(Count.of(count[1])),
                                desk.cells().count(Count.of(missing)))));
            }
        }
        return FigureTable.of(
                        Label.of("sources.by_form"),
                        Label.of("unit.submissions_only"),
                        List.of(
                                Column.words(Label.of("timeliness.head")),
                                Column.figures(Label.of("sources.files.usable")),
                                Column.figures(Label.of("sources.files.revised")),
                                Column.figures(Label.of("timeliness.missing"))),
                        rows)
                .noted(List.of(Label.of("sources.by_form.note")));
    }
}
