package org.baoxue.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.baoxue.ledger.Row;

/**
 * Fingerprints of children: of the document, or of name, sex and birth date for a child without one. They count and name
 * suspects; they never accuse and never leave memory.
 */
final class ChildPrint {
    private ChildPrint() {}

    /** The fingerprint of the child that the row is about. */
    static long of(Row row) {
        boolean document = !row.isEmpty("id_no") && !row.faulty("id_no");
        return digest(
                document
                        ? row.text("id_type") + "|" + row.text("id_no")
                        : row.text("name") + "|" + row.text("sex") + "|" + row.text("birth_date"));
    }

    private static long digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
