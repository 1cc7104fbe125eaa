package org.baoxue.check.rules.reviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.check.RunRule;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.UnitCode;

/**
 * A review whose differences net out: 净差异 0 and 绝对差异 not, for a school's ledger over its stages, or for the ledgers of the whole county
 * where several schools differ. Net figures alone would say that all was right.
 */
public final class NettedReviewRule implements RunRule {
    private static final RuleInfo INFO =
            RuleCard.of("T16", Severity.WARNING, "五", "unit", "ledger", "absolute", "struck", "added", "rejudged");
    private static final String COLUMN = "absolute_difference";

    private record Key(UnitCode school, Ledger ledger) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (CountyReview review : CountyReview.all(settled)) {
            Map<Key, List<Reviewed>> bySchool = new LinkedHashMap<>();
            for (Reviewed reviewed : review.usable()) {
                if (reviewed.absoluteDifference() > 0) {
                    Key key = new Key(reviewed.row().unit(), reviewed.ledger());
                    bySchool.computeIfAbsent(key, k -> new ArrayList<>()).add(reviewed);
                }
            }
            bySchool.forEach((key, rows) ->
                    report(key.school(), key.ledger(), rows, rows.get(0).row().place(COLUMN), sink));
            for (Ledger ledger : Ledger.values()) {
                List<List<Reviewed>> schools = bySchool.entrySet().stream()
                        .filter(entry -> entry.getKey().ledger() == ledger)
                        .map(Map.Entry::getValue)
                        .toList();
                if (schools.size() > 1) {
                    List<Reviewed> rows = schools.stream().flatMap(List::stream).toList();
                    report(review.submission().unit(), ledger, rows, review.place(ledger.name(), COLUMN), sink);
                }
            }
        }
    }

    private static void report(UnitCode unit, Ledger ledger, List<Reviewed> rows, Place place, Sink sink) {
        long struck = rows.stream().mapToLong(Reviewed::struck).sum();
        long added = rows.stream().mapToLong(Reviewed::added).sum();
        long rejudged = rows.stream().mapToLong(Reviewed::rejudged).sum();
        if (struck == added) {
            sink.accept(Finding.of(
                    INFO,
                    place,
                    new Arg.Unit("unit", unit),
                    new Arg.Form("ledger", ledger.form()),
                    new Arg.Num("absolute", struck + added + rejudged),
                    new Arg.Num("struck", struck),
                    new Arg.Num("added", added),
                    new Arg.Num("rejudged", rejudged)));
        }
    }
}
