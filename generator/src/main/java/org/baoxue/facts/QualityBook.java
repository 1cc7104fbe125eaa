package org.baoxue.facts;

import java.util.HashMap;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.ledger.SubmissionKey;
import org.jspecify.annotations.Nullable;

/** How many rows were filed, and how many of them have a cell that the schema refuses, by sender, form and period. Merges. */
public final class QualityBook {
    /** Its rows. */
    public record Rows(long all, long faulty) {}

    private final Map<SubmissionKey, Count> rows = new HashMap<>();
    private @Nullable Submission file;
    private Count ofFile = new Count();

    /** Counts while a file is read. */
    private static final class Count {
        private long all;
        private long faulty;
    }

    /** Counts one row; the rows of a file come one after another. */
    void add(Row row) {
        if (!row.submission().equals(file)) {
            file = row.submission();
            ofFile = count(file.key());
        }
        ofFile.all++;
        ofFile.faulty += row.hasFault() ? 1 : 0;
    }

    void merge(QualityBook other) {
        other.rows.forEach((filed, some) -> {
            Count count = count(filed);
            count.all += some.all;
            count.faulty += some.faulty;
        });
    }

    private Count count(SubmissionKey filed) {
        return rows.computeIfAbsent(filed, f -> new Count());
    }

    /** The rows of every submission that has any. */
    public Map<SubmissionKey, Rows> rows() {
        Map<SubmissionKey, Rows> all = new HashMap<>();
        rows.forEach((filed, count) -> all.put(filed, new Rows(count.all, count.faulty)));
        return all;
    }
}
