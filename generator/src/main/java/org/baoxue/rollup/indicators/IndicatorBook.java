package org.baoxue.rollup.indicators;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.model.Ledger;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.indicators.children.AttemptsIndicator;
import org.baoxue.rollup.indicators.children.CauseIndicator;
import org.baoxue.rollup.indicators.children.ConfirmedIndicator;
import org.baoxue.rollup.indicators.children.DropoutRateIndicator;
import org.baoxue.rollup.indicators.children.FoundLateIndicator;
import org.baoxue.rollup.indicators.children.GroupedCasesIndicator;
import org.baoxue.rollup.indicators.children.NeverEnrolledIndicator;
import org.baoxue.rollup.indicators.children.PlatformIndicator;
import org.baoxue.rollup.indicators.children.RelapseIndicator;
import org.baoxue.rollup.indicators.children.StayIndicator;
import org.baoxue.rollup.indicators.groups.InvolvedIndicator;
import org.baoxue.rollup.indicators.groups.KeyGroupIndicator;
import org.baoxue.rollup.indicators.tiers.ProblemIndicator;
import org.baoxue.rollup.indicators.tiers.RetentionIndicator;
import org.baoxue.rollup.indicators.tiers.ReviewAgreementIndicator;
import org.baoxue.rollup.indicators.tiers.ReviewIndicator;
import org.baoxue.rollup.indicators.tiers.ReviewedSchoolsIndicator;
import org.baoxue.rollup.indicators.tiers.SchoolVisitsIndicator;
import org.baoxue.rollup.indicators.tiers.SentNameIndicator;
import org.baoxue.rollup.indicators.tiers.StatedIndicator;
import org.baoxue.rollup.indicators.tiers.StockIndicator;

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
        all.add(new FoundLateIndicator());
        all.add(new StayIndicator());
        all.add(new RelapseIndicator());
        all.addAll(PlatformIndicator.all());
        all.addAll(GroupedCasesIndicator.all());
        all.addAll(ConfirmedIndicator.all());
        all.addAll(DropoutRateIndicator.all());
        all.add(new NeverEnrolledIndicator());
        all.addAll(AttemptsIndicator.all());
        all.addAll(CauseIndicator.all());
        all.addAll(StockIndicator.all());
        all.addAll(ReviewIndicator.all());
        all.addAll(ReviewedSchoolsIndicator.all());
        all.add(new ReviewAgreementIndicator());
        all.addAll(StatedIndicator.openings());
        all.add(new SchoolVisitsIndicator());
        all.addAll(StatedIndicator.visits());
        all.addAll(StatedIndicator.surveys());
        all.addAll(SentNameIndicator.all());
        all.addAll(KeyGroupIndicator.all());
        all.add(new InvolvedIndicator());
        all.addAll(ProblemIndicator.all());
        all.addAll(RetentionIndicator.all());
        all.addAll(NilReturnIndicator.all());
        all.add(new ReportedIndicator());
        all.add(new TimelyIndicator());
        all.add(new SoundRowsIndicator());
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
