package org.baoxue.table.bytes.sheets;

/**
 * A cell whose value cannot be known, or is not the clerk's.
 *
 * @param row as the spreadsheet shows it
 * @param column from 0
 * @param kind why
 * @param shown what is found instead: the sign of an error, a merged range, a day; never more of a cell
 */
public record CellTrouble(long row, int column, Kind kind, String shown) {
    /** Why a cell cannot be used. */
    public enum Kind {
        /** A formula without a stored value. */
        FORMULA,
        /** A formula that came to an error. */
        ERROR,
        /** A number of more digits than a cell keeps. */
        DIGITS,
        /** A day where the spreadsheet should have kept what was typed. */
        DAY,
        /** The first cell of a merged range. */
        MERGED,
        /** A cell that lies behind the first one of a merged range and has no value of its own. */
        COVERED
    }
}
