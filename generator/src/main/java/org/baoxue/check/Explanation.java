package org.baoxue.check;

import java.time.LocalDate;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A row of 情况说明: why a finding is in order, who says so, until when.
 *
 * @param aim the findings that it explains
 * @param reason free text, long numbers masked
 * @param responsible 责任人; stands in the inspection edition only
 * @param validUntil the last day on which it holds
 * @param place the row, and the unit that filed it
 */
public record Explanation(Aim aim, Masked reason, Masked responsible, LocalDate validUntil, Place place) {
    /**
     * What is explained.
     *
     * @param code of the rule
     * @param unit who filed it
     * @param rowKey the row's {@code x-key} cells joined by {@code |}; empty = any row
     * @param column the column's key; null = any column
     */
    public record Aim(
            String code,
            UnitCode unit,
            String form,
            Period period,
            String rowKey,
            @Nullable String column) {}

    /** Whether it speaks of this place, whose code, unit, form and period are those of its aim. */
    boolean covers(Place at) {
        boolean row = aim.rowKey().isEmpty() || aim.rowKey().equals(at.rowKey());
        return row && (aim.column() == null || aim.column().equals(at.column()));
    }
}
