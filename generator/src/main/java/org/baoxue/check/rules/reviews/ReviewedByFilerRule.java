package org.baoxue.check.rules.reviews;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.check.RunRule;
import org.baoxue.facts.Declared;
import org.baoxue.facts.UnitMonth;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.RuleCard;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.model.Sink;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** A school reviewed by the person who signs its monthly reports of the quarter: nobody reviews what he filed himself. Told once a school. */
public final class ReviewedByFilerRule implements RunRule {
    private static final RuleInfo INFO = RuleCard.of("T18", Severity.WARNING, "五", "school", "role");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；/\\s]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void finish(Settled settled, Sink sink) {
        for (CountyReview review : CountyReview.all(settled)) {
            review.bySchool().forEach((school, rows) -> {
                Map<String, String> signers = signers(school, review.quarter(), settled);
                for (Row row : rows) {
                    String role = role(row, signers);
                    if (role != null) {
                        sink.accept(Finding.of(
                                INFO,
                                row.place("reviewed_by"),
                                new Arg.Unit("school", school),
                                new Arg.Column("role", "declaration", role)));
                        return;
                    }
                }
            });
        }
    }

    private static @Nullable String role(Row row, Map<String, String> signers) {
        return Stream.of(BETWEEN_NAMES.split(row.masked("reviewed_by").text()))
                .map(signers::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who signed the school's reports of the quarter, and as what. */
    private static Map<String, String> signers(UnitCode school, Period quarter, Settled settled) {
        Map<String, String> signers = new LinkedHashMap<>();
        for (YearMonth month : quarter.months()) {
            for (Stage stage : Stage.values()) {
                Declared declared = settled.facts().declarations().declared(new UnitMonth(school, stage, month));
                if (declared != null) {
                    signers.putIfAbsent(declared.filledBy(), "filled_by");
                    signers.putIfAbsent(declared.reviewedBy(), "reviewed_by");
                    signers.putIfAbsent(declared.principal(), "principal");
                }
            }
        }
        signers.remove("");
        return signers;
    }
}
