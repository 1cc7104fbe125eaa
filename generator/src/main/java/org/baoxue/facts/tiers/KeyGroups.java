package org.baoxue.facts.tiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Count;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What counties state about key groups at a semester's end (重点群体就学情况): one row for each group and stage, the distinct total on its
 * own line, minors involved in cases as one number.
 */
public final class KeyGroups {
    /** The distinct total (合计). */
    public static final String TOTAL = "TOTAL";
    /** 涉案未成年人: a number of the county, without a stage. */
    public static final String INVOLVED = "INVOLVED";
    /** The columns that make up the base, each child in one of them. */
    public static final List<String> PARTS =
            List.of("at_school", "home_taught", "suspended", "deferred", "suspected", "dropped", "other");

    private record Key(
            UnitCode county, String group, @Nullable Stage stage, Period semester) {}

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private KeyGroups() {}

    /** The key groups among these rows. */
    public static KeyGroups of(FiledRows filed, UnitTree tree) {
        KeyGroups groups = new KeyGroups();
        for (Row row : filed.of("keygroup")) {
            Unit county = tree.unit(row.submission().unit());
            Stage stage = row.faulty("stage") ? null : Stage.ofCode(row.text("stage"));
            boolean placed = !row.faulty("group")
                    && row.text("group").equals(INVOLVED) == (stage == null)
                    && !row.faulty("stage");
            if (placed && county != null && county.kind().duties().contains(Tier.COUNTY)) {
                groups.rows.putIfAbsent(
                        new Key(
                                county.code(),
                                row.text("group"),
                                stage,
                                row.submission().period()),
                        row);
            }
        }
        return groups;
    }

    /** The row about a group and stage; null if there is none. */
    public @Nullable Row row(UnitCode county, String group, Stage stage, Period semester) {
        return rows.get(new Key(county, group, stage, semester));
    }

    /** How many minors of the county are involved in cases; missing if it does not say. */
    public Count involved(UnitCode county, Period semester) {
        Row row = rows.get(new Key(county, INVOLVED, null, semester));
        return row == null ? Count.Absent.MISSING : row.count("base");
    }
}
