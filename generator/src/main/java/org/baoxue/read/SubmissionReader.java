package org.baoxue.read;

import java.io.IOException;
import java.io.InputStream;
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
import org.baoxue.table.Limits;
import org.baoxue.table.Separator;
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
            Encoding wide = kind == FileKind.UTF_16_LE
                    ? Encoding.UTF_16_LE
                    : kind == FileKind.UTF_16_BE ? Encoding.UTF_16_BE : null;
            if (kind != null && !page && wide == null) {
                Finding trouble = Finding.of(FileFaults.NOT_A_TABLE, place(file), new Arg.Term("kind", key(kind)));
                return putAside(List.of(trouble), fresh, Encoding.UTF_8);
            }
            if (file.type() != Form.Type.CSV) {
                return new DocumentReader(forms, forbidden).read(file, fresh);
            }
            if (Files.size(file.path()) > Limits.TABLE_BYTES) {
                Arg term = new Arg.Term("limit", "limit.table");
                Finding trouble = Finding.of(FileFaults.TOO_LARGE, place(file), new Arg.Num("line", 1), term);
                return putAside(List.of(trouble), fresh, Encoding.UTF_8);
            }
            return wide == null
                    ? decode(file, split, Arrays.mismatch(BYTE_ORDER_MARK, head) == BYTE_ORDER_MARK.length)
                    : decode(file, split, wide);
        } catch (IOException e) {
            Finding trouble = Finding.of(FileFaults.UNREADABLE, place(file), new Arg.Term("problem", "io.unreadable"));
            return putAside(List.of(trouble), fresh, Encoding.UTF_8);
        }
    }

    private <T extends RowFold> ReadOutcome<T> sheet(SubmissionFile file, Pass.Split<T> split) throws IOException {
        head(file.path());
        Pass<T> pass = pass(file, Encoding.UTF_8, split);
        return pass.end() == Pass.End.READ ? pass.outcome() : putAside(pass.refusals(), split.fresh(), Encoding.UTF_8);
    }

    /**
     * Reads a table once more that was read and found usable. Documents are held in memory anyway, so nobody reads them again.
     *
     * @param encoding as it was read the first time, so that no row is handed over that does not count
     * @return whether it could be read as it was the first time; if not, the file has changed, and what the fold was given is void
     */
    public boolean readAgain(SubmissionFile file, Encoding encoding, RowFold fold) {
        if (file.type() != Form.Type.CSV) {
            throw new IllegalArgumentException(
                    "only tables are read again, not " + place(file).file());
        }
        Encoding known = encoding == Encoding.UTF_8_BOM ? Encoding.UTF_8 : encoding;
        try {
            head(file.path());
            return pass(file, known, new Pass.Split<>(() -> fold, (earlier, later) -> {}, 1))
                            .end()
                    == Pass.End.READ;
        } catch (IOException e) {
            return false;
        }
    }

    /** A reading in this encoding, by the separator that the headings are parted by. */
    private <T extends RowFold> Pass<T> pass(SubmissionFile file, Encoding encoding, Pass.Split<T> split)
            throws IOException {
        Pass.Source source = Pass.Source.of(file, encoding);
        Pass<T> first = new Pass<>(source, forms, forbidden, split);
        first.run();
        Separator other = first.other();
        if (other == null) {
            return first;
        }
        Pass<T> second = new Pass<>(new Pass.Source(file, encoding, other), forms, forbidden, split);
        second.run();
        return second;
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
            case UTF_16_LE, UTF_16_BE, UTF_16_BARE -> "kind.utf16";
        };
    }

    private <T extends RowFold> ReadOutcome<T> decode(SubmissionFile file, Pass.Split<T> split, boolean marked)
            throws IOException {
        Supplier<T> fresh = split.fresh();
        Pass<T> first = pass(file, Encoding.UTF_8, split);
        Pass.End end = first.end();
        if (end == Pass.End.READ) {
            return first.outcome();
        }
        if (end == Pass.End.REFUSED || marked) {
            List<Finding> refusals = end == Pass.End.BAD_BYTES
                    ? List.of(badBytes(file, personal(file), Encoding.UTF_8))
                    : first.refusals();
            return putAside(refusals, fresh, first.encoding());
        }
        Pass<T> second = pass(file, Encoding.GB18030, split);
        Pass.End secondEnd = second.end();
        return switch (secondEnd) {
            case READ -> second.outcome();
            case REFUSED -> putAside(second.refusals(), fresh, Encoding.GB18030);
            case BAD_BYTES, NO_HEADINGS -> {
                if (end != Pass.End.BAD_BYTES) {
                    yield putAside(first.refusals(), fresh, Encoding.UTF_8);
                }
                if (second.foundHeadingsElsewhere()) {
                    yield putAside(second.refusals(), fresh, Encoding.GB18030);
                }
                if (secondEnd == Pass.End.NO_HEADINGS && !first.isHeaded()) {
                    yield putAside(
                            second.refusals(), fresh, Encoding.GB18030); // sound in it, and no table of this form
                }
                boolean neither = secondEnd == Pass.End.BAD_BYTES && first.isHeaded() == second.isHeaded();
                Encoding fits =
                        secondEnd == Pass.End.BAD_BYTES && second.isHeaded() ? Encoding.GB18030 : Encoding.UTF_8;
                Finding bad = neither
                        ? badBytes(file, personal(file), Encoding.UTF_8, Encoding.GB18030)
                        : badBytes(file, personal(file), fits);
                yield putAside(List.of(bad), fresh, Encoding.UTF_8);
            }
        };
    }

    /** Reads "Unicode text", whose byte order mark leaves no doubt. */
    private <T extends RowFold> ReadOutcome<T> decode(SubmissionFile file, Pass.Split<T> split, Encoding wide)
            throws IOException {
        Pass<T> only = pass(file, wide, split);
        return switch (only.end()) {
            case READ -> only.outcome();
            case BAD_BYTES -> putAside(List.of(badBytes(file, personal(file), wide)), split.fresh(), wide);
            case REFUSED, NO_HEADINGS -> putAside(only.refusals(), split.fresh(), wide);
        };
    }

    /**
     * The first bad byte, in the one of these encodings that fits the file for longer.
     *
     * @param personal whether what can be read before it may be about a child
     */
    static Finding badBytes(SubmissionFile file, boolean personal, Encoding... encodings) throws IOException {
        BadBytes bad = null;
        for (Encoding encoding : encodings) {
            BadBytes found = locate(file, encoding);
            bad = found != null && (bad == null || found.offset() > bad.offset()) ? found : bad;
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
                new Arg.Shown("hex", Masked.of(Mask.NONE, bad.hex())),
                bad.before().isBlank()
                        ? new Arg.Term("near", "near.start")
                        : new Arg.Shown("near", Masked.of(personal ? Mask.STRAY : Mask.NONE, bad.before())));
    }

    private boolean personal(SubmissionFile file) {
        return forms.form(file.submission().form()).layout().isPersonal();
    }

    static @Nullable BadBytes locate(SubmissionFile file, Encoding encoding) throws IOException {
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
