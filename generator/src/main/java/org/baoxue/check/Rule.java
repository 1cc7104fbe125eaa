package org.baoxue.check;

import java.util.Set;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.facts.identity.Suspects;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;
import org.baoxue.prose.Prose;

/**
 * One check that looks beyond the schema. A rule has no fields that change: what it remembers stands in its state, which is
 * begun for each file, fed with the file's rows, merged in the order of files, and finished once. A rule that would have to remember
 * more than memory holds keeps fingerprints, and asks for a second look at the rows that these make suspects of.
 *
 * @param <S> what it remembers; {@link NoState} for nothing
 */
public interface Rule<S> {
    /** What is known about it without running it. */
    RuleInfo info();

    /** The ids of the forms whose rows it wants. */
    Set<String> forms();

    /** Whether it wants the rows of a form; besides those that it names, a rule may want all that have columns of a kind. */
    default boolean wants(Layout layout) {
        return forms().contains(layout.form());
    }

    /** A state for one file. */
    S start(Ground ground);

    /**
     * A state for one file, of a rule that keeps what does not fit into memory.
     *
     * @param scratch the room for it, shared by all states of the run
     */
    default S start(Ground ground, Scratch scratch) {
        return start(ground);
    }

    /** Looks at one row; may report what this row alone shows. */
    void row(Row row, S state, Sink sink);

    /**
     * Looks at one text, of whatever form; may report what this text alone shows.
     *
     * @param prose the same text as it may be shown
     */
    default void document(Document document, Prose prose, S state, Sink sink) {}

    /** Joins the states of an earlier and a later part; may change and return either. */
    S merge(S earlier, S later);

    /** The rows that it must see once more; asked once, when the states of all files are merged. */
    default Suspects suspects(S state) {
        return Suspects.none();
    }

    /**
     * Looks once more at one of the rows that it asked for.
     *
     * @param state begun anew for the second look at this file, and merged after those of all first looks
     */
    default void again(Row row, S state) {}

    /** Reports what all rows together show. */
    void finish(S state, Settled settled, Sink sink);
}
