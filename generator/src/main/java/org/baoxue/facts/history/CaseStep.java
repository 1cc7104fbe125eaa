package org.baoxue.facts.history;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One dated step in the life of a case.
 *
 * @param on the day of the fact: 发现日期, 认定日期, 销号日期, of a handover or transfer 接收确认日期; the month's last day where no row says it
 * @param month the month whose files tell of it, or in which it follows from them
 * @param ledger the ledger on which the case stands after it, or from which it was closed
 * @param unit who answers for the case from this day on; after a closing who closed it
 * @param stage the stage with which it counts
 * @param from of a move the unit that answered before; null for any other step
 * @param code 销号类型 of a closing, 跟踪状态 of a tracked month; else empty
 */
public record CaseStep(
        Kind kind,
        LocalDate on,
        YearMonth month,
        Ledger ledger,
        UnitCode unit,
        Stage stage,
        @Nullable UnitCode from,
        String code) {
    /** What happened. The order is that of steps of one day. */
    public enum Kind {
        /** 达线: the absence reached the line. */
        LINE_REACHED,
        /** 结转: it stood on the ledger before the first month that is known. */
        CARRIED,
        /** 发现, on the suspected ledger; on the dropout ledger 直接认定. */
        FOUND,
        /** 移交接收 from outside the province, or from nobody known. */
        RECEIVED,
        /** 期满未返: a closing that held until a day has run out, and nothing was filed that renews it or tells of a return. */
        REOPENED,
        /** 认定: a suspected case turned dropout. */
        CONFIRMED,
        /** 移交 or 转学 to another unit of the province, which answers from now on. */
        MOVED,
        /** 劝返: an attempt at persuasion. */
        PERSUADED,
        /** 返校 or 复学. */
        RETURNED,
        /** 返校后观察期内再次缺勤: a return that does not count, since the absence began again inside the window; the case goes on. */
        TAKEN_BACK,
        /** 休学, 缓学 or 不具备学习条件 renewed while it ran; the case stays closed. */
        RENEWED,
        /** 移交转出 to outside the province. */
        HANDED_OUT,
        /** 核销 for any other reason. */
        CLOSED,
        /** 跟踪: a month of watching after a return. */
        TRACKED;

        /** Whether a case is open from this step on. */
        public boolean opens() {
            return this == CARRIED || this == FOUND || this == RECEIVED || this == REOPENED;
        }

        /** Whether a case is closed from this step on. */
        public boolean closes() {
            return this == RETURNED || this == HANDED_OUT || this == CLOSED;
        }
    }
}
