package org.baoxue.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a CSV file stands on disk: its encoding, whether a byte order mark leads it, and its line breaks. */
public enum CsvStyle {
    /** UTF-8 without a mark, LF: what programs write and read. */
    PLAIN(StandardCharsets.UTF_8, false, "\n"),
    /** UTF-8 with a mark, CRLF: what Excel writes as “CSV UTF-8”, and the only UTF-8 that it opens without 乱码. */
    EXCEL_UNICODE(StandardCharsets.UTF_8, true, "\r\n"),
    /** GB18030, CRLF: what Chinese Excel and WPS write as plain “CSV”. It has every character of Unicode. */
    EXCEL_CHINESE(Charset.forName("GB18030"), false, "\r\n");

    private final Charset charset;
    private final boolean marked;
    private final String lineBreak;

    CsvStyle(Charset charset, boolean marked, String lineBreak) {
        this.charset = charset;
        this.marked = marked;
        this.lineBreak = lineBreak;
    }

    /** The encoding. */
    public Charset charset() {
        return charset;
    }

    /** Whether the file begins with a byte order mark. */
    public boolean marked() {
        return marked;
    }

    /** What ends a record. */
    public String lineBreak() {
        return lineBreak;
    }
}
