package org.baoxue.facts.history;

import java.time.LocalDate;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/**
 * Where an open case stands: exactly one unit answers for it.
 *
 * @param unit the school, or the county
 * @param stage the stage with which it entered; it stays until the case is closed, so that the flows of a stage add up
 * @param since 发现日期 (疑似) or 认定日期 (辍学)
 */
public record Position(Ledger ledger, UnitCode unit, Stage stage, LocalDate since) {
    Position at(UnitCode other) {
        return new Position(ledger, other, stage, since);
    }

    Position from(LocalDate date) {
        return new Position(ledger, unit, stage, date);
    }
}
