package org.baoxue.check.rules.identity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One child open under two 案件编号 in one month, in whatever files. The same document is the same child; children without one are
 * the same if name, sex and birth date are. Each of the rows is told of the other.
 */
public final class ChildTwiceRule implements Rule<ChildTwiceRule.OpenRows> {
    private static final RuleInfo INFO =
            RuleCard.of("I06", Severity.ERROR, "二", "case_no", "other_case_no", "other_unit");

    private record Month(ChildKey child, YearMonth month) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Month of && child.equals(of.child) && month.equals(of.month);
        }

        @Override
        public int hashCode() {
            return child.hashCode() * 31 + month.hashCode();
        }
    }

    private record Open(String caseNo, UnitCode sender, Place place) {}

    /** Open rows by child and month, in the order of files and rows. */
    public static final class OpenRows {
        private final Map<Month, List<Open>> rows = new LinkedHashMap<>();

        private void add(Month month, List<Open> more) {
            rows.computeIfAbsent(month, m -> new ArrayList<>(1)).addAll(more);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Ledger.forms();
    }

    @Override
    public OpenRows start(Ground ground) {
        return new OpenRows();
    }

    @Override
    public void row(Row row, OpenRows state, Sink sink) {
        ChildKey child = ChildKey.of(row);
        if (child != null
                && !row.anyFaulty("case_no", "state")
                && row.text("state").equals("OPEN")) {
            Open open = new Open(row.text("case_no"), row.submission().unit(), row.place("case_no"));
            state.add(new Month(child, row.submission().period().from()), List.of(open));
        }
    }

    @Override
    public OpenRows merge(OpenRows earlier, OpenRows later) {
        later.rows.forEach(earlier::add);
        return earlier;
    }

    @Override
    public void finish(OpenRows state, Settled settled, Sink sink) {
        for (List<Open> rows : state.rows.values()) {
            for (Open row : rows) {
                rows.stream()
                        .filter(other -> !other.caseNo().equals(row.caseNo()))
                        .findFirst()
                        .ifPresent(other -> sink.accept(finding(row, other)));
            }
        }
    }

    private static Finding finding(Open row, Open other) {
        return Finding.of(
                INFO,
                row.place(),
                Arg.plain("case_no", row.caseNo()),
                Arg.plain("other_case_no", other.caseNo()),
                new Arg.Unit("other_unit", other.sender()));
    }
}
