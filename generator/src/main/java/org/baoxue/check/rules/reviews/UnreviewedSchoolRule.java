package org.baoxue.check.rules.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.check.RunRule;
import org.baoxue.division.School;
import org.baoxue.facts.history.Settled;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Ledger;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;

/**
 * A county's review that lacks rows of a school open at the quarter's end: each of its stages owes a row for each ledger, also where there
 * is no case. A school so left out is not reviewed, and its nil return is not confirmed.
 */
public final class UnreviewedSchoolRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T15", Severity.ERROR, "五", "school", "missing", "due");

    private record Part(Stage stage, Ledger ledger) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (CountyReview review : CountyReview.all(settled)) {
            Map<UnitCode, List<Row>> filed = review.bySchool();
            for (School school : settled.ground().tree().schools()) {
                if (school.area().equals(review.submission().unit())
                        && school.isOpen(review.quarter().to())) {
                    look(school, filed.getOrDefault(school.code(), List.of()), review, sink);
                }
            }
        }
    }

    private static void look(School school, List<Row> rows, CountyReview review, Sink sink) {
        Set<Part> parts = new HashSet<>();
        for (Row row : rows) {
            Reviewed reviewed = Reviewed.of(row);
            if (reviewed == null) {
                return; // a row whose stage or ledger cannot be read may be the one that seems to be missing
            }
            if (school.stages().contains(reviewed.stage())) {
                parts.add(new Part(reviewed.stage(), reviewed.ledger()));
            }
        }
        int due = school.stages().size() * Ledger.values().length;
        if (parts.size() < due) {
            sink.accept(Finding.of(
                    INFO,
                    review.place(school.code().value(), null),
                    new Arg.Unit("school", school.code()),
                    new Arg.Num("missing", due - parts.size()),
                    new Arg.Num("due", due)));
        }
    }
}
