package org.baoxue.ledger;

import java.util.Arrays;
import java.util.List;
import org.baoxue.model.Mask;
import org.jspecify.annotations.Nullable;

/** The columns of a form in the order of its schema: where a key stands in a row, how it is masked, which ones name the row. */
public final class Layout {
    /** Slots for each key, at least. */
    private static final int SPARSE = 4;

    private static final int FACTOR = 0x9E3779B9;

    private final String form;
    private final List<String> columns;
    private final List<Mask> masks;
    private final int[] keys;
    private final int[] words;
    /** The keys, each at or behind the place that its hash gives it, with gaps between them; every rule asks by key, many times a row. */
    private final @Nullable String[] slots;

    /** Where the column of each slot stands. */
    private final int[] slotted;

    private final int shift;

    /**
     * A form's layout.
     *
     * @param columns keys in the order of the schema
     * @param masks one for each column
     * @param keyColumns the keys of {@code x-key}, none of them personal
     */
    public Layout(String form, List<String> columns, List<Mask> masks, List<String> keyColumns) {
        this(form, columns, masks, keyColumns, List.of());
    }

    /**
     * A form's layout.
     *
     * @param columns keys in the order of the schema
     * @param masks one for each column
     * @param keyColumns the keys of {@code x-key}, none of them personal
     * @param wordColumns the keys of the columns whose cells may hold any words
     */
    public Layout(
            String form, List<String> columns, List<Mask> masks, List<String> keyColumns, List<String> wordColumns) {
        this.form = form;
        this.columns = List.copyOf(columns);
        this.masks = List.copyOf(masks);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(SPARSE * this.columns.size());
        this.shift = Integer.SIZE - bits;
        this.slots = new @Nullable String[1 << bits];
        this.slotted = new int[1 << bits];
        for (int position = 0; position < this.columns.size(); position++) {
            // interned, as the keys in the rules' code are: the same text is then mostly the same object
            String column = this.columns.get(position).intern();
            int slot = slot(column);
            if (slots[slot] != null) {
                throw new IllegalArgumentException("form " + form + " has the column " + column + " twice");
            }
            slots[slot] = column;
            slotted[slot] = position;
        }
        this.keys = keyColumns.stream().mapToInt(this::position).toArray();
        this.words = wordColumns.stream().mapToInt(this::position).toArray();
    }

    /** The form's id. */
    public String form() {
        return form;
    }

    /** The keys of the columns in order. */
    public List<String> columns() {
        return columns;
    }

    /** Where the column stands, from 0; a key that the form lacks is a fault of the program. */
    public int position(String column) {
        int slot = slot(column);
        if (slots[slot] == null) {
            throw new IllegalArgumentException("form " + form + " has no column " + column);
        }
        return slotted[slot];
    }

    /** Whether the form has such a column. */
    public boolean has(String column) {
        return slots[slot(column)] != null;
    }

    /** The slot that holds the key, or the empty one where it would be. */
    private int slot(String column) {
        int slot = (column.hashCode() * FACTOR) >>> shift;
        for (String key = slots[slot]; key != null; key = slots[slot]) {
            if (key.equals(column)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** How the column's cells are shown. */
    public Mask mask(String column) {
        return masks.get(position(column));
    }

    /** Whether any column of the form is personal. */
    public boolean isPersonal() {
        return masks.stream().anyMatch(mask -> mask != Mask.NONE);
    }

    /** The keys of the columns that name a row, none of them personal, in their order. */
    public List<String> keyColumns() {
        return Arrays.stream(keys).mapToObj(columns::get).toList();
    }

    /** Whether cells of the form may hold any words. */
    public boolean hasWords() {
        return words.length > 0;
    }

    int[] words() {
        return words;
    }

    int[] keys() {
        return keys;
    }
}
