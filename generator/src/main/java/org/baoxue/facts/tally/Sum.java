package org.baoxue.facts.tally;

import java.util.Set;
import java.util.TreeSet;
import org.baoxue.model.Count;
import org.baoxue.model.Gaps;
import org.baoxue.model.UnitCode;

/** A sum that knows which units' parts it lacks: with missing parts it is the sum of the others, missing only if all are. */
public final class Sum implements Tally<Sum> {
    private long total;
    private int parts;
    private int leftOut;
    private final Set<UnitCode> missing = new TreeSet<>();

    /** Adds a part. */
    public void add(long part) {
        total += part;
        parts++;
    }

    /** Notes that a unit's part is missing; a unit that lacks several parts counts once. */
    public void addMissing(UnitCode unit) {
        missing.add(unit);
    }

    /** Notes rows that were left out. */
    public void addLeftOut(int rows) {
        leftOut += rows;
    }

    @Override
    public void merge(Sum other) {
        total += other.total;
        parts += other.parts;
        leftOut += other.leftOut;
        missing.addAll(other.missing);
    }

    /** Adds another term over the same parts: its total only, since what it lacks is the same. */
    public void mergeTotal(Sum other) {
        total += other.total;
    }

    /** Takes over what another sum lacks, and nothing of its total: a figure that rests on both lacks what either does. */
    public void mergeMissing(Sum other) {
        missing.addAll(other.missing);
    }

    /** Whether the other sum lacks the parts of the same units, so that the two are about the same ones. */
    public boolean lacksSame(Sum other) {
        return missing.equals(other.missing);
    }

    /** The sum; missing if parts are missing and none is there; not applicable if there was nothing to add. */
    public Count count() {
        if (parts > 0) {
            return Count.of(total);
        }
        return missing.isEmpty() ? Count.Absent.NOT_APPLICABLE : Count.Absent.MISSING;
    }

    /** What it lacks. */
    public Gaps gaps() {
        int schools = (int) missing.stream().filter(UnitCode::isSchool).count();
        return new Gaps(missing.size(), missing.size() - schools, leftOut);
    }
}
