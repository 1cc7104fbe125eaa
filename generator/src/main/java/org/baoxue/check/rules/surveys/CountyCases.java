package org.baoxue.check.rules.surveys;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.CaseLife;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How many cases a county's ledgers hold over some months, each case once.
 *
 * @param dropouts cases that were dropouts in one of the months
 * @param returns cases that returned in one of the months, or whose return was tracked in one
 */
record CountyCases(int dropouts, int returns) {
    /** The cases of the county; null if one of the months is not in the run, or a ledger of it is not known. */
    static @Nullable CountyCases of(UnitCode county, List<YearMonth> months, Settled settled) {
        UnitTree tree = settled.ground().tree();
        boolean known = !months.isEmpty()
                && settled.ground().months().containsAll(months)
                && tree.units().stream()
                        .map(Unit::code)
                        .filter(unit -> tree.isWithin(unit, county))
                        .allMatch(unit -> isKnown(unit, months, settled));
        if (!known) {
            return null;
        }
        int dropouts = 0;
        int returns = 0;
        for (String caseNo : settled.facts().cases().cases().keySet()) {
            dropouts += wasDropout(caseNo, county, months, settled) ? 1 : 0;
            returns += hasReturned(caseNo, county, months, settled) ? 1 : 0;
        }
        return new CountyCases(dropouts, returns);
    }

    private static boolean isKnown(UnitCode unit, List<YearMonth> months, Settled settled) {
        School school = settled.ground().tree().school(unit);
        Set<Stage> stages = school == null ? EnumSet.allOf(Stage.class) : school.stages();
        return months.stream()
                .allMatch(month -> Stream.of(Ledger.values())
                        .allMatch(ledger -> stages.stream()
                                .allMatch(stage -> settled.coverage().isWhole(unit, stage, ledger, month))));
    }

    private static boolean wasDropout(String caseNo, UnitCode county, List<YearMonth> months, Settled settled) {
        UnitTree tree = settled.ground().tree();
        CaseLife life = settled.flows().life(caseNo);
        boolean stood = life != null
                && months.stream()
                        .map(month -> life.monthEnds().get(month))
                        .anyMatch(
                                at -> at != null && at.ledger() == Ledger.DROPOUT && tree.isWithin(at.unit(), county));
        return stood
                || settled.flows().entries(caseNo).stream()
                        .anyMatch(entry -> entry.ledger() == Ledger.DROPOUT
                                && months.contains(entry.month())
                                && tree.isWithin(entry.unit(), county));
    }

    private static boolean hasReturned(String caseNo, UnitCode county, List<YearMonth> months, Settled settled) {
        List<CaseEntry> entries = settled.facts().cases().cases().getOrDefault(caseNo, List.of());
        return entries.stream()
                .filter(entry -> months.contains(entry.month())
                        && settled.ground().tree().isWithin(entry.unit(), county))
                .anyMatch(entry -> entry.state() == CaseEntry.State.TRACK
                        || (entry.state() == CaseEntry.State.CLOSED
                                && settled.ground().closing(entry.closing(), "returned")));
    }
}
