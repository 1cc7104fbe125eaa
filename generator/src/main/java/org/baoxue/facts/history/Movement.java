package org.baoxue.facts.history;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/** What happened to a case in a month. */
public sealed interface Movement {
    /** The month. */
    YearMonth month();

    /** The ledger. */
    Ledger ledger();

    /** The stage. */
    Stage stage();

    /** A flow in or out of the ledger at a unit. */
    record Step(YearMonth month, Ledger ledger, Stage stage, UnitCode unit, Flow flow) implements Movement {}

    /** A move between two units of the province: it shows at every unit that holds one of them, and at none that holds both. */
    record Move(YearMonth month, Ledger ledger, Stage stage, UnitCode from, UnitCode to) implements Movement {}

    /** A case that was on the ledger before the month, though no file of the run says so. */
    record Carried(YearMonth month, Ledger ledger, Stage stage, UnitCode unit, LocalDate since) implements Movement {}
}
