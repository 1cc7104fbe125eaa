package org.baoxue.app.views.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baoxue.division.Unit;
import org.baoxue.facts.tally.Sum;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.Value;
import org.jspecify.annotations.Nullable;

/** What a survey or an evaluation states, county by county; a county without a row is missing from every sum. */
record CountyRows(List<Item> items) {
    /** A county, and its row if there is one. */
    record Item(Unit county, @Nullable Row row) {
        /** A number of the row; missing without one. */
        Count count(String column) {
            return row == null ? Count.Absent.MISSING : row.count(column);
        }
    }

    CountyRows {
        items = List.copyOf(items);
    }

    static CountyRows of(List<Unit> counties, Function<Unit, @Nullable Row> rows) {
        return new CountyRows(counties.stream()
                .map(county -> new Item(county, rows.apply(county)))
                .toList());
    }

    /** The counties that have a row. */
    List<Row> stated() {
        List<Row> stated = new ArrayList<>();
        for (Item item : items) {
            if (item.row() != null) {
                stated.add(item.row());
            }
        }
        return stated;
    }

    /** The counties that have none. */
    List<Unit> unstated() {
        return items.stream()
                .filter(item -> item.row() == null)
                .map(Item::county)
                .toList();
    }

    /** A column summed over the counties. */
    Value.Amount sum(String column) {
        Sum sum = new Sum();
        int faulty = 0;
        for (Item item : items) {
            Count count = item.count(column);
            if (count.isKnown()) {
                sum.add(count.orElse(0));
            } else if (item.row() == null) {
                sum.addMissing(item.county().code());
            } else {
                faulty++;
            }
        }
        Gaps gaps = sum.gaps();
        Count count = faulty > 0 && gaps.isNone() && !sum.count().isKnown() ? Count.Absent.MISSING : sum.count();
        return new Value.Amount(count, new Gaps(gaps.missingUnits(), gaps.missingCounties(), faulty));
    }

    /** A cell of the document's head, the same in each row; null if nothing was stated. */
    @Nullable
    Row head() {
        List<Row> stated = stated();
        return stated.isEmpty() ? null : stated.get(0);
    }
}
