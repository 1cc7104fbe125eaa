package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.app.RunStats;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Count;
import org.baoxue.model.Masked;
import org.baoxue.model.ShownName;
import org.baoxue.profile.Profile;
import org.baoxue.profile.ProfileName;
import org.baoxue.profile.Threshold;
import org.baoxue.view.AboutView;
import org.baoxue.view.Fact;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** What this copy is made from. */
public final class AboutViews {
    private final FigureDesk desk;
    private final String version;
    private final ProfileTables rules;

    /** What is said about this copy. */
    public AboutViews(FigureDesk desk, String version) {
        this.desk = desk;
        this.version = version;
        this.rules = new ProfileTables(desk);
    }

    /** The page about this copy. */
    public AboutView view() {
        RunStats stats = desk.outcome().stats();
        return new AboutView(
                List.of(
                        new AboutView.Group(
                                Label.of("about.copy"),
                                List.of(
                                        Fact.of("about.year", desk.figures().period(desk.year())),
                                        Fact.of(
                                                "about.as_of",
                                                desk.figures()
                                                        .date(desk.ground().asOf())),
                                        Fact.of("about.files", desk.figures().number(stats.files())),
                                        Fact.of("about.rows", desk.figures().number(stats.rows())),
                                        Fact.of("about.digest", stats.digest()),
                                        Fact.of("about.version", version))),
                        new AboutView.Group(
                                Label.of("about.profile"),
                                List.of(
                                        profileName(),
                                        threshold("about.suspected", profile().suspected()),
                                        source("/thresholds/suspected"),
                                        threshold("about.dropout", profile().dropout()),
                                        source("/thresholds/dropout")))),
                List.of(
                        rules.duties(),
                        rules.calendar(),
                        table("about.encodings", "about.encodings.name", "encoding.", stats.encodings()),
                        forms(stats),
                        names(
                                "about.superseded",
                                stats.superseded().stream()
                                        .map(Submission::shown)
                                        .toList()),
                        names(
                                "about.ignored",
                                stats.ignored().stream()
                                        .map(name -> ShownName.file(name, false))
                                        .toList())));
    }

    private Profile profile() {
        return desk.ground().profile();
    }

    /** The title with the id; a province's profile without a title is known by its file. */
    private Fact profileName() {
        ProfileName name = profile().name();
        String title = desk.messages().language().isFirst() ? name.zh() : name.en();
        String id = Masked.path(name.id());
        return new Fact(
                Label.of("about.profile.id"),
                title.isEmpty()
                        ? Label.of("about.profile.untitled", "id", id)
                        : Label.of("about.profile.titled", "title", title, "id", id));
    }

    private Fact source(String place) {
        return Fact.of("about.rules.source", profile().source(place));
    }

    private static Fact threshold(String key, Threshold threshold) {
        String kind = threshold.inclusive() ? "threshold.at_least." : "threshold.more_than.";
        return new Fact(Label.of(key), Label.of(kind + threshold.unit(), "n", Integer.toString(threshold.count())));
    }

    private FigureTable table(String caption, String head, String prefix, Map<String, Integer> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((name, n) ->
                rows.add(Row.of(Label.of(prefix + name), List.of(desk.cells().count(Count.of(n))))));
        return FigureTable.of(Label.of(caption), null, columns(head), rows);
    }

    private FigureTable forms(RunStats stats) {
        List<Row> rows = desk.ground().forms().forms().stream()
                .map(form -> Row.of(
                        Label.text(
                                desk.words().formName(form.id(), desk.messages().language())),
                        List.of(desk.cells().count(Count.of(stats.forms().getOrDefault(form.id(), 0))))))
                .toList();
        return FigureTable.of(Label.of("about.forms.collected"), null, columns("about.forms"), rows)
                .noted(List.of(Label.of("about.forms.note")));
    }

    private static FigureTable names(String caption, List<String> names) {
        return FigureTable.of(
                Label.of(caption),
                null,
                List.of(Column.words(Label.of("about.file"))),
                names.stream().map(name -> Row.of(Label.text(name), List.of())).toList());
    }

    private static List<Column> columns(String head) {
        return List.of(Column.words(Label.of(head)), Column.figures(Label.of("about.encodings.count")));
    }
}
