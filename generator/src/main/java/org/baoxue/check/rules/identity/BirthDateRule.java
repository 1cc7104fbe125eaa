package org.baoxue.check.rules.identity;

import java.time.LocalDate;
import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** The birth date inside an identity number, or one built like it, is no day of the calendar, or not the one in the column 出生日期. */
public final class BirthDateRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I02", Severity.ERROR, "二", "id_no", "birth_date");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> forms() {
        return IdNumber.FORMS;
    }

    @Override
    public void row(Row row, Ground ground, Sink sink) {
        IdNumber id = row.faulty("id_no") ? null : IdNumber.alike(row, "id_no");
        LocalDate filed = row.date("birth_date");
        if (id == null || (filed == null && id.birthDate() != null)) {
            return;
        }
        if (filed == null || !filed.equals(id.birthDate())) {
            sink.accept(Finding.of(
                    INFO, row.place("birth_date"), row.shown("id_no", "id_no"), row.shown("birth_date", "birth_date")));
        }
    }
}
