package org.baoxue.rollup;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.history.Flow;
import org.baoxue.facts.history.FlowBook;
import org.baoxue.facts.history.Movement;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.history.UnitFlows;
import org.baoxue.facts.tally.Sum;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/**
 * Adds one part's movements to sums. A part is known month by month; opening is that of its first known month, closing that of
 * its last, so that the identity holds over what is known. A move between two parts that are both inside and both known is
 * netted.
 */
final class FlowTally {
    /** One stage of one unit's own ledger. */
    record Part(UnitCode unit, Stage stage, Ledger ledger) {}

    private static final UnitFlows STILL = new UnitFlows();

    private final Settled settled;
    private final FlowBook book;
    private final Coverage coverage;

    FlowTally(Settled settled) {
        this.settled = settled;
        this.book = settled.flows();
        this.coverage = settled.coverage();
    }

    /**
     * Adds a part.
     *
     * @param alone whether it is the only one that was asked for; else a county without a case of its own adds nothing, so that it
     *     does not turn the silence of all its schools into a zero
     */
    void add(FlowSums sums, Part part, List<YearMonth> months, Set<UnitCode> within, boolean alone) {
        UnitFlows flows = book.flows(part.unit(), part.stage(), part.ledger());
        if (flows == null && !alone && !isSchoolWith(part)) {
            return;
        }
        List<YearMonth> known = known(part, months);
        if (known.size() < months.size()) {
            flowSums(sums).forEach(sum -> sum.addMissing(part.unit()));
        }
        if (known.isEmpty()) {
            stockSums(sums).forEach(sum -> sum.addMissing(part.unit()));
            return;
        }
        UnitFlows moved = flows == null ? STILL : flows;
        addStocks(sums, moved, known);
        addCarried(sums, moved, known, months.get(0));
        addSteps(sums, moved, known);
        addMoves(sums, moved, known, within);
    }

    void addLeftOut(FlowSums sums, Ledger ledger, Set<UnitCode> within, List<YearMonth> months) {
        int rows = 0;
        for (UnitCode unit : within) {
            for (YearMonth month : months) {
                rows += settled.facts().cases().leftOut(unit, ledger, month);
            }
        }
        for (Sum sum : flowSums(sums)) {
            sum.addLeftOut(rows);
        }
        for (Sum sum : stockSums(sums)) {
            sum.addLeftOut(rows);
        }
    }

    void openCases(Part part, List<YearMonth> months, BiConsumer<UnitFlows.OpenCase, YearMonth> each) {
        UnitFlows flows = book.flows(part.unit(), part.stage(), part.ledger());
        List<YearMonth> known = known(part, months);
        if (flows != null && !known.isEmpty()) {
            YearMonth last = known.get(known.size() - 1);
            flows.stock(last).forEach(open -> each.accept(open, last));
        }
    }

    private static void addStocks(FlowSums sums, UnitFlows flows, List<YearMonth> known) {
        sums.opening.add(flows.stock(known.get(0).minusMonths(1)).size());
        sums.closing.add(flows.stock(known.get(known.size() - 1)).size());
    }

    /** A carried entry was there before the period, or was found inside it while a file was missing: then it is new to it. */
    private static void addCarried(FlowSums sums, UnitFlows flows, List<YearMonth> known, YearMonth first) {
        for (Movement.Carried entry : flows.carried()) {
            if (known.contains(entry.month())) {
                boolean before = entry.since().isBefore(first.atDay(1));
                (before ? sums.opening : sums.found).add(1);
            }
        }
    }

    private static void addSteps(FlowSums sums, UnitFlows flows, List<YearMonth> known) {
        for (YearMonth month : known) {
            sums.found.add(flows.count(month, Flow.NEW));
            sums.fromSuspected.add(flows.count(month, Flow.NEW_FROM_SUSPECTED));
            sums.received.add(flows.count(month, Flow.RECEIVED));
            sums.returned.add(flows.count(month, Flow.RETURNED));
            sums.neverOut.add(flows.count(month, Flow.WRITTEN_OFF_NEVER_OUT));
            sums.writtenOff.add(
                    flows.count(month, Flow.WRITTEN_OFF_NEVER_OUT) + flows.count(month, Flow.WRITTEN_OFF_OTHER));
            sums.toDropout.add(flows.count(month, Flow.TO_DROPOUT));
            sums.handedOver.add(flows.count(month, Flow.HANDED_OVER));
        }
    }

    private void addMoves(FlowSums sums, UnitFlows flows, List<YearMonth> known, Set<UnitCode> within) {
        for (Movement.Move move : flows.movesOut()) {
            if (known.contains(move.month()) && !isInside(move, move.to(), within)) {
                sums.handedOver.add(1);
            }
        }
        for (Movement.Move move : flows.movesIn()) {
            if (known.contains(move.month()) && !isInside(move, move.from(), within)) {
                sums.received.add(1);
            }
        }
    }

    private boolean isInside(Movement.Move move, UnitCode other, Set<UnitCode> within) {
        return within.contains(other) && coverage.isKnown(other, move.stage(), move.ledger(), move.month());
    }

    private List<YearMonth> known(Part part, List<YearMonth> months) {
        return months.stream()
                .filter(month -> coverage.isKnown(part.unit(), part.stage(), part.ledger(), month))
                .toList();
    }

    private boolean isSchoolWith(Part part) {
        var school = settled.ground().tree().school(part.unit());
        return school != null && school.stages().contains(part.stage());
    }

    private static List<Sum> flowSums(FlowSums sums) {
        return List.of(
                sums.found,
                sums.fromSuspected,
                sums.received,
                sums.returned,
                sums.neverOut,
                sums.writtenOff,
                sums.toDropout,
                sums.handedOver);
    }

    private static List<Sum> stockSums(FlowSums sums) {
        return List.of(sums.opening, sums.closing);
    }
}
