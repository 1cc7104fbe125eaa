package org.baoxue.check.rules.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baoxue.calendar.Version;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/** Figures without their text, or a text without its figures, of a form that is filed as both. */
public final class PartMissingRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("D05", Severity.WARNING, "六", "missing");

    private record Key(UnitCode unit, String form, Period period) {
        static Key of(Submission of) {
            return new Key(of.unit(), of.form(), of.period());
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        FormBook forms = settled.ground().forms();
        Set<Key> filed = new HashSet<>();
        for (Version version : settled.facts().submissions().versions()) {
            Submission of = version.submission();
            boolean first = isBoth(forms.form(of.form())) && filed.add(Key.of(of));
            if (first && settled.facts().documents().document(of.unit(), of.form(), of.period()) == null) {
                sink.accept(Finding.of(INFO, of.place(), new Arg.Term("missing", "document.text")));
            }
        }
        for (Document document : settled.facts().documents().all()) {
            Submission of = document.submission();
            if (isBoth(forms.form(of.form())) && !filed.contains(Key.of(of))) {
                sink.accept(Finding.of(INFO, of.place(), new Arg.Term("missing", "document.figures")));
            }
        }
    }

    private static boolean isBoth(Form form) {
        return form.types().containsAll(List.of(Form.Type.JSON, Form.Type.MD));
    }
}
