package org.baoxue.check.rules.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * Reviews of so many quarters running, with as many reported cases as the profile asks for, and not one difference: nothing struck, nothing added,
 * nothing judged otherwise. Told once, at the review with which the run is long enough.
 */
public final class FlawlessReviewsRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("P10", Severity.WARNING, "五", "county", "quarters", "from", "to", "reported");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        int length = settled.ground().profile().limit("flawless_reviews");
        int fewest = settled.ground().profile().limit("flawless_reviews_reported");
        SortedMap<UnitCode, SortedMap<Period, CountyReview>> counties = new TreeMap<>();
        CountyReview.all(settled)
                .forEach(review -> counties.computeIfAbsent(review.submission().unit(), u -> new TreeMap<>())
                        .put(review.quarter(), review));
        counties.values().forEach(reviews -> look(reviews, length, fewest, sink));
    }

    private static void look(SortedMap<Period, CountyReview> reviews, int length, int fewest, Sink sink) {
        List<CountyReview> run = new ArrayList<>();
        for (CountyReview review : reviews.values()) {
            boolean next = !run.isEmpty()
                    && run.get(run.size() - 1)
                            .quarter()
                            .to()
                            .plusMonths(1)
                            .equals(review.quarter().from());
            boolean flawless = review.usable().stream().allMatch(row -> row.absoluteDifference() == 0);
            if (!next || !flawless) {
                run.clear();
            }
            if (flawless) {
                run.add(review);
            }
            long reported = run.stream()
                    .flatMap(each -> each.usable().stream())
                    .mapToLong(Reviewed::reported)
                    .sum();
            if (run.size() >= length && reported >= fewest) {
                sink.accept(Finding.of(
                        INFO,
                        review.place("", "absolute_difference"),
                        new Arg.Unit("county", review.submission().unit()),
                        new Arg.Num("quarters", run.size()),
                        new Arg.Time("from", run.get(0).quarter()),
                        new Arg.Time("to", review.quarter()),
                        new Arg.Num("reported", reported)));
                return;
            }
        }
    }
}
