package org.baoxue.samples.laws;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.model.Count;
import org.baoxue.model.Value;

/** The numbers of which a value is made, by name: those that may add up. A median and a percentile never do. */
final class Numbers {
    private Numbers() {}

    /** {@code amount}, or {@code part} and {@code base} of a rate, {@code total} of a split, {@code number} and {@code over} of days. */
    static Map<String, Count> of(Value value) {
        Map<String, Count> numbers = new LinkedHashMap<>();
        if (value instanceof Value.Amount amount) {
            numbers.put("amount", amount.count());
        } else if (value instanceof Value.Ratio ratio) {
            numbers.put("part", ratio.numerator());
            numbers.put("base", ratio.denominator());
        } else if (value instanceof Value.Quotient quotient) {
            numbers.put("part", quotient.numerator());
            numbers.put("base", quotient.denominator());
        } else if (value instanceof Value.Split split) {
            numbers.put("total", split.total());
        } else if (value instanceof Value.Days days) {
            numbers.put("number", days.number());
            numbers.put("over", days.over().get(0));
        }
        return numbers;
    }
}
