package org.baoxue.check.rules.ages;

import org.baoxue.ledger.Row;
import org.baoxue.model.Ledger;

/** What a ledger's row says that other rules of this package judge its age by; says nothing of rows of other forms. */
final class CaseRow {
    private CaseRow() {}

    /** Whether the case is open. */
    static boolean isOpen(Row row) {
        return holds(row, "state", "OPEN");
    }

    /** Whether the case is one of 失学, of a child who never entered school. */
    static boolean isNever(Row row) {
        return holds(row, "case_kind", "NEVER");
    }

    /** Whether the case is closed with this code. */
    static boolean isClosedAs(Row row, String closing) {
        return holds(row, "state", "CLOSED") && holds(row, "closing_code", closing);
    }

    /** Whether the row states that the child was to enter school, or was not. */
    static boolean isAboutEntry(Row row) {
        return isNever(row) || isClosedAs(row, "NOTDUE");
    }

    /** Whether the row is open, or closed because of age: what the leaving age decides. */
    static boolean isAboutLeaving(Row row) {
        return isOpen(row) || isClosedAs(row, "OVERAGE");
    }

    private static boolean holds(Row row, String column, String code) {
        return Ledger.ofForm(row.layout().form()) != null
                && !row.faulty(column)
                && row.text(column).equals(code);
    }
}
