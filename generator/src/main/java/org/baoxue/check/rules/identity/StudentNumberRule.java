package org.baoxue.check.rules.identity;

import java.util.Set;
import org.baoxue.check.RowRule;
import org.baoxue.facts.Ground;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A 学籍号 that does not fit: G is followed by the identity number, and G and J numbers end in a check character. A warning only:
 * the register keeps the old number when a document changes later. L numbers are temporary and have no check character.
 */
public final class StudentNumberRule implements RowRule {
    private static final RuleInfo INFO = RuleCard.of("I05", Severity.WARNING, "二", "student_no", "id_no");

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
        if (!row.faulty("student_no")
                && !row.isEmpty("student_no")
                && !fits(row.text("student_no"), IdNumber.of(row))) {
            sink.accept(Finding.of(
                    INFO, row.place("student_no"), row.shown("student_no", "student_no"), row.shown("id_no", "id_no")));
        }
    }

    /** A number copied faithfully from a faulty document number is one fault, told at the document number. */
    private static boolean fits(String studentNo, @Nullable IdNumber id) {
        IdNumber tail = IdNumber.parse(studentNo.substring(1));
        if (tail == null || studentNo.startsWith("L")) {
            return true;
        }
        if (studentNo.startsWith("G") && id != null) {
            return tail.equals(id) || id.hasLostDigits();
        }
        return tail.checkDigitFits();
    }
}
