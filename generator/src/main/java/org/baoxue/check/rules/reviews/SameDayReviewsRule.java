package org.baoxue.check.rules.reviews;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/** All schools of a county reviewed on one and the same day, where there are as many as the profile names: hardly a review at the schools. */
public final class SameDayReviewsRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T17", Severity.WARNING, "五", "schools", "day", "limit");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int limit = settled.ground().profile().limit("same_day_reviews");
        for (CountyReview review : CountyReview.all(settled)) {
            Set<UnitCode> schools = new TreeSet<>();
            SortedSet<LocalDate> days = new TreeSet<>();
            for (Row row : review.rows()) {
                LocalDate day = row.date("reviewed_on");
                if (day != null) {
                    schools.add(row.unit());
                    days.add(day);
                }
            }
            if (days.size() == 1 && schools.size() >= limit) {
                sink.accept(Finding.of(
                        INFO,
                        review.place("", "reviewed_on"),
                        new Arg.Num("schools", schools.size()),
                        new Arg.Day("day", days.first()),
                        new Arg.Num("limit", limit)));
            }
        }
    }
}
