package org.baoxue.write.sheets;

/** How the cells of a form's sheet look, whoever writes it; colour never says anything that no word says. */
public final class FormLooks {
    /** A cell that is filled in. */
    public static final Look LINED = Look.PLAIN.framed();
    /** A heading whose column every row must have. */
    public static final Look REQUIRED =
            Look.PLAIN.strong().framed().wrapped().middle().on("FFD966");
    /** Any other heading. */
    public static final Look OPTIONAL =
            Look.PLAIN.strong().framed().wrapped().middle().on("DDEBF7");
    /** How high the row of headings is, in points. */
    public static final double HEAD_HEIGHT = 36;
    /** The colour of the sheet's tab. */
    public static final String TAB = "FFC000";

    private FormLooks() {}
}
