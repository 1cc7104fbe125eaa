package org.baoxue.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two ledgers of cases (疑似辍学学生台账 with 失学, 辍学学生台账). */
public enum Ledger {
    SUSPECTED("suspected", "sus"),
    DROPOUT("dropout", "dro");

    private final String form;
    private final String prefix;

    Ledger(String form, String prefix) {
        this.form = form;
        this.prefix = prefix;
    }

    /** The ids of the forms that carry ledgers. */
    public static Set<String> forms() {
        return Set.of(SUSPECTED.form, DROPOUT.form);
    }

    /** The ledger that the form with this id carries; null for any other form. */
    public static @Nullable Ledger ofForm(String form) {
        return form.equals(SUSPECTED.form) ? SUSPECTED : form.equals(DROPOUT.form) ? DROPOUT : null;
    }

    /** The id of the form that carries it. */
    public String form() {
        return form;
    }

    /** The prefix of its columns in {@code declaration}, without the underscore. */
    public String prefix() {
        return prefix;
    }
}
