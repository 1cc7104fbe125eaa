package org.baoxue.facts.history;

/** A change of a ledger's stock in a month, at one unit. The stock obeys: closing = opening + in − out. */
public enum Flow {
    /** 新增, first found (疑似) or directly confirmed (辍学). */
    NEW,
    /** 由疑似转入: the other side of {@link #TO_DROPOUT}. */
    NEW_FROM_SUSPECTED,
    /** 移交接收 from outside the province or from nobody known. */
    RECEIVED,
    /** 返校 or 复学. */
    RETURNED,
    /** 核销, never out of school. */
    WRITTEN_OFF_NEVER_OUT,
    /** 核销 for any other reason. */
    WRITTEN_OFF_OTHER,
    /** 转辍学: a worsening case is never a closing. */
    TO_DROPOUT,
    /** 移交转出 to outside the province. */
    HANDED_OVER
}
