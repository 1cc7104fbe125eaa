package org.baoxue.check.rules.identity.misplaced;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Layout;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/**
 * An ID number or a mobile telephone in a cell for words: a name, a reason, a remark. It is masked wherever it is shown, but goes up with
 * the file to people who have no need of it. Looks at every column of every form whose cells may hold any words.
 */
public final class NumberInTextRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I16", Severity.WARNING, "—", "kind", "found");

    /** How the keys of columns end that hold the number of a paper, which may be as long as a telephone number. */
    private static final String OF_PAPERS = "_no";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return Set.of();
    }

    @Override
    public boolean wants(Layout layout) {
        return layout.hasWords();
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        for (String column : row.wordsWithNumbers()) {
            PersonalNumber found = PersonalNumber.in(row.text(column), isForWordsOnly(row.layout(), column));
            if (found != null && !isToldBefore(row, column, ground)) {
                sink.accept(Finding.of(
                        INFO,
                        row.place(column),
                        new Arg.Term("kind", found.kind()),
                        new Arg.Shown("found", found.shown())));
            }
        }
    }

    /** The head of a document stands in each of its rows, and is told with the first. */
    private static boolean isToldBefore(Row row, String column, Ground ground) {
        return row.number() > 1
                && ground.forms().form(row.layout().form()).column(column).head();
    }

    /** Numbers of papers may be long, and what is kept at the county alone holds telephones. */
    private static boolean isForWordsOnly(Layout layout, String column) {
        return !column.endsWith(OF_PAPERS) && layout.mask(column) != Mask.SECRET;
    }
}
