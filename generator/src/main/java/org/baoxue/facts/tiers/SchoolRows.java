package org.baoxue.facts.tiers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Rows about schools in one period, one for each school (visits) or for each of its stages (openings). Who states them must answer
 * for the school: its county, itself, or the 中心校 that files for it.
 */
public final class SchoolRows {
    /** What a row is about; the stage is null in a form without stages. */
    private record Key(UnitCode unit, @Nullable Stage stage, Period period) {}

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private SchoolRows() {}

    /** The visits (进校入户核查). */
    public static SchoolRows visits(FiledRows filed, UnitTree tree) {
        SchoolRows visits = new SchoolRows();
        for (Row row : filed.of("visit")) {
            School school = tree.school(row.unit());
            if (school != null && school.area().equals(row.submission().unit())) {
                visits.rows.putIfAbsent(
                        new Key(school.code(), null, row.submission().period()), row);
            }
        }
        return visits;
    }

    /** The openings of term (开学报到情况); a county's own row (小升初未报到) stands at the county. */
    public static SchoolRows openings(FiledRows filed, UnitTree tree) {
        SchoolRows openings = new SchoolRows();
        for (Row row : filed.of("opening")) {
            Stage stage = row.faulty("stage") ? null : Stage.ofCode(row.text("stage"));
            if (stage != null && answersFor(row.submission().unit(), row.unit(), tree)) {
                openings.rows.putIfAbsent(
                        new Key(row.unit(), stage, row.submission().period()), row);
            }
        }
        return openings;
    }

    private static boolean answersFor(UnitCode sender, UnitCode unit, UnitTree tree) {
        School school = tree.school(unit);
        return sender.equals(unit) || (school != null && sender.equals(school.filedBy()));
    }

    /** The row about a unit in a form without stages; null if there is none. */
    public @Nullable Row row(UnitCode unit, Period period) {
        return rows.get(new Key(unit, null, period));
    }

    /** The row about a stage of a unit; null if there is none. */
    public @Nullable Row row(UnitCode unit, Stage stage, Period period) {
        return rows.get(new Key(unit, stage, period));
    }

    /** All rows in the order of files. */
    public Iterable<Row> all() {
        return Collections.unmodifiableCollection(rows.values());
    }
}
