package org.baoxue.facts.tiers;

import java.time.LocalDate;
import org.baoxue.ledger.Row;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One semester's word about a problem that has to be put right (问题整改).
 *
 * @param unit whose ledger it stands in
 * @param row the row as filed
 */
public record Problem(UnitCode unit, Row row) {
    private static final String[] NEEDED = {"problem_no", "found_on", "deadline", "closed_on", "evidence_no"};

    /** What the row says; null if a cell that its figures need cannot be used. */
    static @Nullable Problem of(Row row) {
        return row.anyFaulty(NEEDED) ? null : new Problem(row.submission().unit(), row);
    }

    /** 问题编号, the same in the ledgers of city and county. */
    public String number() {
        return row.text("problem_no");
    }

    /** 发现日期. */
    public @Nullable LocalDate foundOn() {
        return row.date("found_on");
    }

    /** 整改期限. */
    public @Nullable LocalDate deadline() {
        return row.date("deadline");
    }

    /** 销号日期; null while it is open. */
    public @Nullable LocalDate closedOn() {
        return row.date("closed_on");
    }

    /** Whether it was put right and there is evidence of it; a closing without evidence closes nothing. */
    public boolean isClosed() {
        return closedOn() != null && !row.isEmpty("evidence_no");
    }

    /** Whether it is open though its deadline has passed on the day. */
    public boolean isOverdue(LocalDate on) {
        LocalDate deadline = deadline();
        return !isClosed() && deadline != null && deadline.isBefore(on);
    }

    /** Whether it was found before the day, so that it is one of last time's. */
    public boolean isOlderThan(LocalDate day) {
        LocalDate found = foundOn();
        return found != null && found.isBefore(day);
    }
}
