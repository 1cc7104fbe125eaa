package org.baoxue.model;

import java.util.List;

/** What an episode figure covers: one ledger, or both with an episode counted once (合并). */
public enum LedgerScope {
    SUS(List.of(Ledger.SUSPECTED)),
    DRO(List.of(Ledger.DROPOUT)),
    ALL(List.of(Ledger.SUSPECTED, Ledger.DROPOUT));

    private final List<Ledger> ledgers;

    LedgerScope(List<Ledger> ledgers) {
        this.ledgers = ledgers;
    }

    /** The ledgers that are added up, in order. */
    public List<Ledger> ledgers() {
        return ledgers;
    }
}
