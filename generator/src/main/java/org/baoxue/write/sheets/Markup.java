package org.baoxue.write.sheets;

/** Text and the names of cells as the XML of a workbook has them. */
public final class Markup {
    private static final int LETTERS = 26;

    private Markup() {}

    /** A text between tags; what XML cannot hold is left out. */
    public static String text(String raw) {
        StringBuilder kept = new StringBuilder(raw.length() + 16);
        raw.codePoints().filter(Markup::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> kept.append("&amp;");
                case '<' -> kept.append("&lt;");
                case '>' -> kept.append("&gt;");
                case '\r' -> kept.append("&#13;");
                default -> kept.appendCodePoint(c);
            }
        });
        return unmistakable(kept);
    }

    /** A text inside quotes. */
    public static String attribute(String raw) {
        return text(raw).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** The name of a cell, such as {@code C17}: a row from 1, a column from 0. */
    public static String cell(long row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** A sheet's name in front of an address in it. */
    public static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static boolean isAllowed(int c) {
        return c >= ' '
                ? c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                : c == '\n' || c == '\r' || c == '\t';
    }

    /** Spreadsheets read {@code _x000D_} in a text as a character of its own; so its first line is written as one. */
    private static String unmistakable(StringBuilder text) {
        return text.indexOf("_x") < 0
                ? text.toString()
                : text.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
