package org.baoxue.facts;

import java.time.YearMonth;
import org.baoxue.ledger.Row;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** One stage of one school (or of a county's own cases) in one month: what the smallest figures are about. */
public record UnitMonth(UnitCode unit, Stage stage, YearMonth month) {
    /** What a row of {@code attendance} or {@code declaration} is about; null if its stage cannot be used. */
    public static @Nullable UnitMonth of(Row row) {
        Stage stage = row.faulty("stage") ? null : Stage.ofCode(row.text("stage"));
        return stage == null
                ? null
                : new UnitMonth(row.unit(), stage, row.submission().period().from());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitMonth of
                && unit.equals(of.unit)
                && stage.equals(of.stage)
                && month.equals(of.month);
    }

    @Override
    public int hashCode() {
        return (unit.hashCode() * 31 + stage.hashCode()) * 31 + month.hashCode();
    }
}
