package org.baoxue.facts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.baoxue.ledger.ComparedName;
import org.baoxue.ledger.Row;

/**
 * Fingerprints of children: of the document, or of name, sex and birth date for a child without one. They count and name
 * suspects; they never accuse and never leave memory.
 */
public final class ChildPrint {
    private ChildPrint() {}

    /** The fingerprint of the child that the row is about. */
    static long of(Row row) {
        return hasDocument(row) ? ofDocument(row) : ofPerson(row);
    }

    /**
     * The fingerprints by which the child may be met again in another form, where one of the two may lack the document: rows that share
     * one are taken to be about the same child, so that nobody is said to be missing for a document alone.
     */
    public static Set<Long> all(Row row) {
        return hasDocument(row) ? Set.of(ofDocument(row), ofPerson(row)) : Set.of(ofPerson(row));
    }

    /** All fingerprints by which rows of the two ledgers are joined into one child. */
    static CaseEntry.Person person(Row row) {
        boolean corrected = !row.isEmpty("corrected_id_no") && !row.faulty("corrected_id_no");
        String type = row.text("id_type").equals("Z") ? "1" : row.text("id_type");
        return new CaseEntry.Person(
                of(row), ofPerson(row), corrected ? digest(type + "|" + row.text("corrected_id_no")) : null);
    }

    private static boolean hasDocument(Row row) {
        return !row.isEmpty("id_no") && !row.faulty("id_no");
    }

    private static long ofDocument(Row row) {
        return digest(row.text("id_type") + "|" + row.text("id_no"));
    }

    private static long ofPerson(Row row) {
        return digest(ComparedName.of(row.text("name")) + "|" + row.text("sex") + "|" + row.text("birth_date"));
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
