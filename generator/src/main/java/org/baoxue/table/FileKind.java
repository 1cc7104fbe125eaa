package org.baoxue.table;

import java.nio.charset.StandardCharsets;
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
    /** A web page under another name, as some platforms export it. */
    HTML("");

    /** How many first bytes {@link #of} wants to see. */
    public static final int HEAD = 64;

    private final String magic;

    FileKind(String magic) {
        this.magic = magic;
    }

    /** The kind that these first bytes betray; null if they may be a table. */
    public static @Nullable FileKind of(byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        for (FileKind kind : values()) {
            if (!kind.magic.isEmpty() && hex.startsWith(kind.magic)) {
                return kind;
            }
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<table") ? HTML : null;
    }
}
