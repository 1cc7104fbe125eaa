package org.baoxue.check.rules.identity.listed;

import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.identity.ChildKey;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Fingerprint;
import org.baoxue.facts.identity.PrintIndex;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.facts.identity.Sighting;
import org.baoxue.facts.identity.Sightings;
import org.baoxue.facts.identity.Suspects;
import org.baoxue.facts.identity.Verdict;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.ShownName;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * One document on two rows of the ledgers of children of school age of one period. A child may stand in two: as registered in the one
 * county and as living in the other. It may not stand twice in one county's, and not in two counties' as registered here. Each of the
 * rows is told of the other. Rows with one key in one file are B10's.
 */
public final class ListedTwiceRule implements Rule<ListedTwiceRule.Listed> {
    private static final RuleInfo INFO =
            RuleCard.of("I12", Severity.ERROR, "二", "other_unit", "other_file", "other_row");

    private final Print prints;

    /** The rule. */
    public ListedTwiceRule() {
        this(Fingerprint::of);
    }

    /** The rule with another fingerprint, to have rows meet by chance. */
    ListedTwiceRule(Print prints) {
        this.prints = prints;
    }

    /** The fingerprint of a text after another one. */
    @FunctionalInterface
    interface Print {
        long of(String text, long seed);
    }

    /** Fingerprints of documents, and the rows that were looked at again. */
    public static final class Listed {
        private final PrintIndex prints;
        private final Sightings seen;
        /** The period of the row before, and its print: rows come submission by submission. */
        private @Nullable Period last;

        private long lastPeriod;

        private Listed(Scratch scratch) {
            this.prints = new PrintIndex(scratch);
            this.seen = new Sightings(scratch);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of("eligible");
    }

    @Override
    public Listed start(Ground ground) {
        return start(ground, Scratch.inMemory());
    }

    @Override
    public Listed start(Ground ground, Scratch scratch) {
        return new Listed(scratch);
    }

    @Override
    public void row(Row row, Listed state, Sink sink) {
        if (ChildKey.hasNumberedDocument(row)) {
            if (!row.submission().period().equals(state.last)) {
                state.last = row.submission().period();
                state.lastPeriod = prints.of(period(row), 0);
            }
            long type = prints.of(row.text("id_type"), state.lastPeriod);
            state.prints.add(row.submission(), row.number(), prints.of(row.text("id_no"), type));
        }
    }

    @Override
    public Listed merge(Listed earlier, Listed later) {
        earlier.prints.merge(later.prints);
        earlier.seen.merge(later.seen);
        return earlier;
    }

    @Override
    public Suspects suspects(Listed state) {
        return state.prints.suspects();
    }

    @Override
    public void again(Row row, Listed state) {
        ChildKey child = ChildKey.ofDocument(row);
        if (child != null) {
            String household = row.faulty("household_state") ? "" : row.text("household_state");
            state.seen.add(row, period(row) + "|" + child.digest(), household);
        }
    }

    @Override
    public void finish(Listed state, Settled settled, Sink sink) {
        state.seen.tell(new Listings(), settled.ground().profile().samplesPerRule(), sink);
    }

    private static String period(Row row) {
        return row.submission().period().toString();
    }

    private static final class Listings implements Verdict<ChildListings> {
        @Override
        public ChildListings group() {
            return new ChildListings();
        }

        @Override
        public void gather(ChildListings group, Sighting sighting) {
            group.add(sighting);
        }

        @Override
        public @Nullable Finding judge(ChildListings group, Sighting sighting) {
            Sighting other = group.against(sighting);
            return other == null
                    ? null
                    : Finding.of(
                            INFO,
                            sighting.place().at("id_no"),
                            new Arg.Unit("other_unit", other.submission().unit()),
                            Arg.plain(
                                    "other_file",
                                    ShownName.file(other.submission().file(), true)),
                            new Arg.Num("other_row", other.row()));
        }
    }
}
