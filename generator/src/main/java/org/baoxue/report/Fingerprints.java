package org.baoxue.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.baoxue.view.ResultView;

/**
 * What tells the findings of one report apart and finds them again in the next one. A fingerprint rests on what stays the same when
 * rows are re-ordered and files are filed anew: code, unit, form, period, row key and column; on the file only where no unit or
 * no form is known. It is a hash, so that a row key is not carried abroad. Findings that are alike in all of this are numbered in their order.
 */
public final class Fingerprints {
    private static final String SEPARATOR = "\n";

    /** As many digits of a hash as tell a million of them apart. */
    private static final int SHORT = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Fingerprints of the findings of one report, asked for in its order. */
    public Fingerprints() {}

    /** The fingerprint of the next finding of the report. */
    public String next(String code, ResultView.FindingText finding) {
        String identity = String.join(
                SEPARATOR,
                code,
                finding.unit(),
                finding.form(),
                finding.period(),
                finding.key(),
                finding.column(),
                finding.unit().isEmpty() || finding.form().isEmpty() ? finding.file() : "");
        String alone = of(identity);
        int before = seen.merge(alone.substring(0, SHORT), 1, Integer::sum) - 1;
        return before == 0 ? alone : of(identity + SEPARATOR + before);
    }

    /** The hash of an identity, in 64 hexadecimal digits. */
    static String of(String identity) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
