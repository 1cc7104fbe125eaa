package org.baoxue.write.sheets;

/**
 * How a cell looks.
 *
 * @param bold whether its text is bold
 * @param size of its text in points
 * @param ink the colour of its text, {@code RRGGBB}
 * @param fill the colour behind it, {@code RRGGBB}; empty for none
 * @param lined whether thin lines stand around it
 * @param wraps whether its text takes several lines
 * @param centred whether its text stands in the middle
 * @param format the number format: empty for none, {@code @} for text
 */
public record Look(
        boolean bold, int size, String ink, String fill, boolean lined, boolean wraps, boolean centred, String format) {
    /** A cell's content is text, whatever is typed. */
    public static final String TEXT = "@";
    /** A day, as ISO has it. */
    public static final String DAY = "yyyy\\-mm\\-dd";
    /** A whole number. */
    public static final String WHOLE = "0";

    private static final int USUAL = 11;

    /** Plain text. */
    public static final Look PLAIN = new Look(false, USUAL, "000000", "", false, false, false, "");

    /** The same in bold. */
    public Look strong() {
        return new Look(true, size, ink, fill, lined, wraps, centred, format);
    }

    /** The same in another size. */
    public Look sized(int points) {
        return new Look(bold, points, ink, fill, lined, wraps, centred, format);
    }

    /** The same in another colour of text. */
    public Look inked(String colour) {
        return new Look(bold, size, colour, fill, lined, wraps, centred, format);
    }

    /** The same on this colour. */
    public Look on(String colour) {
        return new Look(bold, size, ink, colour, lined, wraps, centred, format);
    }

    /** The same with lines around. */
    public Look framed() {
        return new Look(bold, size, ink, fill, true, wraps, centred, format);
    }

    /** The same over as many lines as it takes. */
    public Look wrapped() {
        return new Look(bold, size, ink, fill, lined, true, centred, format);
    }

    /** The same in the middle. */
    public Look middle() {
        return new Look(bold, size, ink, fill, lined, wraps, true, format);
    }

    /** The same with a number format. */
    public Look as(String numberFormat) {
        return new Look(bold, size, ink, fill, lined, wraps, centred, numberFormat);
    }
}
