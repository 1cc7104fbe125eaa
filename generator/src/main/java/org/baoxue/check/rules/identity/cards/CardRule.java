package org.baoxue.check.rules.identity.cards;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Sink;

/**
 * A rule over numbers of documents of certain types: each is held to the shapes that such numbers have. A warning, for no authority has
 * published all of them.
 */
interface CardRule extends RowRule {
    /** The codes of {@code id_type} that it looks at. */
    Set<String> types();

    @Override
    default Set<String> forms() {
        return Set.of(Ledger.SUSPECTED.form(), Ledger.DROPOUT.form(), "eligible", "register", "dispatch");
    }

    @Override
    default void row(Row row, Ground ground, Sink sink) {
        String type = row.text("id_type");
        if (!types().contains(type) || row.anyFaulty("id_type", "id_no")) {
            return;
        }
        String number = row.text("id_no");
        if (!number.isEmpty() && !CardShape.fits(type, number)) {
            sink.accept(Finding.of(
                    info(),
                    row.place("id_no"),
                    new Arg.Code("type", "id_type", type),
                    row.shown("found", "id_no"),
                    new Arg.Term("expected", "card." + type)));
        }
    }
}
