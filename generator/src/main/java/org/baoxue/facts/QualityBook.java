package org.baoxue.facts;

import java.util.HashMap;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/** How many rows were filed, and how many of them have a cell that the schema refuses, by sender, form and period. Merges. */
public final class QualityBook {
    /** One submission. */
    public record Filed(UnitCode unit, String form, Period period) {}

    /** Its rows. */
    public record Rows(long all, long faulty) {
        Rows plus(Rows other) {
            return new Rows(all + other.all, faulty + other.faulty);
        }
    }

    private final Map<Filed, Rows> rows = new HashMap<>();

    void add(Row row) {
        Submission of = row.submission();
        rows.merge(new Filed(of.unit(), of.form(), of.period()), new Rows(1, row.hasFault() ? 1 : 0), Rows::plus);
    }

    void merge(QualityBook other) {
        other.rows.forEach((filed, some) -> rows.merge(filed, some, Rows::plus));
    }

    /** The rows of every submission that has any. */
    public Map<Filed, Rows> rows() {
        return Map.copyOf(rows);
    }
}
