package org.baoxue.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.model.Mask;

/** The columns of a form in the order of its schema: where a key stands in a row, how it is masked, which ones name the row. */
public final class Layout {
    private final String form;
    private final List<String> columns;
    private final List<Mask> masks;
    private final int[] keys;
    private final int[] words;
    private final Map<String, Integer> positions;

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
        Map<String, Integer> byKey = new HashMap<>();
        for (String column : this.columns) {
            // interned, as the keys in the rules' code are: the same text is then mostly the same object
            byKey.put(column.intern(), byKey.size());
        }
        this.positions = byKey;
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
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("form " + form + " has no column " + column);
        }
        return position;
    }

    /** Whether the form has such a column. */
    public boolean has(String column) {
        return positions.containsKey(column);
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
