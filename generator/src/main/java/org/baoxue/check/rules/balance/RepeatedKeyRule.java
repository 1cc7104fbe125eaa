package org.baoxue.check.rules.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.check.Rule;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.Settled;
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

/** Two rows of one file with the same key: the first counts, so a second one hides figures. A state is one file's; nothing is merged. */
public final class RepeatedKeyRule implements Rule<RepeatedKeyRule.Keys> {
    private static final RuleInfo INFO = RuleCard.of("B10", Severity.ERROR, "四", "first_row", "keys");

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

    /** The keys of one file and the rows on which they first stood. */
    public static final class Keys {
        private final Map<String, Long> rows = new HashMap<>();
        private final FormBook forms;

        private Keys(FormBook forms) {
            this.forms = forms;
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
        return new Keys(ground.forms());
    }

    @Override
    public void row(Row row, Keys state, Sink sink) {
        String key = row.key();
        Long first = key.contains("?") ? null : state.rows.putIfAbsent(key, row.number());
        if (first != null) {
            sink.accept(Finding.of(INFO, row.place(), new Arg.Num("first_row", first), keys(row, state.forms)));
        }
    }

    /** The columns that name a row, none of them personal, each with what it holds. */
    private static Arg keys(Row row, FormBook forms) {
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
        return new Keys(earlier.forms);
    }

    @Override
    public void finish(Keys state, Settled settled, Sink sink) {
        // every file was judged while it was read
    }
}
