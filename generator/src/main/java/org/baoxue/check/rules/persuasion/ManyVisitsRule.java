package org.baoxue.check.rules.persuasion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.ComparedName;
import org.baoxue.ledger.Row;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;

/** More home visits by one person on one day than can be made in a day. Told once, at the last of them. */
public final class ManyVisitsRule implements AttemptPrintRule {
    private static final RuleInfo INFO =
            RuleCard.of("P13", Severity.WARNING, "九", "children", "day", "persuaders", "limit");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/\\s]+");
    private static final String VISIT = "VISIT";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> common(Row row) {
        return row.text("method").equals(VISIT)
                ? List.of(row.submission().unit().value(), row.text("persuaded_on"))
                : List.of();
    }

    @Override
    public void add(Row row, LocalDate on, AttemptPrints state) {
        List<String> day = common(row);
        Set<String> people = new LinkedHashSet<>(List.of(BETWEEN_NAMES.split(row.text("persuaders"))));
        people.remove("");
        if (!day.isEmpty()) {
            people.forEach(person -> state.add(row, on, List.of(day.get(0), day.get(1), ComparedName.of(person))));
        }
    }

    @Override
    public void finish(AttemptPrints state, Settled settled, Sink sink) {
        int limit = settled.ground().profile().limit("visits_a_day");
        Set<Place> told = new HashSet<>();
        for (List<AttemptPrints.Seen> group : state.ofChildren(limit + 1)) {
            Finding finding = told(group, limit);
            if (told.add(finding.place())) { // two people who went together are one finding
                sink.accept(finding);
            }
        }
    }
}
