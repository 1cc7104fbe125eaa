package org.baoxue.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.Place;
import org.baoxue.table.Blanks;
import org.baoxue.table.Cells;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Separator;
import org.baoxue.table.Table;
import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a header that is not where it should be: below lines of title, parted by another sign than the comma, or in a file that is
 * named after another form.
 */
public final class HeaderSearch {
    /** How many rows are looked at. */
    private static final int ROWS = 11;

    /** So many headings make a row the header, whatever else is in it. */
    private static final int HEADINGS = 2;

    private HeaderSearch() {}

    /**
     * A header below lines of title.
     *
     * @param header null if a row holds headings and cannot be the header of rows, or what is above it is no title
     * @param row of the header
     */
    record Below(@Nullable Header header, long row) {}

    /** The header below the first row; a row that names headings, but not all, is taken to be the header if none below is whole. */
    static @Nullable Below below(Form form, Table table, Header header, Place first, Set<String> forbidden)
            throws IOException {
        if (header.recognised() == 0) {
            return titles(form, table, first, forbidden);
        }
        try {
            Below below = titles(form, table, first, forbidden);
            return below == null || below.header() == null ? null : below;
        } catch (TableFault later) {
            return null; // what is wrong with the header comes first
        }
    }

    /**
     * Goes down from the first row to the one that is the header; null if there is none. The table then stands there.
     *
     * @param first where the first row stands
     */
    private static @Nullable Below titles(Form form, Table table, Place first, Set<String> forbidden)
            throws IOException {
        int widest = filled(table.cells());
        boolean titles = recognised(form, table.cells()) < HEADINGS;
        for (int i = 1; i < ROWS && table.next(); i++) {
            int recognised = recognised(form, table.cells());
            if (recognised >= HEADINGS) {
                Place at = first.onRow(table.row(), table.line());
                Header header = Header.audit(form, table.cells(), at, forbidden);
                boolean narrow = 2 * widest <= header.width() + 1;
                return new Below(titles && narrow && header.isUsable() ? header : null, table.row());
            }
            widest = Math.max(widest, filled(table.cells()));
            titles &= recognised < HEADINGS;
        }
        return null;
    }

    /**
     * The form of whose rows the first rows of a table have the header; null if there is none, or more than one might be it.
     *
     * @param table before its first row
     */
    public static @Nullable Form formOf(FormBook forms, Table table) throws IOException {
        Form found = null;
        for (int i = 0; i < ROWS && found == null && table.next(); i++) {
            found = formOf(forms, table.cells());
        }
        return found;
    }

    /** The form of whose rows this is the header: all that it asks for is there, and more is of it than of any other form. */
    static @Nullable Form formOf(FormBook forms, Cells header) {
        List<String> texts = texts(header);
        Form best = null;
        int most = HEADINGS - 1;
        for (Form form : forms.forms()) {
            int headings = Header.isWhole(form, texts) ? Header.count(form, texts) : 0;
            best = headings > most ? form : headings == most ? null : best;
            most = Math.max(most, headings);
        }
        return best;
    }

    private static int filled(Cells cells) {
        return (int) texts(cells).stream()
                .filter(text -> !Blanks.strip(text).isEmpty())
                .count();
    }

    private static int recognised(Form form, Cells cells) {
        return Header.count(form, texts(cells));
    }

    private static List<String> texts(Cells cells) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            texts.add(cells.get(at));
        }
        return texts;
    }

    /** The sign, other than this one, by which the first rows come apart into most headings; null if none gives two. */
    static @Nullable Separator separator(Form form, Path file, Encoding encoding, Separator but) throws IOException {
        Separator best = null;
        int most = HEADINGS - 1;
        for (Separator separator : Separator.values()) {
            int headings = separator == but ? 0 : headings(form, file, encoding, separator);
            if (headings > most) {
                most = headings;
                best = separator;
            }
        }
        return best;
    }

    private static int headings(Form form, Path file, Encoding encoding, Separator separator) throws IOException {
        int most = 0;
        try (InputStream in = Files.newInputStream(file);
                Table table = CsvTable.open(in, encoding, separator)) {
            for (int i = 0; i < ROWS && table.next(); i++) {
                most = Math.max(most, recognised(form, table.cells()));
            }
        } catch (TableFault fault) {
            return most; // whoever reads the table in earnest tells it
        }
        return most;
    }

    /** Whether every row has as many cells as the one on this row: a sign of ordinary text then parts cells and nothing else. */
    static boolean isEven(Path file, Encoding encoding, Separator separator, long header) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Table table = CsvTable.open(in, encoding, separator)) {
            int width = -1;
            while (table.next()) {
                if (table.row() == header) {
                    width = table.cells().size();
                } else if (table.row() > header && table.cells().size() != width) {
                    return false;
                }
            }
            return true;
        }
    }
}
