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

    /**
     * What became of a submission that is owed: its first readable version's receipt decides whether it was in time.
     *
     * @param asOf the day on which it is looked at: what nobody filed is missing once its deadline has come, and expected until then
     * @param nil whether its newest version declares that there is nothing to report
     */
    public Filing filing(Expected expected, LocalDate asOf, boolean nil) {
        SubmissionKey key = new SubmissionKey(expected.unit(), expected.form(), expected.period());
        List<Version> all = versions.getOrDefault(key, List.of());
        boolean corrected =
                all.stream().anyMatch(version -> version.submission().revision() > 1);
        Collection<Receipt> received = receipts.getOrDefault(key, Map.of()).values();
        boolean returned = received.stream().anyMatch(receipt -> receipt.returnedOn() != null);
        Version readable = all.stream().filter(Version::usable).findFirst().orElse(null);
        LocalDate receivedOn =
                readable == null ? null : receivedOn(key, readable.submission().revision());
        Filing.Status status = readable != null
                ? status(expected, receivedOn)
                : all.isEmpty() ? Filing.Status.MISSING : Filing.Status.UNREADABLE;
        FilingState state = state(expected, status, received, newest(all), asOf);
        FilingState said = !isTimed(state) ? state : corrected ? FilingState.REVISED : nil ? FilingState.NIL : state;
        return new Filing(expected, status, said, receivedOn, returned, corrected, nil && readable != null);
    }

    private static int newest(List<Version> all) {
        return all.stream()
                .mapToInt(version -> version.submission().revision())
                .max()
                .orElse(0);
    }

    /** Where it stands before it is asked whether it was revised or is a nil return. */
    private static FilingState state(
            Expected expected, Filing.Status status, Collection<Receipt> received, int newest, LocalDate asOf) {
        Receipt last =
                received.stream().max(Comparator.comparing(Receipt::version)).orElse(null);
        if (last != null && last.returnedOn() != null && last.version() >= newest) {
            return FilingState.RETURNED;
        }
        return switch (status) {
            case ON_TIME -> FilingState.ON_TIME;
            case LATE -> FilingState.LATE;
            case UNKNOWN -> FilingState.UNKNOWN;
            case UNREADABLE -> FilingState.UNREADABLE;
            case MISSING ->
                last != null
                        ? FilingState.RECEIVED
                        : expected.due().isAfter(asOf) ? FilingState.EXPECTED : FilingState.MISSING;
        };
    }

    private static boolean isTimed(FilingState state) {
        return state == FilingState.ON_TIME || state == FilingState.LATE || state == FilingState.UNKNOWN;
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
