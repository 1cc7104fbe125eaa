package org.baoxue.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.baoxue.canonical.Repairs;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.packed.PackedFault;
import org.baoxue.table.Encoding;
import org.baoxue.table.Separator;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.BlockTable;
import org.baoxue.table.bytes.ByteTable;
import org.baoxue.table.bytes.sheets.SheetTable;
import org.baoxue.table.bytes.sheets.Workbook;
import org.baoxue.table.bytes.text.TextTable;
import org.jspecify.annotations.Nullable;

/** One reading of a file in one encoding, from its first byte to its last or to where it cannot be read on. */
final class Pass<T extends RowFold> {
    /** How a reading ended. */
    enum End {
        READ,
        REFUSED,
        BAD_BYTES,
        NO_HEADINGS
    }

    /**
     * How the rows of one large table are folded on several threads: in parts, each into a fold of its own, added in the order of the
     * file.
     *
     * @param fresh makes an empty fold
     * @param merge adds the fold of a later part to that of the earlier ones
     * @param threads how many work at a time
     */
    record Split<T extends RowFold>(Supplier<T> fresh, BiConsumer<T, T> merge, int threads) {}

    private final SubmissionFile file;
    private final FormCheck check;
    private final Form form;
    private final FormBook forms;
    private final Set<String> forbidden;
    private final T fold;
    private final Split<T> split;
    private final List<Finding> refusals = new ArrayList<>();
    private final Separator separator;
    private Encoding encoding;
    private @Nullable Separator other;
    private End end = End.REFUSED;
    private boolean headed;
    private long rows;
    private Map<String, Integer> columns = Map.of();

    /** A reading of a file. */
    Pass(Source source, FormBook forms, Set<String> forbidden, Split<T> split) {
        this.file = source.file();
        this.separator = source.separator();
        this.encoding = source.encoding();
        this.check = forms.check(file.submission().form());
        this.form = check.form();
        this.forms = forms;
        this.forbidden = forbidden;
        this.split = split;
        this.fold = split.fresh().get();
    }

    /** A file, and how it is taken to be written. */
    record Source(SubmissionFile file, Encoding encoding, Separator separator) {
        /** The same file, first taken to be written as files of this encoding are. */
        static Source of(SubmissionFile file, Encoding encoding) {
            return new Source(file, encoding, first(encoding));
        }
    }

    /** "Unicode text" of spreadsheets is parted by tabs. */
    private static Separator first(Encoding encoding) {
        return encoding.isWide() ? Separator.TAB : Separator.COMMA;
    }

    /** The sign by which the headings are parted, if no heading was found by the one that was expected. */
    @Nullable
    Separator other() {
        return other;
    }

    /** What holds the rows and findings. */
    T fold() {
        return fold;
    }

    /** The encoding, with its byte order mark if there was one. */
    Encoding encoding() {
        return encoding;
    }

    /** The number of rows handed to the fold. */
    long rows() {
        return rows;
    }

    /** What is wrong with the file as a whole, if it was refused. */
    List<Finding> refusals() {
        return refusals;
    }

    /** Whether the form's headings are there after all: below a title, or parted by another separator. */
    boolean foundHeadingsElsewhere() {
        return !refusals.isEmpty()
                && refusals.stream().noneMatch(refusal -> refusal.code().equals(FileFaults.NO_HEADINGS.code()));
    }

    /** Whether a header was found, so that the encoding has the form's headings. */
    boolean isHeaded() {
        return headed;
    }

    /** How the reading ended. */
    End end() {
        return end;
    }

    /** What a reading to the end came to. */
    ReadOutcome<T> outcome() {
        return ReadOutcome.whole(form, fold, encoding, rows, columns);
    }

    /** Reads the file. */
    void run() throws IOException {
        end = reading();
    }

    private End reading() throws IOException {
        String sheet = file.submission().sheet();
        return sheet.isEmpty() ? readingText() : readingSheet(sheet);
    }

    private End readingSheet(String name) throws IOException {
        try (Workbook workbook = Workbook.open(file.path());
                SheetTable table = workbook.table(workbook.sheet(name))) {
            return read(table);
        } catch (PackedFault fault) {
            refusals.add(FileFaults.of(fault, place()));
            return End.REFUSED;
        } catch (TableFault fault) {
            return refuse(fault);
        }
    }

    private End readingText() throws IOException {
        boolean plain = separator == Separator.COMMA && !encoding.isWide();
        try (BlockTable table = plain
                ? ByteTable.open(file.path(), encoding)
                : TextTable.open(Files.newInputStream(file.path()), encoding, separator)) {
            try {
                return read(table);
            } finally {
                encoding = table.encoding();
            }
        } catch (TableFault fault) {
            return fault(fault, plain);
        }
    }

    private End read(BlockTable table) throws IOException {
        if (!table.next()) {
            return refuse(FileFaults.EMPTY, place());
        }
        Place first = place(table.row(), table.line());
        Header header = Header.audit(form, table.cells(), first, forbidden);
        if (!header.isUsable() || header.recognised() == 0) {
            Form found = HeaderSearch.formOf(forms, table.cells());
            if (found != null && !found.equals(form)) {
                Arg named = new Arg.Form("form", form.id());
                return refuse(FileFaults.OTHER_FORM, first, new Arg.Form("found", found.id()), named);
            }
            HeaderSearch.Below below = HeaderSearch.below(form, table, header, first, forbidden);
            if (below == null || below.header() == null || forbidden.contains(Repairs.TITLE.code())) {
                return withoutHeader(first, header, below);
            }
            header = below.header();
            fold.finding(Finding.of(Repairs.TITLE, first, new Arg.Num("row", below.row())));
        }
        if (separator != Separator.COMMA && !isParted(header)) {
            return refuse(FileFaults.SEPARATOR_WRONG, first, new Arg.Term("separator", separator.key()));
        }
        headed = true;
        header.findings().forEach(fold::finding);
        RowsBelow<T> below =
                new RowsBelow<>(file, check, header, new RowsBelow.Means(forms, forbidden, encoding), split);
        if (table instanceof SheetTable sheet) {
            below.read(sheet, fold);
        } else {
            below.read(table, fold);
        }
        rows = below.rows();
        columns = below.columns();
        return End.READ;
    }

    private End withoutHeader(Place first, Header header, HeaderSearch.@Nullable Below below) throws IOException {
        if (below != null && below.split()) {
            refuse(FileFaults.HEADER_IN_TWO_ROWS, first, new Arg.Num("row", below.row()));
            return End.NO_HEADINGS;
        }
        if (below != null) {
            refuse(FileFaults.TITLE_ABOVE_HEADER, first, new Arg.Num("row", below.row()));
            return End.NO_HEADINGS;
        }
        if (header.recognised() > 0 && separator != first(encoding)) {
            return refuse(FileFaults.SEPARATOR_WRONG, first, new Arg.Term("separator", separator.key()));
        }
        if (header.recognised() > 0) {
            refusals.addAll(header.findings());
            return End.REFUSED;
        }
        boolean text = file.submission().sheet().isEmpty();
        other = text ? HeaderSearch.separator(form, file.path(), encoding, separator) : null;
        refuse(FileFaults.NO_HEADINGS, first, new Arg.Form("form", form.id()));
        return End.NO_HEADINGS;
    }

    /** Tells that another sign than the comma is taken; false if it must not be, or may mean something else. */
    private boolean isParted(Header header) throws IOException {
        boolean read = !forbidden.contains(Repairs.SEPARATOR.code())
                && (!separator.isOrdinary() || HeaderSearch.isEven(file.path(), encoding, separator, header.row()));
        if (read) {
            fold.finding(Finding.of(Repairs.SEPARATOR, place(), new Arg.Term("separator", separator.key())));
        }
        return read;
    }

    /**
     * What a fault comes to. Quotes that stand where none may can be those of a table with another separator; and bytes that are none in
     * the encoding come first, wherever they stand.
     */
    private End fault(TableFault fault, boolean plain) throws IOException {
        if (!plain && fault.kind() != TableFault.Kind.BAD_BYTES && SubmissionReader.locate(file, encoding) != null) {
            return End.BAD_BYTES;
        }
        if (fault.kind() == TableFault.Kind.STRAY_QUOTE && !headed && separator == first(encoding)) {
            other = HeaderSearch.separator(form, file.path(), encoding, separator);
        }
        return refuse(fault);
    }

    private End refuse(TableFault fault) {
        Finding finding = FileFaults.of(fault, place(0, fault.line()));
        if (finding == null) {
            return End.BAD_BYTES;
        }
        refusals.add(finding);
        return End.REFUSED;
    }

    private End refuse(RuleInfo fault, Place place, Arg... arguments) {
        refusals.add(Finding.of(fault, place, arguments));
        return End.REFUSED;
    }

    private Place place() {
        return file.submission().place();
    }

    private Place place(long row, long line) {
        return place().onRow(row, line);
    }
}
