package org.baoxue.facts.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.calendar.Version;
import org.baoxue.division.TreeProblem;
import org.baoxue.facts.Facts;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/**
 * Units that filed and have no place in the tree, because no register has them or because theirs could not be found: what they filed is
 * in no figure. It lacks at the nearest unit that can be told from the units above them as filed, else from their code, and at all above
 * that one. Without a register nobody can be told to be unplaced.
 */
public final class Unplaced {
    private static final Set<String> REGISTERS = Set.of("units", "schools", "receipts", "explanations");

    private final Ground ground;
    private final Map<UnitCode, UnitCode> parents = new HashMap<>();
    private final SortedMap<UnitCode, Set<YearMonth>> filed = new TreeMap<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final Map<UnitCode, List<UnitCode>> lacking = new HashMap<>();

    private Unplaced(Ground ground) {
        this.ground = ground;
    }

    static Unplaced of(Ground ground, Facts facts) {
        Unplaced unplaced = new Unplaced(ground);
        for (TreeProblem problem : ground.treeProblems()) {
            if (problem.parent() != null) {
                unplaced.parents.put(problem.code(), problem.parent());
            }
        }
        if (ground.hasRegistry()) {
            facts.submissions().versions().stream().map(Version::submission).forEach(unplaced::add);
            facts.attendance().keys().forEach(unplaced::add);
            facts.declarations().keys().forEach(unplaced::add);
        }
        unplaced.filed
                .keySet()
                .forEach(unit -> unplaced.above(unit)
                        .forEach(above -> unplaced.lacking
                                .computeIfAbsent(above, u -> new ArrayList<>())
                                .add(unit)));
        return unplaced;
    }

    private void add(Submission submission) {
        UnitCode sender = submission.unit();
        if (ground.tree().unit(sender) == null && !REGISTERS.contains(submission.form())) {
            submissions.add(submission);
            filed.computeIfAbsent(sender, u -> new TreeSet<>())
                    .addAll(submission.period().months());
        }
    }

    /** What another unit filed for it. */
    private void add(UnitMonth key) {
        if (ground.tree().unit(key.unit()) == null) {
            filed.computeIfAbsent(key.unit(), u -> new TreeSet<>()).add(key.month());
        }
    }

    /** The nearest unit of the tree above one that has no place, and all units above that. */
    private List<UnitCode> above(UnitCode unit) {
        Set<UnitCode> steps = new LinkedHashSet<>();
        UnitCode step = unit;
        while (step != null && steps.add(step)) {
            step = parents.get(step);
        }
        for (UnitCode named : List.copyOf(steps)) {
            if (!named.isSchool()) {
                steps.add(new UnitCode(named.value().substring(0, 4) + "00"));
            }
        }
        UnitCode nearest = steps.stream()
                .filter(each -> ground.tree().unit(each) != null)
                .findFirst()
                .orElse(ground.tree().province().code());
        return ground.tree().lineage(nearest);
    }

    /** How many units without a place filed anything for the period that the figures of this unit, or of one above it, lack. */
    public int count(UnitCode unit, Period period) {
        return (int) lacking.getOrDefault(unit, List.of()).stream()
                .filter(each -> period.months().stream().anyMatch(filed.getOrDefault(each, Set.of())::contains))
                .count();
    }

    /** All of them, by code. */
    public Set<UnitCode> units() {
        return filed.keySet();
    }

    /** What they filed, every version of it, in the order of files. */
    public List<Submission> submissions() {
        return List.copyOf(submissions);
    }
}
