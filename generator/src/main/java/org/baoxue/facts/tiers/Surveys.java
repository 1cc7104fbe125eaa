package org.baoxue.facts.tiers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** What a higher tier states of each county: a city's survey (学期调研), the province's evaluation (学年评估). */
public final class Surveys {
    private record Key(UnitCode county, Period period) {}

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private Surveys() {}

    /** The surveys of all cities; a row about a county outside the city counts for nothing. */
    public static Surveys surveys(FiledRows filed, UnitTree tree) {
        return of("survey", filed, tree);
    }

    /** The evaluations of the province. */
    public static Surveys evaluations(FiledRows filed, UnitTree tree) {
        return of("evaluation", filed, tree);
    }

    private static Surveys of(String form, FiledRows filed, UnitTree tree) {
        Surveys surveys = new Surveys();
        for (Row row : filed.of(form)) {
            UnitCode county = row.faulty("unit") ? null : UnitCode.parse(row.text("unit"));
            if (county != null && tree.isWithin(county, row.submission().unit())) {
                surveys.rows.putIfAbsent(new Key(county, row.submission().period()), row);
            }
        }
        return surveys;
    }

    /** The row about a county; null if there is none. */
    public @Nullable Row row(UnitCode county, Period period) {
        return rows.get(new Key(county, period));
    }
}
