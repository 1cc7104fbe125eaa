package org.baoxue.model;

import java.util.List;

/** What an episode figure covers: one ledger, or both with an episode counted once (合并). */
public enum LedgerScope {
    SUS,
    DRO,
    ALL;

    /** The ledgers that are added up, in order. */
    public List<Ledger> ledgers() {
        return switch (this) {
            case SUS -> List.of(Ledger.SUSPECTED);
            case DRO -> List.of(Ledger.DROPOUT);
            case ALL -> List.of(Ledger.SUSPECTED, Ledger.DROPOUT);
        };
    }
}
