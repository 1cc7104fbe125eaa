package org.baoxue.canonical;

import org.baoxue.ledger.Texts;
import org.baoxue.table.bytes.Records;
import org.jspecify.annotations.Nullable;

/**
 * The canonical cells of one record, made into text cell by cell as somebody asks. A view of the reader's bytes: it ends when the row
 * has been folded, before the next is begun, and whoever asks later is told so.
 */
public final class RowTexts implements Texts {
    private final RowColumns columns;
    private final int record;
    private final long number;
    private @Nullable Records records;

    /** The cells of a record. */
    public RowTexts(RowColumns columns, Records records, int record) {
        this.columns = columns;
        this.records = records;
        this.record = record;
        this.number = columns.begin();
    }

    /** Puts a text in place of what was found. */
    public void put(int position, String text) {
        columns.put(number, position, text);
    }

    /** Ends the view. */
    public void end() {
        records = null;
    }

    @Override
    public String get(int position) {
        return columns.text(number, records(), record, position);
    }

    @Override
    public boolean mayHoldNumber(int position) {
        return columns.mayHoldNumber(number, records(), record, position);
    }

    private Records records() {
        Records from = records;
        if (from == null) {
            throw new IllegalStateException("a row's cells can be read only while it is folded; keep what is needed");
        }
        return from;
    }
}
