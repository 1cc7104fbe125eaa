package org.baoxue.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.view.ResultView;

/** Paths of files as the formats want them, and names of what has no file. */
final class Places {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Places() {}

    /** The unit, form and period of a submission that has no file, such as one that is missing; empty if nothing is known of it. */
    static String submission(ResultView.FindingText finding) {
        return Stream.of(finding.unit(), finding.form(), finding.period())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The file, and the sheet of a workbook behind it. */
    static String file(ResultView.FindingText finding) {
        return finding.sheet().isEmpty() ? finding.file() : finding.file() + " / " + finding.sheet();
    }

    /** A path as a relative reference of RFC 3986: all but unreserved characters and slashes as percent-encoded UTF-8. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf((char) b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
