package org.baoxue.read.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.read.FileFaults;
import org.baoxue.read.SubmissionFile;

/** Finds the submissions in a folder of any layout: by their names, and of a workbook by those of its sheets, without reading a row. */
public final class Intake {
    /** The type of workbook that is read. */
    private static final String WORKBOOK = "xlsx";

    private static final Comparator<Submission> BY_SOURCE = Comparator.comparing(Submission::file)
            .thenComparing(Submission::sheet)
            .thenComparing(Submission::form);

    private static final Comparator<SubmissionFile> BY_SUBMISSION =
            Comparator.comparing(SubmissionFile::submission, BY_SOURCE);

    private final FormBook forms;
    private final Sink sink;
    private final Admission admission;
    private final WorkbookIntake workbooks;
    private final SortedMap<String, List<Candidate>> groups = new TreeMap<>();
    private final List<Submission> unusable = new ArrayList<>();
    private final List<SubmissionFile> superseded = new ArrayList<>();
    private final List<SubmissionFile> chosen = new ArrayList<>();

    private Intake(FormBook forms, Sink sink) {
        this.forms = forms;
        this.sink = sink;
        this.admission = new Admission(sink);
        this.workbooks = new WorkbookIntake(forms, admission, sink);
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
        walk.files().forEach(this::take);
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
                unusable.stream().sorted(BY_SOURCE).toList(),
                workbooks.refused());
    }

    private void take(String file, Path path) {
        String name = String.valueOf(path.getFileName());
        FileName read = FileName.parse(name);
        String extension = FileName.extension(name);
        if (read instanceof FileName.Named named) {
            named(file, path, named);
        } else if (read instanceof FileName.Several several) {
            several(file, path, several);
        } else if (Admission.NOT_READ.contains(extension) && !isRead(extension)) {
            admission.tellType(Place.file(file), extension, List.of(Form.Type.CSV));
        } else if (read instanceof FileName.Unreadable unreadable) {
            admission.tellName(Place.file(file), unreadable.problem());
        }
    }

    private void named(String file, Path path, FileName.Named named) {
        Form form = forms.named(named.form());
        if (form == null) {
            Place place = new Place(file, 0, 0, named.unit(), null, named.period(), "", null);
            sink.accept(Finding.of(FileFaults.FORM_UNKNOWN, place));
            return;
        }
        Submission submission = new Submission(named.unit(), form.id(), named.period(), named.revision(), file);
        if (!admission.admits(form, submission)) {
            return;
        }
        if (named.extension().equals(WORKBOOK) && form.types().contains(Form.Type.CSV)) {
            add(List.of(workbooks.single(path, submission, named.part())));
            return;
        }
        Form.Type type = form.type(named.extension());
        if (type == null) {
            admission.tellType(submission.place(), named.extension(), form.types());
            unusable.add(submission);
        } else if (named.part() > 0 && type != Form.Type.CSV) {
            admission.tellName(submission.place(), "name.part_of_document");
        } else {
            add(List.of(new Candidate(new SubmissionFile(path, submission, type), named.part(), false)));
        }
    }

    private void several(String file, Path path, FileName.Several several) {
        if (several.extension().equals(WORKBOOK)) {
            add(workbooks.several(path, file, several));
        } else {
            Place place = new Place(file, 0, 0, several.unit(), null, several.period(), "", null);
            admission.tellType(place, several.extension(), List.of(Form.Type.CSV));
            add(workbooks.broken(path, file, several));
        }
    }

    private void add(List<Candidate> candidates) {
        candidates.forEach(candidate -> groups.computeIfAbsent(candidate.key(), key -> new ArrayList<>())
                .add(candidate));
    }

    /** A text beside figures that cannot be used leaves the figures what they are. */
    private boolean isReport(Candidate candidate) {
        return forms.form(candidate.submission().form())
                .isReportedBy(candidate.file().type());
    }

    private boolean isRead(String extension) {
        return extension.equals(WORKBOOK) || forms.forms().stream().anyMatch(form -> form.type(extension) != null);
    }

    /**
     * A file, or a sheet, whose name can be used. Figures and text of one submission are two parts, each with its own newest revision.
     *
     * @param broken whether it came in but cannot be read; of a workbook of several forms, one for each that it might hold
     */
    record Candidate(SubmissionFile file, int part, boolean broken) {
        Submission submission() {
            return file.submission();
        }

        String key() {
            Submission of = submission();
            return of.unit() + "_" + of.form() + "_" + of.period() + "_" + file.type();
        }
    }
}
