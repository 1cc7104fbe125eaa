package org.baoxue.check.rules.cohorts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;

/**
 * Moves within a county that only one side states: 县内转出 of all its classes of a stage, and 县内转入. The classes of nine years hold the
 * same pupils once more and are left aside. Silent where a row cannot be used.
 */
public final class CountyMovesRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("M02", Severity.WARNING, "七", "stage", "out", "in");
    private static final String NINE = "9";
    private static final String IN = "moved_in_county";
    private static final String OUT = "moved_out_county";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        Map<Submission, List<Row>> counties = new LinkedHashMap<>();
        for (Row row : settled.facts().filed().of("cohort")) {
            counties.computeIfAbsent(row.submission(), s -> new ArrayList<>()).add(row);
        }
        counties.forEach((submission, rows) -> {
            boolean usable = rows.stream()
                    .noneMatch(row -> row.anyFaulty("school_code", "stage", "span", IN, OUT)
                            || !row.sum(List.of(IN, OUT)).isKnown());
            for (Stage stage : Stage.values()) {
                long in = sum(rows, stage, IN);
                long out = sum(rows, stage, OUT);
                if (usable && in != out) {
                    sink.accept(Finding.of(
                            INFO,
                            submission.place().keyed(stage.name()).at(IN),
                            new Arg.Code("stage", "stage", stage.name()),
                            new Arg.Num("out", out),
                            new Arg.Num("in", in)));
                }
            }
        });
    }

    private static long sum(List<Row> rows, Stage stage, String column) {
        return rows.stream()
                .filter(row -> row.text("stage").equals(stage.name())
                        && !row.text("span").equals(NINE))
                .mapToLong(row -> row.count(column).orElse(0))
                .sum();
    }
}
