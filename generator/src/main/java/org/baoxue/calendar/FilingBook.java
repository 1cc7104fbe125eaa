package org.baoxue.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.SubmissionKey;
import org.jspecify.annotations.Nullable;

/** Joins what is owed with the versions at hand and their receipts. */
public final class FilingBook {
    private final Map<SubmissionKey, List<Version>> versions = new HashMap<>();
    private final Map<SubmissionKey, Map<Integer, Receipt>> receipts = new HashMap<>();

    /** A book over these versions and receipts, in any order. Of two receipts of one version the earlier one counts. */
    public FilingBook(Collection<Version> versions, Collection<Receipt> receipts) {
        for (Version version : versions) {
            SubmissionKey key = version.submission().key();
            this.versions.computeIfAbsent(key, k -> new ArrayList<>()).add(version);
        }
        this.versions
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(v -> v.submission().revision())));
        for (Receipt receipt : receipts) {
            this.receipts
                    .computeIfAbsent(
                            new SubmissionKey(receipt.unit(), receipt.form(), receipt.period()), k -> new HashMap<>())
                    .merge(receipt.version(), receipt, FilingBook::earlier);
        }
    }

    /** Whether any receipt was filed at all; without one, timeliness is missing everywhere. */
    public boolean hasReceipts() {
        return !receipts.isEmpty();
    }

    /** What became of an expected submission: the first readable version's receipt decides. */
    public Filing filing(Expected expected) {
        SubmissionKey key = new SubmissionKey(expected.unit(), expected.form(), expected.period());
        List<Version> all = versions.getOrDefault(key, List.of());
        boolean corrected =
                all.stream().anyMatch(version -> version.submission().revision() > 1);
        boolean returned =
                receipts.getOrDefault(key, Map.of()).values().stream().anyMatch(r -> r.returnedOn() != null);
        for (Version version : all) {
            if (version.usable()) {
                LocalDate received = receivedOn(key, version.submission().revision());
                return new Filing(expected, status(expected, received), received, returned, corrected);
            }
        }
        return new Filing(
                expected, all.isEmpty() ? Filing.Status.MISSING : Filing.Status.UNREADABLE, null, returned, corrected);
    }

    private static Filing.Status status(Expected expected, @Nullable LocalDate received) {
        if (received == null) {
            return Filing.Status.UNKNOWN;
        }
        return received.isAfter(expected.due()) ? Filing.Status.LATE : Filing.Status.ON_TIME;
    }

    private @Nullable LocalDate receivedOn(SubmissionKey key, int version) {
        Receipt receipt = receipts.getOrDefault(key, Map.of()).get(version);
        return receipt == null ? null : receipt.receivedOn();
    }

    private static Receipt earlier(Receipt a, Receipt b) {
        return b.receivedOn().isBefore(a.receivedOn()) ? b : a;
    }
}
