package org.baoxue.view;

import java.util.function.Supplier;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/**
 * A report that has a page, and where its view comes from when the page is written. The supplier may be asked by any thread and gives
 * equal views each time.
 *
 * @param title as links to it name it
 */
public record ReportSource(UnitCode unit, Period period, Label title, Supplier<ReportView> view) {
    /** Its page. */
    public Target target() {
        return Target.report(unit, period);
    }
}
