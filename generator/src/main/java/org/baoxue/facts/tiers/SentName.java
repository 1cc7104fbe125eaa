package org.baoxue.facts.tiers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import org.baoxue.facts.Coverage;
import org.baoxue.ledger.Row;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One month's word about a name that the platform sent down (平台下发).
 *
 * @param county who has to verify it
 * @param row the row as filed, without the child's name and numbers
 */
public record SentName(UnitCode county, Stage stage, Row row) {
    private static final String[] NEEDED = {"batch_no", "platform_no", "sent_on", "verify_by", "result", "verified_on"};

    /** What the row says; null if a cell that its figures need cannot be used. */
    static @Nullable SentName of(Row row) {
        Stage stage = row.faulty("stage") ? null : Stage.ofCode(row.text("stage"));
        return stage == null || row.anyFaulty(NEEDED)
                ? null
                : new SentName(row.submission().unit(), stage, row);
    }

    /** Its number in its batch, by which it is met again in another month. */
    String key() {
        return row.text("batch_no") + "|" + row.text("platform_no");
    }

    /** Whether it is known what became of the child. */
    public boolean isVerified() {
        return !row.isEmpty("result");
    }

    /** 核实结果, or empty. */
    public String result() {
        return row.text("result");
    }

    /** 核实日期; null while it is not verified. */
    public @Nullable LocalDate verifiedOn() {
        return row.date("verified_on");
    }

    /** 核实期限. */
    public @Nullable LocalDate limit() {
        return row.date("verify_by");
    }

    /** Whether it was verified after its limit, or is not verified though the limit has passed on the day. */
    public boolean isLate(LocalDate on) {
        LocalDate limit = limit();
        LocalDate verified = verifiedOn();
        return limit != null && limit.isBefore(verified == null ? on : verified);
    }

    /** Whether a list of the county after this one could not be read or is lost, in which more may be said of the name. */
    public boolean isUnsure(Collection<YearMonth> months, Coverage coverage) {
        YearMonth listed = row.submission().period().from();
        return months.stream()
                .filter(month -> month.isAfter(listed))
                .anyMatch(month -> coverage.isLost(county, "dispatch", month));
    }

    /** Whether the result was entered on the platform or reported back (已反馈). */
    public boolean isAnswered() {
        return row.date("reported_back_on") != null;
    }
}
