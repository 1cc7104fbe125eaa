package org.baoxue.write.sheets;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The looks that cells of a workbook have, each with the number by which cells name it; and what the part of styles says about them. The
 * numbers go on from those that the part has already.
 */
public final class Looks {
    /** The fonts that Chinese offices have. */
    private static final String FONT = "宋体";

    private static final int CHINESE = 134;
    private static final int FIRST_FORMAT = 190;

    private final Counts before;
    private final Map<Look, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> borders = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    /**
     * How many elements of each kind a part of styles has.
     *
     * @param formats one more than the greatest number of a format
     */
    public record Counts(int fonts, int fills, int borders, int looks, int formats) {}

    /** Looks that go on from those of a part. */
    public Looks(Counts before) {
        this.before = before;
    }

    /** Looks of a new workbook; number 0 is {@link Look#PLAIN}. */
    static Looks ofNew() {
        Looks looks = new Looks(new Counts(0, 0, 0, 0, 0));
        looks.fills.put("<fill><patternFill patternType=\"none\"/></fill>", 0);
        looks.fills.put("<fill><patternFill patternType=\"gray125\"/></fill>", 1);
        looks.number(Look.PLAIN);
        return looks;
    }

    /** The number of a look. */
    public int number(Look look) {
        Integer known = numbers.get(look);
        if (known != null) {
            return known;
        }
        int number = before.looks() + numbers.size();
        numbers.put(look, number);
        place(fonts, font(look), before.fonts());
        place(fills, fill(look), before.fills());
        place(borders, border(look), before.borders());
        if (isOwn(look.format())) {
            place(formats, look.format(), Math.max(before.formats(), FIRST_FORMAT));
        }
        return number;
    }

    /** How many there are beyond those of the part. */
    public int size() {
        return numbers.size();
    }

    /** The number formats, as elements. */
    public String formats() {
        StringBuilder xml = new StringBuilder();
        formats.forEach((format, number) -> xml.append("<numFmt numFmtId=\"")
                .append(number)
                .append("\" formatCode=\"")
                .append(Markup.attribute(format))
                .append("\"/>"));
        return xml.toString();
    }

    /** How many number formats. */
    public int formatCount() {
        return formats.size();
    }

    /** The fonts, as elements. */
    public String fonts() {
        return String.join("", fonts.keySet());
    }

    /** How many fonts. */
    public int fontCount() {
        return fonts.size();
    }

    /** The fills, as elements. */
    public String fills() {
        return String.join("", fills.keySet());
    }

    /** How many fills. */
    public int fillCount() {
        return fills.size();
    }

    /** The borders, as elements. */
    public String borders() {
        return String.join("", borders.keySet());
    }

    /** How many borders. */
    public int borderCount() {
        return borders.size();
    }

    /** The looks themselves, as elements. */
    public String looks() {
        StringBuilder xml = new StringBuilder();
        numbers.keySet()
                .forEach(look -> xml.append("<xf numFmtId=\"")
                        .append(format(look.format()))
                        .append("\" fontId=\"")
                        .append(fonts.get(font(look)))
                        .append("\" fillId=\"")
                        .append(fills.get(fill(look)))
                        .append("\" borderId=\"")
                        .append(borders.get(border(look)))
                        .append(
                                "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"")
                        .append(" applyAlignment=\"1\"><alignment vertical=\"center\"")
                        .append(look.centred() ? " horizontal=\"center\"" : "")
                        .append(look.wraps() ? " wrapText=\"1\"" : "")
                        .append("/></xf>"));
        return xml.toString();
    }

    private int format(String format) {
        return switch (format) {
            case "" -> 0;
            case Look.WHOLE -> 1;
            case Look.TEXT -> 49;
            default -> formats.getOrDefault(format, 0);
        };
    }

    private static boolean isOwn(String format) {
        return !format.isEmpty() && !format.equals(Look.WHOLE) && !format.equals(Look.TEXT);
    }

    private static void place(Map<String, Integer> elements, String element, int base) {
        elements.putIfAbsent(element, base + elements.size());
    }

    private static String font(Look look) {
        return "<font>" + (look.bold() ? "<b/>" : "") + "<sz val=\"" + look.size() + "\"/><color rgb=\"FF" + look.ink()
                + "\"/><name val=\"" + FONT + "\"/><charset val=\"" + CHINESE + "\"/></font>";
    }

    private static String fill(Look look) {
        return look.fill().isEmpty()
                ? "<fill><patternFill patternType=\"none\"/></fill>"
                : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + look.fill()
                        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(Look look) {
        if (!look.lined()) {
            return "<border><left/><right/><top/><bottom/><diagonal/></border>";
        }
        String side = " style=\"thin\"><color rgb=\"FFA6A6A6\"/></";
        return "<border><left" + side + "left><right" + side + "right><top" + side + "top><bottom" + side
                + "bottom><diagonal/></border>";
    }
}
