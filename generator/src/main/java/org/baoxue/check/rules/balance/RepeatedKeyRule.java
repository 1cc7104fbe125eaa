package org.baoxue.check.rules.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Fingerprint;
import org.baoxue.facts.identity.PrintIndex;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.facts.identity.Sighting;
import org.baoxue.facts.identity.Sightings;
import org.baoxue.facts.identity.Suspects;
import org.baoxue.facts.identity.Verdict;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Two rows of one file with the same key: the first counts, so a second one hides figures. The keys of one file are kept while it is
 * read; of a ledger with a row for every child only fingerprints are kept, and their repetitions are told in the end.
 */
public final class RepeatedKeyRule implements Rule<RepeatedKeyRule.Keys> {
    private static final RuleInfo INFO = RuleCard.of("B10", Severity.ERROR, "四", "first_row", "keys");

    private static final char NEXT = '\n';

    private static final Set<String> FORMS = Set.of(
            "schools",
            "units",
            "receipts",
            "explanations",
            "attendance",
            "declaration",
            "suspected",
            "dropout",
            "persuasion",
            "register",
            "opening",
            "eligible",
            "review",
            "visit",
            "survey",
            "evaluation");

    /** Forms of which one file may hold more rows than keys fit into memory. */
    private static final Set<String> LONG = Set.of("eligible");

    /** The keys of one file and the rows on which they first stood; of long forms the fingerprints of all files. */
    public static final class Keys {
        private final Map<String, Long> rows = new HashMap<>();
        private final PrintIndex prints;
        private final Sightings seen;
        private final FormBook forms;
        /** The file of the row before, and its print: rows come file by file. */
        private String last = "";

        private long lastFile;

        private Keys(Scratch scratch, FormBook forms) {
            this.prints = new PrintIndex(scratch);
            this.seen = new Sightings(scratch);
            this.forms = forms;
        }

        private long file(String source) {
            if (!source.equals(last)) {
                last = source;
                lastFile = Fingerprint.of(source, 0);
            }
            return lastFile;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return FORMS;
    }

    @Override
    public Keys start(Ground ground) {
        return start(ground, Scratch.inMemory());
    }

    @Override
    public Keys start(Ground ground, Scratch scratch) {
        return new Keys(scratch, ground.forms());
    }

    @Override
    public void row(Row row, Keys state, Sink sink) {
        String key = row.key();
        if (key.contains("?")) {
            return;
        }
        if (LONG.contains(row.layout().form())) {
            state.prints.add(
                    row.submission(),
                    row.number(),
                    Fingerprint.of(key, state.file(row.submission().source())));
            return;
        }
        Long first = state.rows.putIfAbsent(key, row.number());
        if (first != null) {
            sink.accept(Finding.of(INFO, row.place(), new Arg.Num("first_row", first), keys(row, state.forms)));
        }
    }

    /** The columns that name a row, none of them personal, each with what it holds. */
    private static Arg.Text keys(Row row, FormBook forms) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String key : row.layout().keyColumns()) {
            if (row.text(key).isEmpty()) {
                continue;
            }
            Column column = forms.form(row.layout().form()).column(key);
            CodeList codes = column.codes() == null ? null : forms.codes(column.codes());
            Code code = codes == null ? null : codes.code(row.text(key));
            zh.add(column.zh() + " " + (code == null ? row.text(key) : code.zh()));
            en.add(column.en() + " " + (code == null ? row.text(key) : code.en()));
        }
        return new Arg.Text("keys", String.join("，", zh), String.join(", ", en));
    }

    @Override
    public Keys merge(Keys earlier, Keys later) {
        earlier.rows.clear();
        earlier.prints.merge(later.prints);
        earlier.seen.merge(later.seen);
        return earlier;
    }

    @Override
    public Suspects suspects(Keys state) {
        return state.prints.suspects();
    }

    @Override
    public void again(Row row, Keys state) {
        Arg.Text keys = keys(row, state.forms);
        state.seen.add(row, row.submission().source() + "|" + row.key(), keys.zh() + NEXT + keys.en());
    }

    @Override
    public void finish(Keys state, Settled settled, Sink sink) {
        state.seen.tell(new Repeated(), settled.ground().profile().samplesPerRule(), sink);
    }

    /** The same as it stands in a sighting's note. */
    private static Arg keys(String note) {
        int next = note.indexOf(NEXT);
        return new Arg.Text("keys", note.substring(0, next), note.substring(next + 1));
    }

    /** The first row with a key in a file. */
    private static final class First {
        private @Nullable Sighting row;
    }

    private static final class Repeated implements Verdict<First> {
        @Override
        public First group() {
            return new First();
        }

        @Override
        public void gather(First group, Sighting sighting) {
            if (group.row == null) {
                group.row = sighting;
            }
        }

        @Override
        public @Nullable Finding judge(First group, Sighting sighting) {
            Sighting first = group.row;
            return first == null || first.row() == sighting.row()
                    ? null
                    : Finding.of(INFO, sighting.place(), new Arg.Num("first_row", first.row()), keys(sighting.note()));
        }
    }
}
