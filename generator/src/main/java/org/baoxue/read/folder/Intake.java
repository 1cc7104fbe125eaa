package org.baoxue.read.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.archive.Archive;
import org.baoxue.archive.ArchiveFaults;
import org.baoxue.archive.Archives;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.read.FileFaults;
import org.baoxue.read.SubmissionFile;
import org.jspecify.annotations.Nullable;

/** Finds the submissions in a folder of any layout: by their names, and of a workbook by those of its sheets, without reading a row. */
public final class Intake {
    /** The type of workbook that is read. */
    private static final String WORKBOOK = "xlsx";

    private static final String ARCHIVE = "zip";
    /** Tables under the other names that spreadsheets give them: “Unicode 文本” and text with tabs. */
    private static final Set<String> TEXTS = Set.of("txt", "tsv");

    /** For a file that came in and of which there are no bytes to read. */
    private static final Path NOWHERE = Path.of("");

    private static final Comparator<Submission> BY_SOURCE = Comparator.comparing(Submission::file)
            .thenComparing(Submission::sheet)
            .thenComparing(Submission::form);

    private static final Comparator<SubmissionFile> BY_SUBMISSION =
            Comparator.comparing(SubmissionFile::submission, BY_SOURCE);

    private final FormBook forms;
    private final Archives archives;
    private final Sink sink;
    private final Admission admission;
    private final WorkbookIntake workbooks;
    private final SortedMap<String, List<Candidate>> groups = new TreeMap<>();
    private final SortedSet<String> ignored = new TreeSet<>();
    private final List<Submission> unusable = new ArrayList<>();
    private final List<SubmissionFile> superseded = new ArrayList<>();
    private final List<SubmissionFile> chosen = new ArrayList<>();

    private Intake(FormBook forms, Archives archives, Sink sink) {
        this.forms = forms;
        this.archives = archives;
        this.sink = sink;
        this.admission = new Admission(sink);
        this.workbooks = new WorkbookIntake(forms, admission, sink);
    }

    /**
     * Lists the submissions below a folder; a zip archive in it is a folder too. Every file is read, replaced, ignored and listed, or
     * a finding.
     *
     * @param archives unpacks what lies in archives; must stay open as long as anybody reads the files
     * @param sink takes the findings, sorted by file within each kind of trouble
     * @throws UncheckedIOException if the folder itself cannot be walked
     */
    public static Inventory scan(Path folder, FormBook forms, Archives archives, Sink sink) {
        try {
            FolderWalk walk = new FolderWalk(folder.toRealPath());
            walk.run(sink);
            return new Intake(forms, archives, sink).inventory(walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inventory inventory(FolderWalk walk) throws IOException {
        ignored.addAll(walk.ignored());
        for (Map.Entry<String, Path> file : walk.files().entrySet()) {
            if (FileName.extension(file.getKey()).equals(ARCHIVE)) {
                archive(file.getKey(), file.getValue());
            } else {
                take(file.getKey(), place -> file.getValue());
            }
        }
        for (List<Candidate> group : groups.values()) {
            Choice choice = Choice.among(group, sink);
            choice.chosen().forEach(c -> chosen.add(c.file()));
            choice.superseded().forEach(c -> superseded.add(c.file()));
            choice.unusable().stream().filter(this::isReport).forEach(c -> unusable.add(c.submission()));
        }
        return new Inventory(
                chosen.stream().sorted(BY_SUBMISSION).toList(),
                List.copyOf(ignored),
                superseded.stream().sorted(BY_SUBMISSION).toList(),
                unusable.stream().sorted(BY_SOURCE).toList(),
                workbooks.refused());
    }

    /** Where the bytes of a file are. */
    @FunctionalInterface
    private interface Bytes {
        /**
         * Makes them a file, if they are not.
         *
         * @param place where it is told if that cannot be done
         * @return null if it cannot
         */
        @Nullable
        Path at(Place place);
    }

    /** What lies in an archive, as if it lay in a folder of the archive's name. */
    private void archive(String file, Path path) throws IOException {
        try (Archive archive = archives.open(file, path, this::isKnown, sink)) {
            boolean empty = archive.isSound();
            for (String entry : archive.files()) {
                String skipped = ignored(entry, file.length() + 1);
                if (skipped != null) {
                    ignored.add(skipped);
                    continue;
                }
                empty = false;
                if (FileName.extension(entry).equals(ARCHIVE)) {
                    sink.accept(Finding.of(ArchiveFaults.ARCHIVE_NESTED, Place.file(entry)));
                    continue;
                }
                take(entry, place -> archive.unpack(entry, place, sink));
            }
            if (empty) {
                sink.accept(Finding.of(ArchiveFaults.ARCHIVE_EMPTY, Place.file(file)));
            }
        }
    }

    /** The part of a path that is nobody's submission, a folder with its {@code /}; null if there is none. */
    private static @Nullable String ignored(String path, int from) {
        int begin = from;
        while (begin <= path.length()) {
            int slash = path.indexOf('/', begin);
            int end = slash < 0 ? path.length() : slash;
            if (FolderWalk.isIgnored(path.substring(begin, end))) {
                return path.substring(0, slash < 0 ? end : end + 1);
            }
            begin = end + 1;
        }
        return null;
    }

    private boolean isKnown(String path) {
        String slashed = path.replace('\\', '/');
        FileName name = FileName.parse(slashed.substring(slashed.lastIndexOf('/') + 1));
        return name instanceof FileName.Several
                || (name instanceof FileName.Named named && forms.named(named.form()) != null);
    }

    private void take(String file, Bytes bytes) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        FileName read = FileName.parse(name);
        String extension = FileName.extension(name);
        if (read instanceof FileName.Named named) {
            named(file, bytes, named);
        } else if (read instanceof FileName.Several several) {
            several(file, bytes, several);
        } else if (Admission.NOT_READ.contains(extension) && !isRead(extension)) {
            admission.tellType(Place.file(file), extension, List.of(Form.Type.CSV));
        } else if (read instanceof FileName.Unreadable unreadable) {
            admission.tellName(Place.file(file), unreadable.problem());
        }
    }

    private void named(String file, Bytes bytes, FileName.Named named) {
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
        boolean workbook = named.extension().equals(WORKBOOK) && form.types().contains(Form.Type.CSV);
        boolean table = workbook || TEXTS.contains(named.extension());
        Form.Type type = table && form.types().contains(Form.Type.CSV) ? Form.Type.CSV : form.type(named.extension());
        if (type == null) {
            admission.tellType(submission.place(), named.extension(), form.types());
            unusable.add(submission);
        } else if (named.part() > 0 && type != Form.Type.CSV) {
            admission.tellName(submission.place(), "name.part_of_document");
        } else {
            Path path = bytes.at(submission.place());
            if (path == null) {
                add(List.of(new Candidate(new SubmissionFile(NOWHERE, submission, type), named.part(), true)));
            } else {
                add(List.of(
                        workbook
                                ? workbooks.single(path, submission, named.part())
                                : new Candidate(new SubmissionFile(path, submission, type), named.part(), false)));
            }
        }
    }

    private void several(String file, Bytes bytes, FileName.Several several) {
        Place place = new Place(file, 0, 0, several.unit(), null, several.period(), "", null);
        boolean workbook = several.extension().equals(WORKBOOK);
        Path path = workbook ? bytes.at(place) : null;
        if (path == null) {
            if (!workbook) {
                admission.tellType(place, several.extension(), List.of(Form.Type.CSV));
            }
            add(workbooks.broken(NOWHERE, file, several));
        } else {
            add(workbooks.several(path, file, several));
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
