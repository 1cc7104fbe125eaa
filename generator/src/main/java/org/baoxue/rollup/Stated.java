package org.baoxue.rollup;

import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Attempts;
import org.baoxue.facts.tiers.Cohorts;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.facts.tiers.Problems;
import org.baoxue.facts.tiers.Registers;
import org.baoxue.facts.tiers.Reviews;
import org.baoxue.facts.tiers.SchoolRows;
import org.baoxue.facts.tiers.SentNames;
import org.baoxue.facts.tiers.Surveys;

/** What the tiers state in their own forms, typed. */
public record Stated(
        Reviews reviews,
        SchoolRows visits,
        SchoolRows openings,
        Surveys surveys,
        Surveys evaluations,
        Attempts attempts,
        Registers registers,
        SentNames sentNames,
        Problems problems,
        KeyGroups keyGroups,
        Cohorts cohorts) {
    static Stated of(Settled settled) {
        FiledRows filed = settled.facts().filed();
        UnitTree tree = settled.ground().tree();
        return new Stated(
                Reviews.of(filed, tree),
                SchoolRows.visits(filed, tree),
                SchoolRows.openings(filed, tree),
                Surveys.surveys(filed, tree),
                Surveys.evaluations(filed, tree),
                Attempts.of(filed, settled.flows()::answering),
                Registers.of(filed, tree),
                SentNames.of(filed, tree),
                Problems.of(filed, tree),
                KeyGroups.of(filed, tree),
                Cohorts.of(filed, tree));
    }
}
