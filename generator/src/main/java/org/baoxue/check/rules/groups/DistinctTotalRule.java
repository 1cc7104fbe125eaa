package org.baoxue.check.rules.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.KeyGroups;
import org.baoxue.form.CodeList;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Count;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A distinct total (合计) that cannot be: below the largest of its groups, or above their sum. Whoever is in two groups counts once in it.
 * The sum is only held against it where all six groups are there.
 */
public final class DistinctTotalRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("B29", Severity.ERROR, "三", "column", "found", "least", "most");

    private record Key(Submission submission, Stage stage) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int groups = groups(settled);
        Map<Key, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : settled.facts().filed().of("keygroup")) {
            Stage stage = row.anyFaulty("group", "stage") ? null : Stage.ofCode(row.text("stage"));
            if (stage != null) {
                rows.computeIfAbsent(new Key(row.submission(), stage), k -> new ArrayList<>())
                        .add(row);
            }
        }
        rows.values().forEach(stated -> check(stated, groups, sink));
    }

    /** How many groups a total takes in: all of the list but the total itself and 涉案, which has no stage. */
    private static int groups(Settled settled) {
        CodeList lines = settled.ground().forms().codes("group_line");
        return lines == null ? Integer.MAX_VALUE : lines.codes().size() - 2;
    }

    private static void check(List<Row> stated, int groups, Sink sink) {
        Row total = total(stated);
        List<Row> parts = stated.stream().filter(row -> row != total).toList();
        if (total == null || parts.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("base", "surveyed"));
        columns.addAll(KeyGroups.PARTS);
        columns.add("helped");
        for (String column : columns) {
            Count whole = total.count(column);
            List<Count> counts = parts.stream().map(row -> row.count(column)).toList();
            if (!whole.isKnown() || !counts.stream().allMatch(Count::isKnown)) {
                continue;
            }
            long least =
                    counts.stream().mapToLong(count -> count.orElse(0)).max().orElse(0);
            long most = parts.size() < groups
                    ? Long.MAX_VALUE
                    : counts.stream().mapToLong(count -> count.orElse(0)).sum();
            long found = whole.orElse(0);
            if (found < least || found > most) {
                long sum = counts.stream().mapToLong(count -> count.orElse(0)).sum();
                sink.accept(Finding.of(
                        INFO,
                        total.place(column),
                        new Arg.Column("column", "keygroup", column),
                        new Arg.Num("found", found),
                        new Arg.Num("least", least),
                        new Arg.Num("most", sum)));
            }
        }
    }

    private static @Nullable Row total(List<Row> stated) {
        return stated.stream()
                .filter(row -> row.text("group").equals(KeyGroups.TOTAL))
                .findFirst()
                .orElse(null);
    }
}
