package org.baoxue.read.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoxue.archive.Archive;
import org.baoxue.archive.ArchiveFaults;
import org.baoxue.archive.Archives;
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

    private static final String ARCHIVE = "zip";

    private static final Comparator<Submission> BY_FILE = Comparator.comparing(Submission::file);

    private static final Comparator<SubmissionFile> BY_SUBMISSION =
            Comparator.comparing(file -> file.submission().file());

    private final FormBook forms;
    private final Archives archives;
    private final Sink sink;
    private final SortedMap<String, List<Candidate>> groups = new TreeMap<>();
    private final SortedSet<String> ignored = new TreeSet<>();
    private final List<Submission> unusable = new ArrayList<>();
    private final List<SubmissionFile> superseded = new ArrayList<>();
    private final List<SubmissionFile> chosen = new ArrayList<>();

    private Intake(FormBook forms, Archives archives, Sink sink) {
        this.forms = forms;
        this.archives = archives;
        this.sink = sink;
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
                add(candidate(file.getKey(), file.getValue()));
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
                unusable.stream().sorted(BY_FILE).toList());
    }

    private void add(@Nullable Candidate candidate) {
        if (candidate != null) {
            groups.computeIfAbsent(candidate.key(), key -> new ArrayList<>()).add(candidate);
        }
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
                Candidate candidate = candidate(entry, path);
                if (candidate != null) {
                    Path unpacked = archive.unpack(entry, candidate.submission().place(), sink);
                    add(candidate.unpackedTo(unpacked));
                }
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
        return name instanceof FileName.Named named && forms.named(named.form()) != null;
    }

    private @Nullable Candidate candidate(String file, Path path) {
        String name = file.substring(file.lastIndexOf('/') + 1);
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
        return new Candidate(new SubmissionFile(path, submission, type), named.part(), true);
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

    /**
     * A file whose name can be used. Figures and text of one submission are two parts, each with its own newest revision.
     *
     * @param there whether there are bytes to read; an entry of an archive may have none that anybody can use, which is told
     */
    record Candidate(SubmissionFile file, int part, boolean there) {
        /** The same candidate, its bytes in this file; null if there are none. */
        Candidate unpackedTo(@Nullable Path path) {
            SubmissionFile unpacked = path == null ? file : new SubmissionFile(path, file.submission(), file.type());
            return new Candidate(unpacked, part, path != null);
        }

        Submission submission() {
            return file.submission();
        }

        String key() {
            Submission of = submission();
            return of.unit() + "_" + of.form() + "_" + of.period() + "_" + file.type();
        }
    }
}
