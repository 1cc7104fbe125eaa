package org.baoxue.app.views.slips;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.read.RowFold;

/** The rows of one file that findings are about. */
final class FiledRows implements RowFold {
    private final Set<Long> wanted;
    private final Map<Long, Row> rows = new HashMap<>();

    FiledRows(Set<Long> wanted) {
        this.wanted = wanted;
    }

    @Override
    public void row(Row row) {
        if (wanted.contains(row.number())) {
            rows.putIfAbsent(row.number(), row.kept());
        }
    }

    @Override
    public void finding(Finding finding) {
        // known already
    }

    /** The cell as people may see it; empty if it is not known. */
    String shown(long number, String column) {
        Row row = rows.get(number);
        return row == null || !row.layout().has(column)
                ? ""
                : row.masked(column).text();
    }
}
