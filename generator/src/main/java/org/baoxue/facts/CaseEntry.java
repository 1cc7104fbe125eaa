package org.baoxue.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What one month's file says of one case. Holds no name and no number of a child.
 *
 * @param caseNo 案件编号
 * @param person the child's fingerprints; they never leave the run's memory
 * @param unit the school, or the county where there is none
 * @param closing 销号类型, or empty
 * @param found 发现日期
 * @param confirmed 认定日期
 * @param closedOn 销号日期
 * @param handedIn whether its source is 移交接收
 * @param receiver where it went if it was handed over or transferred: the receiving school, else the 户籍地
 * @param receiptOn 接收确认日期
 * @param cause what kind of case it is, and why
 * @param marks what else the row says of the child's course
 * @param place its row
 */
public record CaseEntry(
        String caseNo,
        Person person,
        YearMonth month,
        Ledger ledger,
        UnitCode unit,
        Stage stage,
        State state,
        String closing,
        @Nullable LocalDate found,
        @Nullable LocalDate confirmed,
        @Nullable LocalDate closedOn,
        boolean handedIn,
        @Nullable UnitCode receiver,
        @Nullable LocalDate receiptOn,
        Cause cause,
        Marks marks,
        Place place) {
    /** 状态. */
    public enum State {
        OPEN,
        TODROP,
        CLOSED,
        TRACK
    }

    /**
     * What a row says of a case besides its course, as codes; empty where the row says nothing.
     *
     * @param neverEnrolled whether it is a case of 失学
     * @param reason 原因
     * @param destination 去向
     * @param source 来源
     * @param keyGroups 重点群体, several or none
     * @param poor whether it is of a household lifted out of poverty (脱贫户标志)
     */
    public record Cause(
            boolean neverEnrolled,
            String reason,
            String destination,
            String source,
            List<String> keyGroups,
            boolean poor) {
        public Cause {
            keyGroups = List.copyOf(keyGroups);
        }

        static Cause of(Row row) {
            return new Cause(
                    row.text("case_kind").equals("NEVER"),
                    sound(row, "reason"),
                    sound(row, "destination"),
                    sound(row, "source"),
                    row.faulty("key_groups") ? List.of() : row.values("key_groups"),
                    sound(row, "poverty").equals("Y"));
        }

        static String sound(Row row, String column) {
            return row.faulty(column) ? "" : row.text(column);
        }
    }

    /**
     * Fingerprints by which the child is met again.
     *
     * @param child of the document, or of name, sex and birth date for a child without one
     * @param named of name, sex and birth date, whatever document there is
     * @param corrected of the document that the row says is the right one (更正证件号码); null if it names none
     */
    public record Person(long child, long named, @Nullable Long corrected) {}

    /**
     * What a row says of the child's course besides states and closings; null or empty where the row does not say it, or not soundly.
     *
     * @param grade 年级, as a code
     * @param lastPresentOn 末次到校日期
     * @param lineReachedOn 达线日期
     * @param validUntil 期限至
     * @param relapse 再次辍学
     * @param trackState 跟踪状态, as a code
     * @param platformNo whether 平台编号 is given
     * @param platformOn 平台录入日期
     */
    public record Marks(
            String grade,
            @Nullable LocalDate lastPresentOn,
            @Nullable LocalDate lineReachedOn,
            @Nullable LocalDate validUntil,
            boolean relapse,
            String trackState,
            boolean platformNo,
            @Nullable LocalDate platformOn) {
        static Marks of(Row row) {
            return new Marks(
                    Cause.sound(row, "grade"),
                    row.date("last_present_on"),
                    row.date("line_reached_on"),
                    row.date("valid_until"),
                    Cause.sound(row, "relapse").equals("Y"),
                    Cause.sound(row, "track_state"),
                    !Cause.sound(row, "platform_no").isEmpty(),
                    row.date("platform_entered_on"));
        }
    }

    /** The child's fingerprint by this row alone. */
    public long child() {
        return person.child();
    }

    /**
     * The day of what closed it: of a handover or a transfer the day on which the receiver confirmed (接收确认日期), else 销号日期; null for a row
     * that closes nothing.
     */
    public @Nullable LocalDate closingFact() {
        if (state != State.CLOSED) {
            return null;
        }
        return closesOnConfirmation(closing) && receiptOn != null ? receiptOn : closedOn;
    }

    /**
     * Whether a closing of this kind holds only from the day on which the receiver confirms (接收确认日期): a handover or a transfer. It is
     * also what lets another unit file the case in the same month.
     */
    public static boolean closesOnConfirmation(String closing) {
        return closing.equals("HAND") || closing.equals("XFER");
    }

    /** The same entry at another unit. */
    public CaseEntry at(UnitCode other) {
        return new CaseEntry(
                caseNo, person, month, ledger, other, stage, state, closing, found, confirmed, closedOn, handedIn,
                receiver, receiptOn, cause, marks, place);
    }

    /** Since when it is on this ledger: 发现日期 or 认定日期. */
    public @Nullable LocalDate since() {
        return ledger == Ledger.SUSPECTED ? found : confirmed;
    }
}
