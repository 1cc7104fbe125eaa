package org.baoxue.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.baoxue.canonical.Repairs;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Place;
import org.baoxue.table.BadBytes;
import org.baoxue.table.Encoding;
import org.baoxue.table.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into folds: decides the encoding over the whole file, audits the header, makes cells canonical and has every row
 * judged by its schema. Any bytes give findings, never an exception. Memory does not grow with a table. Safe for use by many
 * threads.
 */
public final class SubmissionReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final FormBook forms;
    private final Set<String> forbidden;

    /**
     * A reader.
     *
     * @param forms the forms by which submissions are judged
     * @param forbiddenRepairs codes of {@link Repairs} that are told but not made
     */
    public SubmissionReader(FormBook forms, Set<String> forbiddenRepairs) {
        this.forms = forms;
        this.forbidden = Set.copyOf(forbiddenRepairs);
    }

    /**
     * Reads one file. A table is read as UTF-8; at the first byte that does not belong, or where no heading of the form is found,
     * everything is dropped and it is read again as GB18030. Documents are held in memory, up to the limits of their type.
     *
     * @param fresh makes an empty fold; called for each reading, and once more if the file is put aside
     */
    public <T extends RowFold> ReadOutcome<T> read(SubmissionFile file, Supplier<T> fresh) {
        return read(file, new Pass.Split<>(fresh, (earlier, later) -> {}, 1));
    }

    /**
     * Reads one file as {@link #read} does; if it is a table, its rows are folded in parts on several threads.
     *
     * @param fresh makes an empty fold
     * @param merge adds the fold of a later part to that of the parts before it
     * @param threads how many parts are worked on at a time
     */
    public <T extends RowFold> ReadOutcome<T> readSplit(
            SubmissionFile file, Supplier<T> fresh, BiConsumer<T, T> merge, int threads) {
        return read(file, new Pass.Split<>(fresh, merge, threads));
    }

    private <T extends RowFold> ReadOutcome<T> read(SubmissionFile file, Pass.Split<T> split) {
        Supplier<T> fresh = split.fresh();
        try {
            if (!file.submission().sheet().isEmpty()) {
                return sheet(file, split);
            }
            byte[] head = head(file.path());
            FileKind kind = FileKind.of(head);
            boolean page =
                    kind == FileKind.HTML && file.type() == Form.Type.MD; // a text may begin so; prose takes it out
            if (kind != null && !page) {
                Finding trouble = Finding.of(FileFaults.NOT_A_TABLE, place(file), new Arg.Term("kind", key(kind)));
                return putAside(List.of(trouble), fresh, Encoding.UTF_8);
            }
            if (file.type() != Form.Type.CSV) {
                return new DocumentReader(forms, forbidden).read(file, fresh);
            }
            return decode(file, split, Arrays.mismatch(BYTE_ORDER_MARK, head) == BYTE_ORDER_MARK.length);
        } catch (IOException e) {
            Finding trouble = Finding.of(FileFaults.UNREADABLE, place(file), new Arg.Term("problem", "io.unreadable"));
            return putAside(List.of(trouble), fresh, Encoding.UTF_8);
        }
    }

    private <T extends RowFold> ReadOutcome<T> sheet(SubmissionFile file, Pass.Split<T> split) throws IOException {
        Pass<T> pass = new Pass<>(file, forms, forbidden, Encoding.UTF_8, split);
        return pass.run() == Pass.End.READ
                ? new ReadOutcome<>(pass.fold(), true, pass.encoding(), pass.rows(), pass.columns())
                : putAside(pass.refusals(), split.fresh(), Encoding.UTF_8);
    }

    /**
     * Reads a table once more that was read and found usable. Documents are held in memory anyway, so nobody reads them again.
     *
     * @param encoding as it was read the first time, so that no row is handed over that does not count
     */
    public void readAgain(SubmissionFile file, Encoding encoding, RowFold fold) {
        if (file.type() != Form.Type.CSV) {
            throw new IllegalArgumentException(
                    "only tables are read again, not " + place(file).file());
        }
        Encoding known = encoding == Encoding.GB18030 ? Encoding.GB18030 : Encoding.UTF_8;
        try {
            Pass.Split<RowFold> once = new Pass.Split<>(() -> fold, (earlier, later) -> {}, 1);
            if (new Pass<>(file, forms, forbidden, known, once).run() != Pass.End.READ) {
                throw new IllegalStateException("the file " + place(file).file() + " has changed while it was checked");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file " + place(file).file() + " could be read once, and now it cannot", e);
        }
    }

    private static byte[] head(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a regular file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    private static String key(FileKind kind) {
        return switch (kind) {
            case ZIP -> "kind.zip";
            case OLE -> "kind.ole";
            case PDF -> "kind.pdf";
            case HTML -> "kind.html";
            case UTF_16_LE, UTF_16_BE -> "kind.utf16";
        };
    }

    private <T extends RowFold> ReadOutcome<T> decode(SubmissionFile file, Pass.Split<T> split, boolean marked)
            throws IOException {
        Supplier<T> fresh = split.fresh();
        Pass<T> first = new Pass<>(file, forms, forbidden, Encoding.UTF_8, split);
        Pass.End end = first.run();
        if (end == Pass.End.READ) {
            return new ReadOutcome<>(first.fold(), true, first.encoding(), first.rows());
        }
        if (end == Pass.End.REFUSED || marked) {
            List<Finding> refusals = end == Pass.End.BAD_BYTES ? List.of(badBytes(file, false)) : first.refusals();
            return putAside(refusals, fresh, first.encoding());
        }
        Pass<T> second = new Pass<>(file, forms, forbidden, Encoding.GB18030, split);
        Pass.End secondEnd = second.run();
        return switch (secondEnd) {
            case READ -> new ReadOutcome<>(second.fold(), true, Encoding.GB18030, second.rows());
            case REFUSED -> putAside(second.refusals(), fresh, Encoding.GB18030);
            case BAD_BYTES, NO_HEADINGS -> {
                if (end == Pass.End.BAD_BYTES && second.foundHeadingsElsewhere()) {
                    yield putAside(second.refusals(), fresh, Encoding.GB18030);
                }
                yield putAside(
                        end == Pass.End.BAD_BYTES
                                ? List.of(badBytes(file, secondEnd == Pass.End.BAD_BYTES))
                                : first.refusals(),
                        fresh,
                        Encoding.UTF_8);
            }
        };
    }

    /** The first bad byte; where neither encoding fits, in the one that fits the file for longer. */
    static Finding badBytes(SubmissionFile file, boolean neither) throws IOException {
        BadBytes bad = locate(file, Encoding.UTF_8);
        BadBytes other = neither ? locate(file, Encoding.GB18030) : null;
        if (bad != null && other != null && other.offset() > bad.offset()) {
            bad = other;
        }
        if (bad == null) {
            throw new IOException("the file has changed while it was read");
        }
        Place at = place(file);
        return Finding.of(
                FileFaults.BAD_BYTES,
                new Place(at.file(), 0, bad.line(), at.unit(), at.form(), at.period(), "", null),
                new Arg.Num("line", bad.line()),
                new Arg.Num("column", bad.column()),
                new Arg.Shown("hex", Masked.of(Mask.NONE, bad.hex())));
    }

    private static @Nullable BadBytes locate(SubmissionFile file, Encoding encoding) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return BadBytes.locate(in, encoding);
        }
    }

    /** What reading a file comes to that cannot be used: its findings, and nothing else. */
    static <T extends RowFold> ReadOutcome<T> putAside(List<Finding> findings, Supplier<T> fresh, Encoding encoding) {
        T fold = fresh.get();
        findings.forEach(fold::finding);
        return new ReadOutcome<>(fold, false, encoding, 0);
    }

    private static Place place(SubmissionFile file) {
        return file.submission().place();
    }
}
