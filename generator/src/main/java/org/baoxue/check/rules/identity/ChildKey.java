package org.baoxue.check.rules.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.baoxue.ledger.ComparedName;
import org.baoxue.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * The full SHA-256 of what identifies a child, so that rows of different files can be compared without keeping a name or a number.
 * Two different texts with one digest are not to be expected, so equal keys are equal children; it leaves
 * memory for nothing but the scratch file of a run.
 */
public record ChildKey(String digest) {
    private static final String SEPARATOR = "|";
    /** The code of {@code id_type} for another document, or none. */
    private static final String OTHER_OR_NONE = "Z";

    /**
     * The key of the row's child: its document, or name, sex and birth date where there is none or Excel has destroyed it; null if
     * those cannot be used either.
     */
    static @Nullable ChildKey of(Row row) {
        ChildKey document = ofDocument(row);
        boolean dated = !row.anyFaulty("sex", "birth_date") && !row.isEmpty("birth_date");
        if (document != null || ofName(row) == null || !dated) {
            return document;
        }
        return of("N", ComparedName.of(row.text("name")), row.text("sex"), row.text("birth_date"));
    }

    /** The key of the row's document alone; null without one, and where its check character does not fit. */
    public static @Nullable ChildKey ofDocument(Row row) {
        return hasDocument(row) ? of("D", row.text("id_type"), row.text("id_no")) : null;
    }

    /** The key of the name alone; null without one. */
    static @Nullable ChildKey ofName(Row row) {
        return row.faulty("name") || row.isEmpty("name") ? null : of("M", ComparedName.of(row.text("name")));
    }

    /**
     * Whether the row names a document whose number tells one child from all others: under the type {@code Z} (other or none) people
     * write anything.
     */
    public static boolean hasNumberedDocument(Row row) {
        return hasDocument(row)
                && !row.isEmpty("id_type")
                && !row.text("id_type").equals(OTHER_OR_NONE);
    }

    private static boolean hasDocument(Row row) {
        if (row.isEmpty("id_no") || row.anyFaulty("id_no", "id_type")) {
            return false;
        }
        IdNumber id = IdNumber.alike(row, "id_no");
        return id == null || id.checkDigitFits();
    }

    private static ChildKey of(String... parts) {
        try {
            byte[] text = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
            return new ChildKey(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChildKey key && digest.equals(key.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
