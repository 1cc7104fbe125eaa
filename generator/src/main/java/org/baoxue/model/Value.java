package org.baoxue.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of an indicator for one unit, period and scope, with what it lacks. */
public sealed interface Value {
    /** What it lacks. */
    Gaps gaps();

    /** A headcount, a number of cases or of person-days. */
    record Amount(Count count, Gaps gaps) implements Value {}

    /** A rate as its two summed counts; not applicable where the denominator is 0. Never rounded here. */
    record Ratio(Count numerator, Count denominator, Gaps gaps) implements Value {}

    /** How many of one thing there are to one of another, as its two summed counts; not applicable where the denominator is 0. */
    record Quotient(Count numerator, Count denominator, Gaps gaps) implements Value {}

    /**
     * Cases split by one classification.
     *
     * @param parts the number of cases by code, every code of the list in its order, the empty code (未填) last
     * @param total all of them, each once; a case stands in one part, unless the classification allows several (key groups)
     */
    record Split(Map<String, Count> parts, Count total, Gaps gaps) implements Value {
        public Split {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /**
     * A distribution of days.
     *
     * @param number how many cases it covers
     * @param medianHalves twice the median, so that it stays exact; not applicable without cases
     * @param p90 the 90th percentile by nearest rank
     * @param over the number of cases beyond each of {@code limits}
     */
    record Days(Count number, Count medianHalves, Count p90, List<Integer> limits, List<Count> over, Gaps gaps)
            implements Value {
        public Days {
            limits = List.copyOf(limits);
            over = List.copyOf(over);
        }
    }
}
