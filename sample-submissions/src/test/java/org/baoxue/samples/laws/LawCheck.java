package org.baoxue.samples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.baoxue.model.Count;
import org.baoxue.model.Value;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** Holds figures of one province to the laws of one kind of parts. */
final class LawCheck {
    private final Tallies tallies;
    private final Map<String, Law> laws = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<Asked, Value> values = new HashMap<>();
    private int asked;

    private record Asked(String code, Scope scope) {}

    LawCheck(Tallies tallies, Function<Law.Of, Law> kind) throws IOException {
        this.tallies = tallies;
        Law.table().forEach((number, of) -> laws.put(number, kind.apply(of)));
    }

    /** Whether every number of the indicator obeys this law. */
    boolean obeys(Indicator indicator, Law law) {
        String code = indicator.info().code() + " ";
        return laws.entrySet().stream()
                .filter(each -> each.getKey().startsWith(code))
                .allMatch(each -> each.getValue() == law);
    }

    /** Holds the numbers of a whole to those of its parts. */
    void see(Indicator indicator, Scope scope, List<Scope> parts) {
        if (obeys(indicator, Law.NONE)) {
            return;
        }
        Value whole = value(indicator, scope);
        List<Value> some = parts.stream().map(part -> value(indicator, part)).toList();
        boolean complete = whole.gaps().isNone()
                && some.stream().allMatch(part -> part.gaps().isNone());
        Numbers.of(whole).forEach((number, is) -> {
            Law law = Objects.requireNonNull(laws.get(indicator.info().code() + " " + number));
            List<Count> numbers = some.stream()
                    .map(part -> Numbers.of(part).getOrDefault(number, Count.Absent.MISSING))
                    .toList();
            if (!law.holds(is, numbers, complete)) {
                broken.add("%s %s of %s: %s, the whole is %s, its parts %s"
                        .formatted(indicator.info().code(), number, scope, law, is, numbers));
            }
            asked += law != Law.NONE && is.orElse(0) > 0 ? 1 : 0;
        });
    }

    private Value value(Indicator indicator, Scope scope) {
        return values.computeIfAbsent(
                new Asked(indicator.info().code(), scope), each -> indicator.value(each.scope(), tallies));
    }

    /** Every law was kept, and asked of so many numbers that are not zero. */
    void isKept(int least) {
        assertThat(broken).isEmpty();
        assertThat(asked).isGreaterThan(least);
    }
}
