package org.baoxue.model;

/**
 * What a figure lacks.
 *
 * @param missingUnits the number of units whose part is missing: schools (含未报 n 校), or counties with their own part too (含未报 n 个单位)
 * @param missingCounties how many of these are no schools
 * @param leftOutRows the number of rows left out because a cell that the figure needs is faulty
 */
public record Gaps(int missingUnits, int missingCounties, int leftOutRows) {
    /** Nothing lacks. */
    public static final Gaps NONE = new Gaps(0, 0);

    /** Where only schools are missing. */
    public Gaps(int missingSchools, int leftOutRows) {
        this(missingSchools, 0, leftOutRows);
    }

    /** Whether nothing lacks. */
    public boolean isNone() {
        return missingUnits == 0 && leftOutRows == 0;
    }

    /** The two together. */
    public Gaps plus(Gaps other) {
        return new Gaps(
                missingUnits + other.missingUnits,
                missingCounties + other.missingCounties,
                leftOutRows + other.leftOutRows);
    }
}
