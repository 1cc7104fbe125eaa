package org.baoxue.facts.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The movements of one stage of one unit's ledger: a school's, or a county's own cases. What higher units show is computed from
 * these, so that a move inside a unit is netted at that unit.
 */
public final class UnitFlows {
    private final Map<YearMonth, Map<Flow, Integer>> steps = new TreeMap<>();
    private final List<Movement.Carried> carried = new ArrayList<>();
    private final List<Movement.Move> movesIn = new ArrayList<>();
    private final List<Movement.Move> movesOut = new ArrayList<>();
    private final SortedMap<YearMonth, List<OpenCase>> stocks = new TreeMap<>();
    private final SortedMap<YearMonth, List<OpenCase>> toldLater = new TreeMap<>();

    /** An open case at a month's end: its number, its child's fingerprint, whether it is one of 失学, and its place. */
    public record OpenCase(String caseNo, long child, boolean neverEnrolled, Position position) {}

    void step(Movement.Step step) {
        steps.computeIfAbsent(step.month(), m -> new EnumMap<>(Flow.class)).merge(step.flow(), 1, Integer::sum);
    }

    void carry(Movement.Carried entry) {
        carried.add(entry);
    }

    void moveIn(Movement.Move move) {
        movesIn.add(move);
    }

    void moveOut(Movement.Move move) {
        movesOut.add(move);
    }

    void stock(YearMonth month, OpenCase open) {
        stocks.computeIfAbsent(month, m -> new ArrayList<>()).add(open);
    }

    void toldLater(YearMonth month, OpenCase open) {
        toldLater.computeIfAbsent(month, m -> new ArrayList<>()).add(open);
    }

    /** How often the flow happened in the month. */
    public int count(YearMonth month, Flow flow) {
        return steps.getOrDefault(month, Map.of()).getOrDefault(flow, 0);
    }

    /** The entries that no file before the month told of. */
    public List<Movement.Carried> carried() {
        return Collections.unmodifiableList(carried);
    }

    /** Moves to this unit from another one of the province. */
    public List<Movement.Move> movesIn() {
        return Collections.unmodifiableList(movesIn);
    }

    /** Moves from this unit to another one of the province. */
    public List<Movement.Move> movesOut() {
        return Collections.unmodifiableList(movesOut);
    }

    /** The cases open at the month's end, by case number. */
    public List<OpenCase> stock(YearMonth month) {
        return Collections.unmodifiableList(stocks.getOrDefault(month, List.of()));
    }

    /**
     * The cases that were open at the end of a month that is not known by what a later month's file says: it is the first one that names
     * them, and by its day they stood on the ledger before. They are not in {@link #stock}.
     */
    public List<OpenCase> toldLater(YearMonth month) {
        return Collections.unmodifiableList(toldLater.getOrDefault(month, List.of()));
    }
}
