package org.baoxue.check.rules.attendance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * 在籍 that does not follow from last month's 在籍 with those who came and went, grade by grade. September is not compared with August:
 * a new school year moves every grade up.
 */
public final class RollChangeRule implements Rule<RollChangeRule.Rolls> {
    private static final RuleInfo INFO = RuleCard.of(
            "B08", Severity.WARNING, "四", "found", "expected", "before", "transferred_in", "transferred_out");

    private record Grade(UnitMonth key, String grade) {
        // by hand: the first use of a record's own takes longer than a small folder (docs/performance.md)
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Grade that && key.equals(that.key) && grade.equals(that.grade);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + grade.hashCode();
        }

        Grade monthBefore() {
            return new Grade(new UnitMonth(key.unit(), key.stage(), key.month().minusMonths(1)), grade);
        }

        boolean beginsSchoolYear() {
            return Period.schoolYearOf(key.month()).from().equals(key.month());
        }
    }

    private record Pupils(Count enrolled, Count in, Count out, Place place) {}

    /** The rolls of grades by month, the first row for each, in the order of files. */
    public static final class Rolls {
        private final Map<Grade, Pupils> pupils = new LinkedHashMap<>();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("attendance");
    }

    @Override
    public Rolls start(Ground ground) {
        return new Rolls();
    }

    @Override
    public void row(Row row, Rolls state, Sink sink) {
        UnitMonth key = UnitMonth.of(row);
        if (key != null && !row.faulty("grade")) {
            Pupils pupils = new Pupils(
                    row.count("enrolled"),
                    row.count("transferred_in"),
                    row.count("transferred_out"),
                    row.place("enrolled"));
            state.pupils.putIfAbsent(new Grade(key, row.text("grade")), pupils);
        }
    }

    @Override
    public Rolls merge(Rolls earlier, Rolls later) {
        later.pupils.forEach(earlier.pupils::putIfAbsent);
        return earlier;
    }

    @Override
    public void finish(Rolls state, Settled settled, Sink sink) {
        state.pupils.forEach((grade, now) -> {
            Pupils before = state.pupils.get(grade.monthBefore());
            if (before != null && !grade.beginsSchoolYear()) {
                compare(before.enrolled(), now, sink);
            }
        });
    }

    private static void compare(Count before, Pupils now, Sink sink) {
        boolean known = before.isKnown()
                && now.enrolled().isKnown()
                && now.in().isKnown()
                && now.out().isKnown();
        long expected = before.orElse(0) + now.in().orElse(0) - now.out().orElse(0);
        if (known && now.enrolled().orElse(0) != expected) {
            sink.accept(Finding.of(
                    INFO,
                    now.place(),
                    new Arg.Num("found", now.enrolled().orElse(0)),
                    new Arg.Num("expected", expected),
                    new Arg.Num("before", before.orElse(0)),
                    new Arg.Num("transferred_in", now.in().orElse(0)),
                    new Arg.Num("transferred_out", now.out().orElse(0))));
        }
    }
}
