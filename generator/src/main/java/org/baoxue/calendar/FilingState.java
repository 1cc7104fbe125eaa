package org.baoxue.calendar;

/**
 * The one state in which a submission that a unit owes stands now, by the versions at hand and their receipts. What happened last counts:
 * a late submission that has been revised stands as revised, and when its first readable version came is told beside it
 * ({@link Filing#status}). The order is that of what has to be looked at first.
 */
public enum FilingState {
    /** 未报: its deadline has passed, and nobody received anything. */
    MISSING,
    /** 已收未见: a receipt has it, and no version of it is at hand. */
    RECEIVED,
    /** 无法读取: no version at hand can be read. */
    UNREADABLE,
    /** 退回待报: its newest version was sent back, and none has come since. */
    RETURNED,
    /** 迟报: its one version came after the deadline. */
    LATE,
    /** 时间不明: its one version has no receipt. */
    UNKNOWN,
    /** 已修订: a further version replaced an earlier one. */
    REVISED,
    /** 零报告: it declares that there is nothing to report. */
    NIL,
    /** 按时: its one version came by the deadline. */
    ON_TIME,
    /** 未到期: nothing came yet, and the deadline has not passed. */
    EXPECTED
}
