package org.baoxue.model;

/**
 * What is known about an indicator without computing it. Its names and its formula in words live in the message files.
 *
 * @param code its stable code, such as {@code RET-1}
 * @param unit what it counts
 * @param version the version of its formula, 1 and up
 * @param source where its definition comes from
 */
public record IndicatorInfo(String code, Unit unit, int version, String source) {
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
        /** 个: problems. */
        PROBLEMS,
        /** 次: attempts. */
        TIMES,
        /** 次/例: attempts to a case. */
        TIMES_PER_CASE,
        /** %. */
        PERCENT,
        /** 天. */
        DAYS
    }

    /** Who is counted in the denominator; the two are never divided by one another. */
    public enum Population {
        /** 学籍口径: pupils with a student record. */
        STUDENT_RECORD,
        /** 户籍口径: registered residents. */
        HOUSEHOLD,
        /** Neither: cases, submissions, days. */
        UNSTATED
    }
}
