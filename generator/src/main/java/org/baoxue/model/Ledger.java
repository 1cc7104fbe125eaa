package org.baoxue.model;

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

    /** The id of the form that carries it. */
    public String form() {
        return form;
    }

    /** The prefix of its columns in {@code declaration}, without the underscore. */
    public String prefix() {
        return prefix;
    }
}
