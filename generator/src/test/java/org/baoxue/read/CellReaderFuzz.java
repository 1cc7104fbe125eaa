package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.ReadCell;
import org.baoxue.canonical.Repairs;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.fuzz.Bytes;
import org.baoxue.resource.Resources;

/**
 * Cells of any characters: what is read of one is read of it again without a further repair, and a date that was written in the standard way is a
 * day of the calendar.
 */
public final class CellReaderFuzz {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final FormCheck CHECK = FORMS.check("suspected");
    private static final List<Column> COLUMNS = Stream.of(
                    "case_no",
                    "name",
                    "birth_date",
                    "id_no",
                    "key_groups",
                    "grade",
                    "found_on",
                    "school_code",
                    "key_groups")
            .map(CHECK.form()::column)
            .toList();

    private CellReaderFuzz() {}

    /** A choice of the column, then the cell. */
    public static void fuzzerTestOneInput(byte[] input) {
        Bytes bytes = new Bytes(input);
        Column column = bytes.oneOf(COLUMNS);
        String raw = bytes.text();
        ReadCell cell = new CellReader(FORMS, CHECK, Set.of()).read(column, raw);
        boolean marked =
                cell.repairs().contains(Repairs.SPREADSHEET_MARK) || cell.text().startsWith("'");
        if (!marked) { // of several marks one is taken off at a time
            ReadCell again = new CellReader(FORMS, CHECK, Set.of()).read(column, cell.text());
            assertThat(again.text()).isEqualTo(cell.text());
        }
        if (cell.repairs().contains(Repairs.DATE_STYLE)) {
            assertThat(cell.text()).matches(CellReaderFuzz::isDay);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
