package org.baoxue.app.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baoxue.app.Progress;
import org.baoxue.app.RunStats;
import org.baoxue.calendar.Version;
import org.baoxue.check.SecondLook;
import org.baoxue.check.SecondReading;
import org.baoxue.facts.Facts;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Sink;
import org.baoxue.read.FileFaults;
import org.baoxue.read.ReadOutcome;
import org.baoxue.read.RowFold;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.read.folder.Inventory;
import org.baoxue.table.Encoding;
import org.jspecify.annotations.Nullable;

/** Reads files on several threads and hands back what they come to in the order of files. */
public final class FileLoop {
    /** Bytes beyond which a file is split; many files of ordinary size keep all threads busy without. */
    private static final long LARGE = 64L << 20;

    private final FormBook forms;
    private final SubmissionReader reader;
    private final int threads;
    private final Progress progress;

    /** A loop over this many threads. */
    public FileLoop(FormBook forms, SubmissionReader reader, int threads, Progress progress) {
        this.forms = forms;
        this.reader = reader;
        this.threads = threads;
        this.progress = progress;
    }

    /** What was read: the merged part, each version in the order of files, and how each usable file was read. */
    public record Result(
            FilePart all, List<Version> versions, Map<String, Encoding> encodings, RunStatsBuilder counted) {
        /** What was read, together with what the folder holds besides. */
        public RunStats stats(Inventory inventory) {
            return counted.build(inventory);
        }
    }

    /** The registries, read before everything else. */
    public Registry registry(List<SubmissionFile> files) {
        Registry registry = new Registry();
        for (SubmissionFile file : files) {
            if (Registry.FORMS.contains(file.submission().form())) {
                ReadOutcome<Registry> outcome = reader.read(file, Registry::new);
                registry.merge(outcome.fold());
            }
        }
        return registry;
    }

    /** All files; each part is merged and forgotten as soon as those before it are. */
    public Result read(List<SubmissionFile> files, Supplier<FilePart> fresh) {
        Result result = new Result(fresh.get(), new ArrayList<>(), new HashMap<>(), new RunStatsBuilder());
        forEach(files, file -> readOne(file, fresh), (file, read) -> {
            result.all().merge(read.outcome().fold());
            if (isReport(file)) {
                result.versions()
                        .add(new Version(file.submission(), read.outcome().usable()));
            }
            if (read.outcome().usable()) {
                result.encodings()
                        .put(file.submission().source(), read.outcome().encoding());
            }
            result.counted().add(file, read);
        });
        return result;
    }

    /** Whether superseded versions could be used; nothing else of them counts. */
    public List<Version> versions(List<SubmissionFile> files) {
        List<Version> versions = new ArrayList<>();
        forEach(
                files.stream().filter(this::isReport).toList(),
                file -> reader.read(file, Nothing::new),
                (file, outcome) -> versions.add(new Version(file.submission(), outcome.usable())));
        return versions;
    }

    /** A second look at files that were read; a file that is no longer what it was is told, and its rows are not seen again. */
    public SecondReading again(List<SubmissionFile> files, Result first, Sink sink) {
        return (asked, fresh, inOrder) -> forEach(
                files.stream()
                        .filter(file -> asked.contains(file.submission().source()))
                        .toList(),
                file -> {
                    Encoding encoding = first.encodings().get(file.submission().source());
                    Again again = new Again(fresh.get());
                    boolean same = reader.readAgain(file, Objects.requireNonNull(encoding), again);
                    return same ? again : new Again(null);
                },
                (file, again) -> {
                    if (again.look() == null) {
                        Arg problem = new Arg.Term("problem", "io.changed");
                        sink.accept(Finding.of(
                                FileFaults.UNREADABLE, file.submission().place(), problem));
                    } else {
                        inOrder.accept(again.look());
                    }
                });
    }

    /** A text beside figures is no version: the figures are the report. */
    private boolean isReport(SubmissionFile file) {
        return forms.form(file.submission().form()).isReportedBy(file.type());
    }

    private Read readOne(SubmissionFile file, Supplier<FilePart> fresh) {
        ReadOutcome<FilePart> outcome =
                isSplit(file) ? reader.readSplit(file, fresh, FilePart::merge, threads) : reader.read(file, fresh);
        return new Read(outcome, FileDigest.of(file.path()));
    }

    /** Whether a file is so large that its rows are worked on in parts, and of a form whose rows need not be seen in order. */
    private boolean isSplit(SubmissionFile file) {
        String form = file.submission().form();
        return threads > 1
                && file.submission().sheet().isEmpty()
                && !Facts.isFolded(form)
                && !Registry.FORMS.contains(form)
                && file.path().toFile().length() > LARGE;
    }

    /** A file's rows and the digest of its bytes. */
    record Read(ReadOutcome<FilePart> outcome, FileDigest digest) {}

    private interface Taker<T> {
        void take(SubmissionFile file, T result);
    }

    private <T> void forEach(List<SubmissionFile> files, Function<SubmissionFile, T> work, Taker<T> taker) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            files.forEach(file -> running.add(workers.submit(() -> work.apply(file))));
            for (int i = 0; i < files.size(); i++) {
                taker.take(files.get(i), running.get(i).get());
                running.set(i, java.util.concurrent.CompletableFuture.completedFuture(null));
                progress.at(Progress.Stage.READ, i + 1L, files.size());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be read for a reason in the tool", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped while files were read", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Hands rows to rules that have seen them before; of a file that has changed there is nobody to hand them to. */
    private record Again(@Nullable SecondLook look) implements RowFold {
        @Override
        public void row(Row row) {
            if (look != null) {
                look.row(row);
            }
        }

        @Override
        public void finding(Finding finding) {
            // told when the file was read the first time
        }
    }

    /** Keeps nothing. */
    private static final class Nothing implements RowFold {
        @Override
        public void row(Row row) {
            // only whether the file can be read matters
        }

        @Override
        public void finding(Finding finding) {
            // a superseded version is judged by nobody
        }
    }
}
