package org.baoxue.model;

/**
 * What is known about an indicator without computing it. Its names and its formula in words live in the message files.
 *
 * @param code its stable code, such as {@code RET-1}
 * @param unit what it counts
 * @param version the version of its formula, 1 and up
 * @param source where its definition comes from
 * @param population which children it is about
 */
public record IndicatorInfo(String code, Unit unit, int version, String source, Population population) {
    /** An indicator over no population of children: submissions, rows, schools. */
    public IndicatorInfo(String code, Unit unit, int version, String source) {
        this(code, unit, version, source, Population.NONE);
    }

    /** Which children an indicator is about; the two are never mixed in one rate. */
    public enum Population {
        /** Not about children as such. */
        NONE,
        /** 学籍口径: pupils by where they are registered as students. */
        STUDENT_REGISTER,
        /** 户籍口径: children by where their household is registered. */
        HOUSEHOLD
    }

    /** What an indicator counts. */
    public enum Unit {
        /** 人. */
        PEOPLE,
        /** 例: episodes or cases. */
        CASES,
        /** 份: submissions. */
        SUBMISSIONS,
        /** 所: schools. */
        SCHOOLS,
        /** 次: attempts. */
        TIMES,
        /** 次/例: attempts to a case. */
        TIMES_PER_CASE,
        /** %. */
        PERCENT,
        /** 天. */
        DAYS
    }
}
