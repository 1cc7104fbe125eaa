package org.baoxue.facts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.calendar.Receipt;
import org.baoxue.calendar.Version;
import org.baoxue.ledger.SubmissionKey;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** Which versions of which submissions are at hand, which of them could be used, and what the receipts say. */
public final class SubmissionBook {
    private final List<Version> versions = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<SubmissionKey, Version> newest = new HashMap<>();
    private final Set<SubmissionKey> received = new HashSet<>();

    /** Adds a version; the newest one of a submission is the one whose figures count. */
    public void add(Version version) {
        versions.add(version);
        SubmissionKey key = version.submission().key();
        newest.merge(key, version, SubmissionBook::newer);
    }

    /** The later revision; of the parts of one revision all must be usable. */
    private static Version newer(Version a, Version b) {
        int order = Integer.compare(a.submission().revision(), b.submission().revision());
        if (order == 0) {
            return new Version(a.submission(), a.usable() && b.usable());
        }
        return order < 0 ? b : a;
    }

    /** Adds a receipt. */
    public void add(Receipt receipt) {
        receipts.add(receipt);
        received.add(new SubmissionKey(receipt.unit(), receipt.form(), receipt.period()));
    }

    /** Whether a receipt names any version of the monthly submission. */
    public boolean isReceived(UnitCode unit, String form, YearMonth month) {
        return isReceived(unit, form, Period.month(month));
    }

    /** Whether a receipt names any version of the submission for any period. */
    public boolean isReceived(UnitCode unit, String form, Period period) {
        return received.contains(new SubmissionKey(unit, form, period));
    }

    /** Whether the newest version of the submission is at hand and usable. */
    public boolean isUsable(UnitCode unit, String form, YearMonth month) {
        return isUsable(unit, form, Period.month(month));
    }

    /** Whether the submission for any period was filed and cannot be used, or was received and is not at hand. */
    public boolean isLost(UnitCode unit, String form, Period period) {
        return !isUsable(unit, form, period) && (newest(unit, form, period) != null || isReceived(unit, form, period));
    }

    /** Whether the newest version of the submission for any period is at hand and usable. */
    public boolean isUsable(UnitCode unit, String form, Period period) {
        Version version = newest.get(new SubmissionKey(unit, form, period));
        return version != null && version.usable();
    }

    /** The newest version of a monthly submission, usable or not; null if none is at hand. */
    public @Nullable Version newest(UnitCode unit, String form, YearMonth month) {
        return newest(unit, form, Period.month(month));
    }

    /** The newest version of a submission for any period, usable or not; null if none is at hand. */
    public @Nullable Version newest(UnitCode unit, String form, Period period) {
        return newest.get(new SubmissionKey(unit, form, period));
    }

    /** All versions, in the order in which they were added. */
    public List<Version> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** All receipts, in the order in which they were added. */
    public List<Receipt> receipts() {
        return Collections.unmodifiableList(receipts);
    }
}
