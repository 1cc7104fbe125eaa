package org.baoxue.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
    /** An archive; {@code .xlsx} is one. */
    ZIP("504b0304"),
    /** An old workbook or document. */
    OLE("d0cf11e0"),
    PDF("25504446"),
    /** Unicode text as Excel saves it (UTF-16), little end first. */
    UTF_16_LE("fffe"),
    UTF_16_BE("feff"),
    /** The same without a byte order mark, so that which end comes first would be a guess. */
    UTF_16_BARE(""),
    /** A web page under another name, as some platforms export it. */
    HTML("");

    /** How many first bytes {@link #of} wants to see. */
    public static final int HEAD = 64;

    private final String magic;

    FileKind(String magic) {
        this.magic = magic;
    }

    /** The kind that a file's first bytes betray; null if they may be a table. Bytes behind the first {@link #HEAD} do not count. */
    public static @Nullable FileKind of(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String hex = HexFormat.of().formatHex(head);
        for (FileKind kind : values()) {
            if (!kind.magic.isEmpty() && hex.startsWith(kind.magic)) {
                return kind;
            }
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<table")) {
            return HTML;
        }
        return isPairs(head) ? UTF_16_BARE : null;
    }

    /** Whether the bytes begin with these, each a character of ISO 8859-1. */
    static boolean begins(byte[] bytes, String mark) {
        int length = mark.length();
        return bytes.length >= length && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** Whether signs of ASCII, of which every table has some, stand in pairs with a zero, nearly always on the same side. */
    private static boolean isPairs(byte[] head) {
        int[] signs = new int[2];
        for (int i = 0; i + 1 < head.length; i += 2) {
            if (head[i] == 0 && head[i + 1] == 0) {
                return false;
            }
            signs[0] += head[i] == 0 && isSign(head[i + 1]) ? 1 : 0;
            signs[1] += head[i + 1] == 0 && isSign(head[i]) ? 1 : 0;
        }
        int more = Math.max(signs[0], signs[1]);
        return more > 1 && more > 3 * Math.min(signs[0], signs[1]);
    }

    private static boolean isSign(byte b) {
        return b >= ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
