package org.baoxue.facts.tally;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Count;

/** How many cases have how many days; median and percentiles are exact. */
public final class Histogram implements Tally<Histogram> {
    private final SortedMap<Integer, Long> cases = new TreeMap<>();

    /** Adds a case with this many days. */
    public void add(int days) {
        cases.merge(days, 1L, Long::sum);
    }

    @Override
    public void merge(Histogram other) {
        other.cases.forEach((days, n) -> cases.merge(days, n, Long::sum));
    }

    /** How many cases. */
    public long count() {
        return cases.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many cases have more than this many days. */
    public long over(int days) {
        return cases.tailMap(days + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Twice the median (of an even number the mean of the middle two); not applicable without cases. */
    public Count medianHalves() {
        long n = count();
        if (n == 0) {
            return Count.Absent.NOT_APPLICABLE;
        }
        return Count.of(n % 2 == 1 ? 2L * nth((n + 1) / 2) : nth(n / 2) + (long) nth(n / 2 + 1));
    }

    /** The percentile by nearest rank, in whole per cent; not applicable without cases. */
    public Count percentile(int percent) {
        long n = count();
        return n == 0 ? Count.Absent.NOT_APPLICABLE : Count.of(nth((n * percent + 99) / 100));
    }

    private int nth(long rank) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : cases.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no case has rank " + rank);
    }
}
