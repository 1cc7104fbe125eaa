package org.baoxue.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.calendar.Filing;
import org.baoxue.division.UnitTree;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/** Submissions that are owed, gathered once for each unit that owes them and for all units above it. */
final class FilingsByUnit {
    private final Map<UnitCode, List<Filing>> below = new HashMap<>();

    FilingsByUnit(List<Filing> filings, UnitTree tree) {
        for (Filing filing : filings) {
            for (UnitCode above : tree.lineage(filing.expected().unit())) {
                below.computeIfAbsent(above, u -> new ArrayList<>()).add(filing);
            }
        }
    }

    /** Those of a unit and all below it that belong to the period, by unit, period and form. */
    List<Filing> of(UnitCode unit, Period period) {
        return below.getOrDefault(unit, List.of()).stream()
                .filter(filing -> period.takesIn(filing.expected().period()))
                .toList();
    }
}
