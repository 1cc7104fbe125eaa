package org.baoxue.table.bytes.sheets;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.baoxue.packed.PackedFault;
import org.jspecify.annotations.Nullable;

/** What the cells of one workbook hold, as texts: each asked for leaves its slice here until the next is. For one thread. */
final class CellTexts {
    /** Stands for a value that is not there, and is taken by no column. */
    private static final byte[] NOTHING = {'='};

    private static final byte[] TRUE = "TRUE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "FALSE".getBytes(StandardCharsets.US_ASCII);

    private final SharedTexts shared;
    private final CellStyles styles;
    private final Days days;
    private byte[] bytes = NOTHING;
    private int from;
    private int to;
    private CellTrouble.@Nullable Kind trouble;

    CellTexts(SharedTexts shared, CellStyles styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.days = new Days(from1904);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Why the cell cannot be used; null if it can. */
    CellTrouble.@Nullable Kind trouble() {
        return trouble;
    }

    /** A text of the cell's own. */
    void own(byte[] text, int begin, int end) {
        bytes = text;
        from = begin;
        to = end;
        trouble = null;
    }

    /** A text of the workbook, by its number. */
    void shared(byte[] number, int begin, int end) throws PackedFault {
        int text = 0;
        for (int i = begin; i < end && text <= shared.count(); i++) {
            text = number[i] < '0' || number[i] > '9' ? shared.count() : text * 10 + number[i] - '0';
        }
        if (begin == end || text >= shared.count()) {
            throw PackedFault.damaged("texts");
        }
        own(shared.bytes(), shared.from(text), shared.to(text));
    }

    /** Yes or no as a spreadsheet shows it. */
    void truth(byte[] value, int begin, int end) {
        byte[] shown = end - begin == 1 && value[begin] == '1' ? TRUE : FALSE;
        own(shown, 0, shown.length);
    }

    /** The sign of an error. */
    void error(byte[] value, int begin, int end) {
        own(value, begin, end);
        trouble = CellTrouble.Kind.ERROR;
    }

    /** A value that is not there, or not as it was entered. */
    void unknown(CellTrouble.Kind why) {
        own(NOTHING, 0, NOTHING.length);
        trouble = why;
    }

    /** A day that is written as one. */
    void day(byte[] value, int begin, int end, int style, SheetTable.Use use) {
        String text = new String(value, begin, end - begin, StandardCharsets.UTF_8);
        day(Days.iso(text, styles.kind(style), use == SheetTable.Use.TEXT), use);
    }

    /** A number, which its style may show as a day; as a time or as hundredths it is never a number that nobody has seen. */
    void number(byte[] value, int begin, int end, int style, SheetTable.Use use) {
        CellStyles.Kind kind = styles.kind(style);
        own(value, begin, end);
        if (kind == CellStyles.Kind.NUMBER && Numbers.isPlain(value, begin, end)) {
            return;
        }
        BigDecimal number = Numbers.number(value, begin, end);
        if (number == null) {
            return;
        }
        String otherwise = Days.shown(number, kind);
        if (otherwise != null) {
            text(otherwise);
            return;
        }
        String day = kind == CellStyles.Kind.NUMBER ? null : days.text(number, kind, use == SheetTable.Use.TEXT);
        if (day != null) {
            day(day, use);
        } else if (Numbers.isLost(number)) {
            unknown(CellTrouble.Kind.DIGITS);
        } else {
            text(Numbers.text(number));
        }
    }

    private void day(String day, SheetTable.Use use) {
        text(day);
        trouble = use == SheetTable.Use.OTHER ? CellTrouble.Kind.DAY : null;
    }

    private void text(String text) {
        byte[] made = text.getBytes(StandardCharsets.UTF_8);
        own(made, 0, made.length);
    }
}
