package org.baoxue.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.baoxue.cell.Days;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One canonical row of a submission: a positional view of cells, read by column key. As a reader hands it out it can be asked only
 * while it is folded; {@link #kept} and {@link #impersonal} make rows that last. An absent cell is the empty text. A cell
 * that its schema refuses is <em>faulty</em>: it is kept as found, and a measure that needs it leaves the row out.
 */
public final class Row {
    /** How 不适用 stands in a canonical cell. */
    public static final String NOT_APPLICABLE = "NA";
    /** What separates the values of a canonical multi-valued cell. */
    public static final String SEPARATOR = ";";

    private static final int SHORT = 4;

    private final Submission submission;
    private final Layout layout;
    private final long number;
    private final long line;
    /** Of a row of a JSON document. */
    private final int character;

    private final Texts cells;
    /** Null as long as no cell is marked: almost always. */
    private @Nullable BitSet faulty;

    /**
     * A row.
     *
     * @param number the row as a spreadsheet shows it
     * @param line the physical line on which it starts
     * @param cells canonical cells in the order of the layout; kept, not copied
     */
    public Row(Submission submission, Layout layout, long number, long line, String[] cells) {
        this(submission, layout, number, line, position -> cells[position]);
    }

    /**
     * A row of a JSON document.
     *
     * @param at where it stands: its number, and the line and character at which it begins
     * @param cells canonical cells in the order of the layout; kept, not copied
     */
    public Row(Submission submission, Layout layout, Place at, String[] cells) {
        this.submission = submission;
        this.layout = layout;
        this.number = at.row();
        this.line = at.line();
        this.character = at.character();
        this.cells = position -> cells[position];
    }

    /**
     * A row whose cells are made when they are asked for.
     *
     * @param number the row as a spreadsheet shows it
     * @param line the physical line on which it starts
     * @param cells canonical cells in the order of the layout; kept
     */
    public Row(Submission submission, Layout layout, long number, long line, Texts cells) {
        this.submission = submission;
        this.layout = layout;
        this.number = number;
        this.line = line;
        this.character = 0;
        this.cells = cells;
    }

    /** Marks a cell that its schema refuses. */
    public void markFaulty(String column) {
        if (faulty == null) {
            faulty = new BitSet();
        }
        faulty.set(layout.position(column));
    }

    /** The submission that carries it. */
    public Submission submission() {
        return submission;
    }

    /** The form's columns. */
    public Layout layout() {
        return layout;
    }

    /** The row's number as a spreadsheet shows it. */
    public long number() {
        return number;
    }

    /** Whether the cell is one that its schema refuses. */
    public boolean faulty(String column) {
        return faulty(layout.position(column));
    }

    private boolean faulty(int position) {
        return faulty != null && faulty.get(position);
    }

    /** Whether one of the cells is faulty. */
    public boolean anyFaulty(String... columns) {
        for (String column : columns) {
            if (faulty(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any cell of the row is faulty. */
    public boolean hasFault() {
        return faulty != null;
    }

    /** The canonical text; empty if absent. */
    public String text(String column) {
        return cells.get(layout.position(column));
    }

    /** Whether the cell is absent. */
    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** The columns for words whose cells may hold as many digits as a telephone number has; almost always none. */
    public List<String> wordsWithNumbers() {
        List<String> columns = List.of();
        for (int position : layout.words()) {
            if (cells.mayHoldNumber(position)) {
                columns = columns.isEmpty() ? new ArrayList<>() : columns;
                columns.add(layout.columns().get(position));
            }
        }
        return columns;
    }

    /** The number in the cell: missing if absent or faulty, not applicable for 不适用. */
    public Count count(String column) {
        String text = text(column);
        if (text.equals(NOT_APPLICABLE)) {
            return Count.Absent.NOT_APPLICABLE;
        }
        return text.isEmpty() || faulty(column) ? Count.Absent.MISSING : Count.of(Long.parseLong(text));
    }

    /** The numbers in the cells added up; if one of them is no number, the reason why. */
    public Count sum(List<String> columns) {
        long sum = 0;
        for (String column : columns) {
            Count count = count(column);
            if (!count.isKnown()) {
                return count;
            }
            sum += count.orElse(0);
        }
        return Count.of(sum);
    }

    /** The date in the cell; null if absent or faulty. */
    public @Nullable LocalDate date(String column) {
        String text = text(column);
        if (text.isEmpty() || faulty(column)) {
            return null;
        }
        if (Days.isDay(text)) {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** The values of a multi-valued cell. */
    public List<String> values(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR, -1));
    }

    /** The unit whose figures the row belongs to: its {@code school_code}, else the sender. */
    public UnitCode unit() {
        if (!layout.has("school_code") || faulty("school_code")) {
            return submission.unit();
        }
        UnitCode school = UnitCode.parse(text("school_code"));
        return school == null ? submission.unit() : school;
    }

    private Row lasting(String[] kept) {
        return character == 0
                ? new Row(submission, layout, number, line, kept)
                : new Row(submission, layout, place(), kept);
    }

    /** The whole row as a place. */
    public Place place() {
        return new Place(
                submission.file(),
                number,
                line,
                submission.unit(),
                layout.form(),
                submission.period(),
                key(),
                null,
                submission.sheet(),
                character);
    }

    /** One cell as a place. */
    public Place place(String column) {
        return place().at(column);
    }

    /** The cell as people may see it. */
    public Masked masked(String column) {
        Mask mask = layout.mask(column);
        boolean stray = mask == Mask.NONE && layout.isPersonal() && faulty(column);
        return Masked.of(stray ? Mask.STRAY : mask, text(column));
    }

    /** The same row without what its personal columns hold, to be kept after the file is read. Short cells share their text. */
    public Row impersonal() {
        String[] kept = new String[layout.columns().size()];
        for (int i = 0; i < kept.length; i++) {
            boolean personal = layout.mask(layout.columns().get(i)) != Mask.NONE;
            String cell = personal ? "" : cells.get(i);
            kept[i] = cell.length() <= SHORT ? cell.intern() : cell;
        }
        Row row = lasting(kept);
        row.faulty = faulty == null ? null : (BitSet) faulty.clone();
        return row;
    }

    /** The same row with the text of every cell, to be kept after it is folded. */
    public Row kept() {
        String[] kept = new String[layout.columns().size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = cells.get(i);
        }
        Row row = lasting(kept);
        row.faulty = faulty == null ? null : (BitSet) faulty.clone();
        return row;
    }

    /** The cell as an argument of a finding. */
    public Arg shown(String name, String column) {
        return new Arg.Shown(name, masked(column));
    }

    /**
     * The cells of the row's {@code x-key} columns, joined by {@code |}. A faulty one is {@code ?}, for it may hold anything; an
     * empty {@code school_code} is the sender's.
     */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (int position : layout.keys()) {
            key.append(key.isEmpty() ? "" : "|").append(keyCell(position));
        }
        return key.toString();
    }

    private String keyCell(int position) {
        if (faulty(position)) {
            return "?";
        }
        String cell = cells.get(position);
        boolean own = cell.isEmpty() && layout.columns().get(position).equals("school_code");
        return own ? submission.unit().value() : cell;
    }
}
