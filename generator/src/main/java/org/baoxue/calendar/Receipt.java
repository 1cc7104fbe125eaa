package org.baoxue.calendar;

import java.time.LocalDate;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * When one version of a submission arrived (收件登记). Nothing else is evidence of it: file times never are.
 *
 * @param version 1 and up, as in {@code _rN}
 * @param returnedOn when it was sent back for correction; null if it was not
 */
public record Receipt(
        UnitCode unit,
        String form,
        Period period,
        int version,
        LocalDate receivedOn,
        @Nullable LocalDate returnedOn) {}
