package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.XmlScanner;
import org.baoxue.packed.XmlScanner.Event;

/** Which styles of a workbook show a number as a day, a time or hundredths: by the built-in formats, those of Chinese spreadsheets among them, or by a format's own letters. */
final class CellStyles {
    /** How a style shows a number. */
    enum Kind {
        NUMBER,
        /** As a day. */
        DAY,
        /** As a month of a year, the day left out. */
        MONTH,
        /** As a day with the time of day. */
        MOMENT,
        /** As a time of day. */
        TIME,
        /** As hours, minutes and seconds that have gone by, more than a day's among them. */
        ELAPSED,
        /** As hundredths. */
        PERCENT
    }

    private static final int MOST = 100_000;
    private static final int LONGEST = 1_000;

    /** What a format shows as it stands, and conditions, colours and languages. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|am/pm|a/p|上午/下午|general");

    private final Map<Integer, Kind> formats = new HashMap<>();
    private Kind[] styles = new Kind[16];
    private int count;

    /** Reads the styles. */
    void read(XmlScanner xml) throws IOException {
        boolean ofCells = false;
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START && xml.is("cellXfs")) {
                ofCells = true;
            } else if (event == Event.END && xml.is("cellXfs")) {
                ofCells = false;
            } else if (event == Event.START && xml.is("numFmt") && formats.size() < MOST) {
                formats.put(number(xml.attribute("numFmtId")), custom(xml.attribute("formatCode")));
            } else if (event == Event.START && ofCells && xml.is("xf")) {
                add(number(xml.attribute("numFmtId")));
            }
        }
    }

    private void add(int format) throws PackedFault {
        if (count == MOST) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "styles");
        }
        if (count == styles.length) {
            styles = Arrays.copyOf(styles, count * 2);
        }
        Kind custom = formats.get(format);
        styles[count++] = custom == null ? builtIn(format) : custom;
    }

    /** How the style of this number shows a number. */
    Kind kind(int style) {
        return style >= 0 && style < count ? styles[style] : Kind.NUMBER;
    }

    /** The formats 27 to 36 and 50 to 58 are those of Chinese spreadsheets. */
    static Kind builtIn(int format) {
        return switch (format) {
            case 14, 15, 16, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58 -> Kind.DAY;
            case 17, 27, 52, 55, 57 -> Kind.MONTH;
            case 22 -> Kind.MOMENT;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47 -> Kind.TIME;
            case 46 -> Kind.ELAPSED;
            case 9, 10 -> Kind.PERCENT;
            default -> Kind.NUMBER;
        };
    }

    /** What a format of a workbook's own shows, by its section for numbers above zero. */
    static Kind custom(String code) {
        String shortened = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        String bare = LITERAL.matcher(shortened.toLowerCase(Locale.ROOT)).replaceAll("");
        int end = bare.indexOf(';');
        String letters = end < 0 ? bare : bare.substring(0, end);
        boolean year = letters.indexOf('y') >= 0 || (letters.indexOf('e') >= 0 && letters.indexOf('m') >= 0);
        boolean day = letters.indexOf('d') >= 0;
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean month = letters.indexOf('m') >= 0 && !time;
        if (day || (year && time)) {
            return time ? Kind.MOMENT : Kind.DAY;
        }
        if (!year && letters.indexOf('[') >= 0) {
            return Kind.ELAPSED;
        }
        if (year || month) {
            return Kind.MONTH;
        }
        if (time) {
            return Kind.TIME;
        }
        return letters.indexOf('%') >= 0 ? Kind.PERCENT : Kind.NUMBER;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
