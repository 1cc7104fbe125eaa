package org.baoxue.rollup.indicators;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.model.Ledger;
import org.baoxue.rollup.Indicator;

/** The list of indicators, in the order in which they are shown. */
public final class IndicatorBook {
    private IndicatorBook() {}

    /** All indicators. */
    public static List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        all.add(new EnrolmentIndicator());
        all.add(new AttendanceIndicator());
        all.addAll(FlowIndicator.of(Ledger.SUSPECTED));
        all.addAll(FlowIndicator.of(Ledger.DROPOUT));
        all.add(new OutOfSchoolIndicator());
        all.add(new ReturnIndicator());
        all.add(new VerifiedReturnIndicator());
        all.add(new ClosingIndicator());
        all.add(new DaysOpenIndicator());
        all.add(new ReportedIndicator());
        all.add(new TimelyIndicator());
        return List.copyOf(all);
    }

    /** The indicator with this code; an unknown code is a fault of the program. */
    public static Indicator of(String code) {
        return all().stream()
                .filter(indicator -> indicator.info().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
    }
}
