package org.baoxue.rollup;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;

/**
 * Which of the run's months are known of a part, and at which ends it is told what stands there. A month for which nothing is owed and
 * nothing was filed is known, as nothing happened in it, but tells nothing: what stands at its end is what stood there before.
 */
final class PartMonths {
    private final Settled settled;
    private final Coverage coverage;
    // every figure of every page asks
    private final Map<FlowTally.Part, Set<YearMonth>> known = new ConcurrentHashMap<>();
    private final Map<FlowTally.Part, Set<YearMonth>> told = new ConcurrentHashMap<>();
    private final Map<FlowTally.Part, Set<YearMonth>> untoldEnds = new ConcurrentHashMap<>();

    PartMonths(Settled settled) {
        this.settled = settled;
        this.coverage = settled.coverage();
    }

    /** Those of the months in which nothing happened that no file could tell. */
    List<YearMonth> known(FlowTally.Part part, List<YearMonth> months) {
        return months.stream().filter(known(part)::contains).toList();
    }

    /** Those of the known months whose ledger tells what stands at their end, or that follow such a month in silence that is allowed. */
    List<YearMonth> told(FlowTally.Part part, List<YearMonth> months) {
        Set<YearMonth> all = told.computeIfAbsent(part, this::findTold);
        return months.stream().filter(all::contains).toList();
    }

    /** Whether the month is one of the run at whose end files do not tell all that stands on the part. */
    boolean isUntold(FlowTally.Part part, YearMonth end) {
        return untoldEnds.computeIfAbsent(part, this::findUntoldEnds).contains(end);
    }

    private Set<YearMonth> known(FlowTally.Part part) {
        return known.computeIfAbsent(
                part,
                each -> settled.ground().months().stream()
                        .filter(month -> coverage.isKnown(each.unit(), each.stage(), each.ledger(), month))
                        .collect(Collectors.toSet()));
    }

    private Set<YearMonth> findTold(FlowTally.Part part) {
        List<YearMonth> run = settled.ground().months();
        Set<YearMonth> ends = new TreeSet<>();
        for (YearMonth month : run) {
            YearMonth before = month.minusMonths(1);
            boolean rests = coverage.isSilent(part.unit(), part.stage(), part.ledger(), month);
            if (known(part).contains(month) && (!rests || !run.contains(before) || ends.contains(before))) {
                ends.add(month);
            }
        }
        return ends;
    }

    private Set<YearMonth> findUntoldEnds(FlowTally.Part part) {
        UnitFlows flows = settled.flows().flows(part.unit(), part.stage(), part.ledger());
        List<YearMonth> run = settled.ground().months();
        Set<YearMonth> ends = Set.copyOf(told(part, run));
        Set<YearMonth> all = known(part);
        Predicate<YearMonth> doubtful = month -> flows != null
                && flows.stock(month).stream()
                        .anyMatch(open -> !all.containsAll(settled.flows().unnamed(open.caseNo(), month, run)));
        return run.stream()
                .filter(month -> !ends.contains(month) || doubtful.test(month))
                .collect(Collectors.toSet());
    }
}
