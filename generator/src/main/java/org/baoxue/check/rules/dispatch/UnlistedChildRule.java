package org.baoxue.check.rules.dispatch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baoxue.check.Rule;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.ChildPrint;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.CodeList;
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
 * A child that the platform sent down and the county verified as suspected, dropped out, never enrolled or missing, and that stands in no
 * ledger of the run. Children are met again by fingerprints or by 案件编号; one of them is enough. Silent for a child handed on to where it
 * lives, and where a ledger of the county's month could not be read or is lost: the child may stand in that one.
 */
public final class UnlistedChildRule implements Rule<UnlistedChildRule.Seen> {
    private static final String FORM = "dispatch";
    private static final String HANDED_ON = "HANDED_ON";
    private static final RuleInfo INFO = RuleCard.of("M01", Severity.WARNING, "九", "batch", "number", "result");

    /** A child out of school, as the list of a month has it. */
    private record Sent(
            Set<Long> child,
            String caseNo,
            UnitCode county,
            YearMonth month,
            Place place,
            String batch,
            String number,
            String result) {}

    /** What the files hold: children out of school, and whom the ledgers name. */
    public static final class Seen {
        private final @Nullable CodeList results;
        private final List<Sent> sent = new ArrayList<>();
        private final Set<Long> listed = new HashSet<>();
        private final Set<String> cases = new HashSet<>();

        private Seen(@Nullable CodeList results) {
            this.results = results;
        }

        private boolean isOut(Row row) {
            return results != null && !row.faulty("result") && results.hasFlag(row.text("result"), "out");
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of(FORM, Ledger.SUSPECTED.form(), Ledger.DROPOUT.form());
    }

    @Override
    public Seen start(Ground ground) {
        return new Seen(ground.forms().codes("dispatch_result"));
    }

    @Override
    public void row(Row row, Seen state, Sink sink) {
        if (!row.layout().form().equals(FORM)) {
            state.listed.addAll(ChildPrint.all(row));
            state.cases.add(row.faulty("case_no") ? "" : row.text("case_no"));
        } else if (state.isOut(row) && !row.text("action").equals(HANDED_ON)) {
            state.sent.add(new Sent(
                    ChildPrint.all(row),
                    row.faulty("case_no") ? "" : row.text("case_no"),
                    row.submission().unit(),
                    row.submission().period().from(),
                    row.place("result"),
                    row.text("batch_no"),
                    row.text("platform_no"),
                    row.text("result")));
        }
    }

    @Override
    public Seen merge(Seen earlier, Seen later) {
        earlier.sent.addAll(later.sent);
        earlier.listed.addAll(later.listed);
        earlier.cases.addAll(later.cases);
        return earlier;
    }

    @Override
    public void finish(Seen state, Settled settled, Sink sink) {
        for (Sent sent : state.sent) {
            boolean listed = sent.child().stream().anyMatch(state.listed::contains)
                    || (!sent.caseNo().isEmpty() && state.cases.contains(sent.caseNo()));
            if (!listed && knowsLedgers(sent.county(), sent.month(), settled)) {
                sink.accept(Finding.of(
                        INFO,
                        sent.place(),
                        Arg.plain("batch", sent.batch()),
                        Arg.plain("number", sent.number()),
                        new Arg.Code("result", "dispatch_result", sent.result())));
            }
        }
    }

    private static boolean knowsLedgers(UnitCode county, YearMonth month, Settled settled) {
        UnitTree tree = settled.ground().tree();
        return settled.ground().months().contains(month)
                && Stream.of(Ledger.values())
                        .noneMatch(ledger -> settled.coverage().isLost(county, ledger, month))
                && tree.schools().stream()
                        .filter(school -> tree.isWithin(school.code(), county))
                        .allMatch(school -> isKnown(school, month, settled));
    }

    private static boolean isKnown(School school, YearMonth month, Settled settled) {
        return school.stages().stream()
                .allMatch(stage -> Stream.of(Ledger.values())
                        .allMatch(ledger -> settled.coverage().isWhole(school.code(), stage, ledger, month)));
    }
}
