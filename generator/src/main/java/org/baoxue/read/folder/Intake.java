package org.baoxue.read.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.read.FileFaults;
import org.baoxue.read.SubmissionFile;
import org.jspecify.annotations.Nullable;

/** Finds the submissions in a folder of any layout: by their names alone, without reading a row. */
public final class Intake {
    /** Types that are known by name; where a form is not filed so, its clerk is told how it is. */
    private static final Set<String> NOT_READ = Set.of(
            "xlsx", "xls", "xlsm", "et", "ods", "zip", "rar", "7z", "json", "md", "csv", "pdf", "doc", "docx", "wps");

    private static final Comparator<Submission> BY_FILE = Comparator.comparing(Submission::file);

    private static final Comparator<SubmissionFile> BY_SUBMISSION =
            Comparator.comparing(file -> file.submission().file());

    private final FormBook forms;
    private final Sink sink;
    private final List<Submission> unusable = new ArrayList<>();
    private final List<SubmissionFile> superseded = new ArrayList<>();
    private final List<SubmissionFile> chosen = new ArrayList<>();

    private Intake(FormBook forms, Sink sink) {
        this.forms = forms;
        this.sink = sink;
    }

    /**
     * Lists the submissions below a folder. Every file is read, replaced, ignored and listed, or a finding.
     *
     * @param sink takes the findings, sorted by file within each kind of trouble
     * @throws UncheckedIOException if the folder itself cannot be walked
     */
    public static Inventory scan(Path folder, FormBook forms, Sink sink) {
        try {
            FolderWalk walk = new FolderWalk(folder.toRealPath());
            walk.run(sink);
            return new Intake(forms, sink).inventory(walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inventory inventory(FolderWalk walk) throws IOException {
        SortedMap<String, List<Candidate>> groups = new TreeMap<>();
        walk.files().forEach((file, path) -> {
            Candidate candidate = candidate(file, path);
            if (candidate != null) {
                groups.computeIfAbsent(candidate.key(), key -> new ArrayList<>())
                        .add(candidate);
            }
        });
        for (List<Candidate> group : groups.values()) {
            Choice choice = Choice.among(group, sink);
            choice.chosen().forEach(c -> chosen.add(c.file()));
            choice.superseded().forEach(c -> superseded.add(c.file()));
            choice.unusable().stream().filter(this::isReport).forEach(c -> unusable.add(c.submission()));
        }
        return new Inventory(
                chosen.stream().sorted(BY_SUBMISSION).toList(),
                walk.ignored(),
                superseded.stream().sorted(BY_SUBMISSION).toList(),
                unusable.stream().sorted(BY_FILE).toList());
    }

    private @Nullable Candidate candidate(String file, Path path) {
        String name = String.valueOf(path.getFileName());
        FileName read = FileName.parse(name);
        String extension = FileName.extension(name);
        if (read instanceof FileName.Named named) {
            return named(file, path, named);
        }
        if (NOT_READ.contains(extension) && !isType(extension)) {
            tellType(Place.file(file), extension, List.of(Form.Type.CSV));
        } else if (read instanceof FileName.Unreadable unreadable) {
            tellName(Place.file(file), unreadable.problem());
        }
        return null;
    }

    private @Nullable Candidate named(String file, Path path, FileName.Named named) {
        Form form = forms.named(named.form());
        if (form == null) {
            Place place = new Place(file, 0, 0, named.unit(), null, named.period(), "", null);
            sink.accept(Finding.of(FileFaults.FORM_UNKNOWN, place));
            return null;
        }
        Submission submission = new Submission(named.unit(), form.id(), named.period(), named.revision(), file);
        if (named.period().kind() != form.rhythm()) {
            String rhythm = "rhythm." + form.rhythm().name().toLowerCase(Locale.ROOT);
            sink.accept(Finding.of(
                    FileFaults.PERIOD_UNFIT,
                    submission.place(),
                    new Arg.Form("form", form.id()),
                    new Arg.Time("period", named.period()),
                    new Arg.Term("expected", rhythm)));
            return null;
        }
        if (!mayFile(form, named.unit())) {
            sink.accept(Finding.of(FileFaults.SENDER_UNFIT, submission.place(), new Arg.Form("form", form.id())));
            return null;
        }
        Form.Type type = form.type(named.extension());
        if (type == null) {
            tellType(submission.place(), named.extension(), form.types());
            unusable.add(submission);
            return null;
        }
        if (named.part() > 0 && type != Form.Type.CSV) {
            tellName(submission.place(), "name.part_of_document");
            return null;
        }
        return new Candidate(new SubmissionFile(path, submission, type), named.part());
    }

    /** A text beside figures that cannot be used leaves the figures what they are. */
    private boolean isReport(Candidate candidate) {
        return forms.form(candidate.submission().form())
                .isReportedBy(candidate.file().type());
    }

    private boolean isType(String extension) {
        return forms.forms().stream().anyMatch(form -> form.type(extension) != null);
    }

    private void tellName(Place place, String problem) {
        sink.accept(Finding.of(FileFaults.NAME_UNREADABLE, place, new Arg.Term("problem", problem)));
    }

    private void tellType(Place place, String extension, List<Form.Type> expected) {
        String key = NOT_READ.contains(extension) ? "type." + extension : "type.other";
        String types = expected.stream().map(Form.Type::extension).collect(Collectors.joining("_"));
        sink.accept(Finding.of(
                FileFaults.TYPE_NOT_READ,
                place,
                new Arg.Term("type", key),
                new Arg.Term("expected", "types." + types)));
    }

    /** As far as the length of a code tells; who is a city and who a county is for the tree to say. */
    private static boolean mayFile(Form form, UnitCode unit) {
        return unit.isSchool()
                ? form.filedBy().contains(Tier.SCHOOL)
                : form.filedBy().stream().anyMatch(tier -> tier != Tier.SCHOOL);
    }

    /** A file whose name can be used. Figures and text of one submission are two parts, each with its own newest revision. */
    record Candidate(SubmissionFile file, int part) {
        Submission submission() {
            return file.submission();
        }

        String key() {
            Submission of = submission();
            return of.unit() + "_" + of.form() + "_" + of.period() + "_" + file.type();
        }
    }
}
