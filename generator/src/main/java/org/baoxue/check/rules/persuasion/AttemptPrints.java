package org.baoxue.check.rules.persuasion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Place;

/**
 * Attempts at persuasion that have something in common, by a digest of it, in the order of files and rows: the names of who persuaded are not
 * kept. Merges.
 */
public final class AttemptPrints {
    private final Map<String, List<Seen>> groups = new LinkedHashMap<>();

    /**
     * One attempt of a group.
     *
     * @param persuaders who persuaded, masked
     */
    record Seen(String caseNo, LocalDate on, Arg persuaders, Place place) {}

    void add(Row row, LocalDate on, List<String> common) {
        String digest = digest(common);
        groups.computeIfAbsent(digest, d -> new ArrayList<>(1))
                .add(new Seen(row.text("case_no"), on, row.shown("persuaders", "persuaders"), row.place("persuaders")));
    }

    AttemptPrints merge(AttemptPrints later) {
        later.groups.forEach((digest, seen) ->
                groups.computeIfAbsent(digest, d -> new ArrayList<>()).addAll(seen));
        return this;
    }

    /** The groups with attempts at so many children, or more. */
    List<List<Seen>> ofChildren(int fewest) {
        return groups.values().stream()
                .filter(group -> group.stream().map(Seen::caseNo).distinct().count() >= fewest)
                .toList();
    }

    private static String digest(List<String> texts) {
        try {
            byte[] text = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
