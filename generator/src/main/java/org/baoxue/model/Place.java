package org.baoxue.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something was found.
 *
 * @param file the path below the submissions folder, with {@code /}, as it may be shown ({@link ShownName}); empty if it concerns
 *     no single file
 * @param row the row as a spreadsheet shows it (header and blank lines count, a quoted line break does not), or the line of a text; 0 = the
 *     whole file
 * @param line the physical line on which the row starts, in a JSON document that on which the value stands; 0 = the whole file
 * @param unit the unit that answers for it
 * @param form the form's id
 * @param period the period it is about
 * @param rowKey the row's {@code x-key} cells joined by {@code |}; never personal, numbers as long as an ID number masked all
 *     the same; empty for a whole file
 * @param column the column's key
 * @param sheet the sheet of a workbook as its name may be shown ({@link ShownName}); empty for any other file
 * @param character in a JSON document, the character of the line at which the name of the value, or the row, begins, from 1; 0 in any other file
 */
public record Place(
        String file,
        long row,
        long line,
        @Nullable UnitCode unit,
        @Nullable String form,
        @Nullable Period period,
        String rowKey,
        @Nullable String column,
        String sheet,
        int character) {
    public Place {
        file = ShownName.file(file, form != null);
        rowKey = Masked.path(rowKey);
        sheet = ShownName.sheet(sheet);
    }

    /** A place that lies in no sheet of a workbook. */
    public Place(
            String file,
            long row,
            long line,
            @Nullable UnitCode unit,
            @Nullable String form,
            @Nullable Period period,
            String rowKey,
            @Nullable String column) {
        this(file, row, line, unit, form, period, rowKey, column, "", 0);
    }

    /** A whole file of which nothing more is known. */
    public static Place file(String file) {
        return new Place(file, 0, 0, null, null, null, "", null);
    }

    /** A unit's missing or whole submission, without a file. */
    public static Place submission(UnitCode unit, String form, Period period) {
        return new Place("", 0, 0, unit, form, period, "", null);
    }

    /** The same place, for which this unit answers. */
    public Place of(UnitCode sender) {
        return new Place(file, row, line, sender, form, period, rowKey, column, sheet, character);
    }

    /** The same place, narrowed to a line of a text, which is its row too; 0 = the whole file. */
    public Place onLine(int at) {
        return onRow(at, at);
    }

    /** The same place, narrowed to a row that starts on this physical line. */
    public Place onRow(long number, long physicalLine) {
        return new Place(file, number, physicalLine, unit, form, period, rowKey, column, sheet, 0);
    }

    /** The same place, where this character of this line of a JSON document is. */
    public Place standsAt(long physicalLine, int at) {
        return new Place(file, row, physicalLine, unit, form, period, rowKey, column, sheet, at);
    }

    /** The same place, as that of the row with this key. */
    public Place keyed(String key) {
        return new Place(file, row, line, unit, form, period, key, column, sheet, character);
    }

    /** The same place in a sheet of the file. */
    public Place inSheet(String name) {
        return new Place(file, row, line, unit, form, period, rowKey, column, name, character);
    }

    /** The same place, narrowed to a column. */
    public Place at(String columnKey) {
        return new Place(file, row, line, unit, form, period, rowKey, columnKey, sheet, character);
    }
}
