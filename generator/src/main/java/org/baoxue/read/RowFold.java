package org.baoxue.read;

import org.baoxue.ledger.Document;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;

/** What takes a submission's rows, text and findings as they are read. A fold that a second reading makes void is thrown away. */
public interface RowFold {
    /** Takes one row, judged by its schema: the cells that it refuses are marked. */
    void row(Row row);

    /** Takes the text of a submission; whoever has no use for texts leaves it. */
    default void document(Document document) {}

    /** Takes one finding; a row's findings come before the row. */
    void finding(Finding finding);
}
