package org.baoxue.check.rules.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.division.Unit;
import org.baoxue.facts.history.Settled;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Sink;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;

/** Which units the rows of each submission of a form name, so that those left out can be told. */
final class Coverings {
    private Coverings() {}

    /** The rows of each submission of the form, in the order of files. */
    static Map<Submission, List<Row>> bySubmission(String form, Settled settled) {
        Map<Submission, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : settled.facts().filed().of(form)) {
            rows.computeIfAbsent(row.submission(), s -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    /** Reports every unit with county duties below its sender that a document of the form leaves out. The rule's argument is unit. */
    static void reportCounties(RuleInfo info, String form, Settled settled, Sink sink) {
        bySubmission(form, settled).forEach((submission, rows) -> {
            Set<String> named = rows.stream().map(row -> row.text("unit")).collect(Collectors.toSet());
            boolean readable = rows.stream().noneMatch(row -> row.faulty("unit"));
            settled.ground().tree().units().stream()
                    .filter(unit -> readable && unit.kind().duties().contains(Tier.COUNTY))
                    .map(Unit::code)
                    .filter(unit -> settled.ground().tree().isWithin(unit, submission.unit()))
                    .filter(unit -> !named.contains(unit.value()))
                    .forEach(unit ->
                            sink.accept(Finding.of(info, missing(submission, unit), new Arg.Unit("unit", unit))));
        });
    }

    /** The file, with the unit that it leaves out as its row key. */
    static Place missing(Submission submission, UnitCode unit) {
        return submission.place().keyed(unit.value());
    }
}
