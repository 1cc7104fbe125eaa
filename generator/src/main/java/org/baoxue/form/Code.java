package org.baoxue.form;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry of a code list: its code, labels, validity and flags. */
public record Code(
        String code,
        String zh,
        String en,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<String> flags) {
    public Code {
        flags = Set.copyOf(flags);
    }
}
