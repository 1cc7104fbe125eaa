package org.baoxue.view;

/**
 * One cell of a table, or one headline figure, ready to print.
 *
 * @param text the figure as people read it, or the sign that stands for its absence
 * @param kind what it is; templates mark absent figures by it
 * @param detail the two counts of a rate, such as {@code 2/5}; empty for anything else
 * @param note an explanation such as 含未报 3 校; {@link #NO_NOTE} if there is none
 * @param sort an exact number to order by (a rate in millionths); {@link #UNSORTED} where there is no number
 */
public record FigureCell(String text, Kind kind, String detail, Label note, long sort) {
    /** No explanation. */
    public static final Label NO_NOTE = Label.text("");

    /** The order key of a cell without a number: after every number. */
    public static final long UNSORTED = Long.MIN_VALUE;

    /** What a cell holds. */
    public enum Kind {
        NUMBER,
        /** Words: a form's name, a date in words. */
        TEXT,
        /** A day in figures; it is never broken into two lines. */
        DATE,
        /** A word for how something stands: in order. */
        FINE,
        /** A word for how something stands: to be looked at. */
        DOUBT,
        /** A word for how something stands: not in order. */
        FAULT,
        /** 未报: owed and not filed, or not usable. */
        MISSING,
        /** 不适用: no occasion, denominator 0. */
        NOT_APPLICABLE,
        /** Withheld to protect people. */
        SUPPRESSED,
        /** The figure does not exist here, such as 转辍学 on the dropout ledger. */
        VOID
    }

    /** Words without a number. */
    public static FigureCell text(String text) {
        return new FigureCell(text, Kind.TEXT, "", NO_NOTE, UNSORTED);
    }

    /** A day in figures, such as {@code 2025-01-06}. */
    public static FigureCell date(String text) {
        return new FigureCell(text, Kind.DATE, "", NO_NOTE, UNSORTED);
    }

    /**
     * A word for how something stands.
     *
     * @param kind {@link Kind#FINE}, {@link Kind#DOUBT}, {@link Kind#FAULT} or the kind of an absent figure
     * @param detail further words; may be empty
     */
    public static FigureCell mark(Kind kind, String text, String detail) {
        return new FigureCell(text, kind, detail, NO_NOTE, UNSORTED);
    }

    /** The same cell with an explanation. */
    public FigureCell with(Label explanation) {
        return new FigureCell(text, kind, detail, explanation, sort);
    }

    /** Whether there is an explanation. */
    public boolean hasNote() {
        return note.isMessage() || !note.text().isEmpty();
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether a figure that could be here is not. */
    public boolean isAbsent() {
        return switch (kind) {
            case NUMBER, TEXT, DATE, FINE, DOUBT, FAULT -> false;
            case MISSING, NOT_APPLICABLE, SUPPRESSED, VOID -> true;
        };
    }
}
