package org.baoxue.model;

/**
 * What a figure lacks.
 *
 * @param missingUnits the number of schools whose part is missing (含未报 n 校)
 * @param leftOutRows the number of rows left out because a cell that the figure needs is faulty
 */
public record Gaps(int missingUnits, int leftOutRows) {
    /** Nothing lacks. */
    public static final Gaps NONE = new Gaps(0, 0);

    /** Whether nothing lacks. */
    public boolean isNone() {
        return missingUnits == 0 && leftOutRows == 0;
    }

    /** The two together. */
    public Gaps plus(Gaps other) {
        return new Gaps(missingUnits + other.missingUnits, leftOutRows + other.leftOutRows);
    }
}
