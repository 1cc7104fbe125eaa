package org.baoxue.table;

import java.util.Locale;

/** What may part the cells of a table that is filed as text. */
public enum Separator {
    COMMA(','),
    /** As "Unicode text" and "text, tab delimited" of spreadsheets have it. */
    TAB('\t'),
    SEMICOLON(';'),
    /** The semicolon of Chinese text. */
    WIDE_SEMICOLON('；'),
    /** The comma of Chinese text. */
    WIDE_COMMA('，'),
    BAR('|');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The character. */
    public char sign() {
        return sign;
    }

    /** The key of its name in the message files. */
    public String key() {
        return "separator." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the character stands in ordinary text, so that only rows of one width show that it parts cells here. */
    public boolean isOrdinary() {
        return this != COMMA && this != TAB;
    }
}
