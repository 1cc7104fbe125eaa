package org.baoxue.write.sheets;

/** Notes on cells, as the two parts say them that a sheet needs for its notes: their words, and their boxes. */
public final class Notes {
    /** What comes before the boxes of a part that has no other. */
    public static final String BOXES =
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                    + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";

    /** What comes after them. */
    public static final String BOXES_END = "</xml>";

    private static final int WIDE = 4;
    private static final int LINE = 26;

    private Notes() {}

    /** A whole part of words, of one author. */
    public static String words(String author, String notes) {
        return SheetXml.HEAD + "<comments xmlns=\"" + SheetXml.MAIN + "\"><authors><author>" + Markup.text(author)
                + "</author></authors><commentList>" + notes + "</commentList></comments>";
    }

    /** The words of one note. */
    public static String note(String cell, int author, String text) {
        return "<comment ref=\"" + cell + "\" authorId=\"" + author + "\"><text>" + run(text) + "</text></comment>";
    }

    /** A stretch of the words of a note, in the usual look. */
    public static String run(String text) {
        return "<r><rPr><sz val=\"9\"/><rFont val=\"宋体\"/><charset val=\"134\"/></rPr><t xml:space=\"preserve\">"
                + Markup.text(text) + "</t></r>";
    }

    /**
     * The box of one note, as high as its text needs.
     *
     * @param id of its own in the part
     * @param row from 1
     * @param column from 0
     */
    public static String box(String id, long row, int column, String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        return "<v:shape id=\"" + id + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:textbox/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (column + 1)
                + ",12," + Math.max(0, row - 2) + ",4," + (column + WIDE) + ",40," + (row + lines) + ",4</x:Anchor>"
                + "<x:AutoFill>False</x:AutoFill><x:Row>" + (row - 1) + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>";
    }
}
