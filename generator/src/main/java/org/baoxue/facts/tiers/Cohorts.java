package org.baoxue.facts.tiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/**
 * The graduating classes that counties state for retention rates (巩固率基数), by school, or by county where it states its nine-year class
 * as a whole. A county's row about another county's school counts for nothing.
 */
public final class Cohorts {
    private record Key(UnitCode unit, Period year) {}

    private final Map<Key, List<Row>> rows = new LinkedHashMap<>();

    private Cohorts() {}

    /** The classes among these rows. */
    public static Cohorts of(FiledRows filed, UnitTree tree) {
        Cohorts cohorts = new Cohorts();
        for (Row row : filed.of("cohort")) {
            UnitCode sender = row.submission().unit();
            School school = tree.school(row.unit());
            boolean own = row.unit().equals(sender) && tree.unit(sender) != null && !row.faulty("school_code");
            if (own || (school != null && school.area().equals(sender))) {
                cohorts.rows
                        .computeIfAbsent(new Key(row.unit(), row.submission().period()), k -> new ArrayList<>())
                        .add(row);
            }
        }
        return cohorts;
    }

    /** The classes of a unit that graduated in the school year, in the order of rows. */
    public List<Row> of(UnitCode unit, Period year) {
        return Collections.unmodifiableList(rows.getOrDefault(new Key(unit, year), List.of()));
    }
}
