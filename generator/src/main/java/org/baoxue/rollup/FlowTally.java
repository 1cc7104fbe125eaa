package org.baoxue.rollup;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
 * Adds one part's movements to sums. A part is known month by month; opening is that of its first known month, and from then on every
 * movement counts, also one of a silent month that another unit's, the other ledger's or a later month's file tells of. Closing is
 * what stands there after the period's last month, so that the identity holds and no case falls out of every ledger because a file was
 * lost. A move between two parts that both count it is netted.
 */
final class FlowTally {
    /** One stage of one unit's own ledger. */
    record Part(UnitCode unit, Stage stage, Ledger ledger) {}

    /** What the sums are about: the months of the period, the units and the ledgers. */
    record Frame(List<YearMonth> months, Set<UnitCode> within, List<Ledger> ledgers) {}

    private static final UnitFlows STILL = new UnitFlows();

    private final Settled settled;
    private final FlowBook book;
    private final PartMonths partMonths;

    FlowTally(Settled settled) {
        this.settled = settled;
        this.book = settled.flows();
        this.partMonths = new PartMonths(settled);
    }

    void add(FlowSums sums, Part part, Frame frame) {
        if (isNoPart(part) && part.unit().isSchool()) {
            return;
        }
        UnitFlows flows = book.flows(part.unit(), part.stage(), part.ledger());
        List<YearMonth> known = partMonths.known(part, frame.months());
        List<YearMonth> told = partMonths.told(part, frame.months());
        if (known.size() < frame.months().size()) {
            flowSums(sums).forEach(sum -> sum.addMissing(part.unit()));
        }
        if (told.isEmpty()) {
            stockSums(sums).forEach(sum -> sum.addMissing(part.unit()));
        }
        if (known.isEmpty()) {
            return;
        }
        if (!told.isEmpty()) {
            addOlder(sums, part, told, frame.months());
        }
        addUntold(sums, part, frame.months());
        if (isNoPart(part)) {
            return;
        }
        UnitFlows moved = flows == null ? STILL : flows;
        if (told.isEmpty()) {
            addEnds(sums, moved, known);
            return;
        }
        List<YearMonth> span = span(part, frame);
        sums.opening.add(moved.stock(span.get(0).minusMonths(1)).size() - worsenedBefore(part, moved, span, frame));
        sums.closing.add(moved.stock(span.get(span.size() - 1)).size());
        addToldLater(sums, moved, frame.months());
        addCarried(sums, moved, span, frame.months().get(0));
        addEnds(sums, moved, span);
        addSteps(sums, moved, span);
        addWorsened(sums, part, moved, frame);
        addMoves(sums, moved, span, frame);
    }

    /**
     * A stock of a month that tells nothing lacks the unit, though what was known last is in it. A county's file that is not known may
     * hold a case of any stage.
     */
    private static void addOlder(FlowSums sums, Part part, List<YearMonth> told, List<YearMonth> months) {
        if (!told.get(0).equals(months.get(0))) {
            sums.opening.addMissing(part.unit());
        }
        if (!told.get(told.size() - 1).equals(months.get(months.size() - 1))) {
            sums.closing.addMissing(part.unit());
        }
    }

    /**
     * What was there before the period, and what is new to it or passed on unseen, rests on the month before; a stock at the end on every
     * month since a row named its cases.
     */
    private void addUntold(FlowSums sums, Part part, List<YearMonth> months) {
        if (partMonths.isUntold(part, months.get(0).minusMonths(1))) {
            List.of(sums.opening, sums.found, sums.fromSuspected, sums.received, sums.toDropout, sums.handedOver)
                    .forEach(sum -> sum.addMissing(part.unit()));
        }
        if (partMonths.isUntold(part, months.get(months.size() - 1))) {
            sums.closing.addMissing(part.unit());
        }
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
        if (flows != null && !partMonths.told(part, months).isEmpty()) {
            YearMonth last = months.get(months.size() - 1);
            flows.stock(last).forEach(open -> each.accept(open, last));
            flows.toldLater(last).forEach(open -> each.accept(open, last));
        }
    }

    /** What only a later file tells of stands there at the end; it was there before the period, or is new in it. */
    private static void addToldLater(FlowSums sums, UnitFlows flows, List<YearMonth> months) {
        for (UnitFlows.OpenCase open : flows.toldLater(months.get(months.size() - 1))) {
            sums.closing.add(1);
            boolean before = open.position().since().isBefore(months.get(0).atDay(1));
            (before ? sums.opening : sums.found).add(1);
        }
    }

    /** A carried entry was there before the period, or was found inside it while a file was missing: then it is new to it. */
    private static void addCarried(FlowSums sums, UnitFlows flows, List<YearMonth> span, YearMonth first) {
        for (Movement.Carried entry : flows.carried()) {
            if (span.contains(entry.month())) {
                boolean before = entry.since().isBefore(first.atDay(1));
                (before ? sums.opening : sums.found).add(1);
            }
        }
    }

    private static void addEnds(FlowSums sums, UnitFlows flows, List<YearMonth> months) {
        for (YearMonth month : months) {
            sums.returned.add(flows.count(month, Flow.RETURNED));
            sums.neverOut.add(flows.count(month, Flow.WRITTEN_OFF_NEVER_OUT));
            sums.writtenOff.add(
                    flows.count(month, Flow.WRITTEN_OFF_NEVER_OUT) + flows.count(month, Flow.WRITTEN_OFF_OTHER));
        }
    }

    private static void addSteps(FlowSums sums, UnitFlows flows, List<YearMonth> span) {
        for (YearMonth month : span) {
            sums.found.add(flows.count(month, Flow.NEW));
            sums.fromSuspected.add(flows.count(month, Flow.NEW_FROM_SUSPECTED));
            sums.received.add(flows.count(month, Flow.RECEIVED));
            sums.toDropout.add(flows.count(month, Flow.TO_DROPOUT));
            sums.handedOver.add(flows.count(month, Flow.HANDED_OVER));
        }
    }

    /** Over both ledgers what comes from 疑似 is not new, unless it comes out of silence. */
    private void addWorsened(FlowSums sums, Part part, UnitFlows flows, Frame frame) {
        if (part.ledger() != Ledger.DROPOUT || !frame.ledgers().contains(Ledger.SUSPECTED)) {
            return;
        }
        List<YearMonth> suspected = span(new Part(part.unit(), part.stage(), Ledger.SUSPECTED), frame);
        for (YearMonth month : span(part, frame)) {
            if (!suspected.contains(month)) {
                sums.found.add(flows.count(month, Flow.NEW_FROM_SUSPECTED));
            }
        }
    }

    /**
     * How many of the cases on which 辍学 begins came from 疑似 earlier in the period, in a month from which on that ledger is known: over both
     * ledgers they are counted there already, and a case is due for return once.
     */
    private int worsenedBefore(Part part, UnitFlows flows, List<YearMonth> span, Frame frame) {
        YearMonth first = span.get(0);
        boolean late = !first.equals(frame.months().get(0));
        if (!late || part.ledger() != Ledger.DROPOUT || !frame.ledgers().contains(Ledger.SUSPECTED)) {
            return 0;
        }
        int counted = 0;
        for (UnitFlows.OpenCase open : flows.stock(first.minusMonths(1))) {
            counted += Objects.requireNonNull(book.life(open.caseNo())).movements().stream()
                            .anyMatch(movement -> isWorsening(movement, part.stage(), first, frame))
                    ? 1
                    : 0;
        }
        return counted;
    }

    /** Whether it took a case of the stage from a 疑似 ledger that the period knows in that month, before the other one begins. */
    private boolean isWorsening(Movement movement, Stage stage, YearMonth before, Frame frame) {
        return movement instanceof Movement.Step step
                && step.flow() == Flow.TO_DROPOUT
                && step.stage() == stage
                && step.month().isBefore(before)
                && frame.within().contains(step.unit())
                && span(new Part(step.unit(), stage, Ledger.SUSPECTED), frame).contains(step.month());
    }

    private void addMoves(FlowSums sums, UnitFlows flows, List<YearMonth> span, Frame frame) {
        for (Movement.Move move : flows.movesOut()) {
            if (span.contains(move.month()) && !isInside(move, move.to(), frame)) {
                sums.handedOver.add(1);
            }
        }
        for (Movement.Move move : flows.movesIn()) {
            if (span.contains(move.month()) && !isInside(move, move.from(), frame)) {
                sums.received.add(1);
            }
        }
    }

    private boolean isInside(Movement.Move move, UnitCode other, Frame frame) {
        return frame.within().contains(other)
                && span(new Part(other, move.stage(), move.ledger()), frame).contains(move.month());
    }

    /** The months from the first known one on; none if none tells what stands there. */
    private List<YearMonth> span(Part part, Frame frame) {
        if (partMonths.told(part, frame.months()).isEmpty()) {
            return List.of();
        }
        YearMonth first = partMonths.known(part, frame.months()).get(0);
        return frame.months().stream().filter(month -> !month.isBefore(first)).toList();
    }

    private boolean isSchoolWith(Part part) {
        var school = settled.ground().tree().school(part.unit());
        return school != null && school.stages().contains(part.stage());
    }

    /** Neither a school of the stage nor a county with a case of its own; that has an empty history on the other ledger: zero. */
    private boolean isNoPart(Part part) {
        return book.flows(part.unit(), part.stage(), part.ledger()) == null
                && !isSchoolWith(part)
                && !isCountyWithCases(part);
    }

    private boolean isCountyWithCases(Part part) {
        return settled.ground().tree().school(part.unit()) == null
                && Stream.of(Ledger.values()).anyMatch(ledger -> book.flows(part.unit(), part.stage(), ledger) != null);
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
