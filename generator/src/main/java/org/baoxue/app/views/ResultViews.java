package org.baoxue.app.views;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baoxue.app.Outcome;
import org.baoxue.app.RunStats;
import org.baoxue.form.FormBook;
import org.baoxue.model.Severity;
import org.baoxue.model.ShownName;
import org.baoxue.text.Messages;
import org.baoxue.view.AllFindings;
import org.baoxue.view.ResultView;
import org.baoxue.view.ResultView.Pair;

/** The result of a check in words, for the console, JSON and build logs. */
public final class ResultViews {
    private ResultViews() {}

    /** The outcome in the language of these messages, with all findings that were kept. */
    public static ResultView of(Outcome outcome, Messages messages) {
        return of(outcome, messages, Integer.MAX_VALUE);
    }

    /** The same with at most so many findings of each rule put into words. */
    public static ResultView of(Outcome outcome, Messages messages, int most) {
        FindingWords words = new FindingWords(outcome, messages);
        Map<Severity, Long> totals = new EnumMap<>(Severity.class);
        Map<Severity, Long> explained = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            totals.put(severity, outcome.total(severity));
            explained.put(severity, outcome.explained(severity));
        }
        List<ResultView.RuleResult> rules = new ArrayList<>();
        for (String code : words.codes()) {
            rules.add(new ResultView.RuleResult(
                    code,
                    words.severity(code),
                    words.title(code),
                    words.why(code),
                    words.count(code),
                    words.explained(code),
                    words.samples(code, most).stream().map(words::words).toList()));
        }
        return new ResultView(
                outcome.settled().ground().tree().province().code().value(),
                outcome.settled().ground().asOf().toString(),
                outcome.failOn(),
                outcome.exitCode(),
                totals,
                explained,
                rules,
                outcome.crashes().stream()
                        .map(crash -> (crash.code() + " " + crash.file()).strip() + ": " + crash.trouble())
                        .toList(),
                words.unchecked(),
                read(outcome),
                null);
    }

    /** Every finding of the outcome, put into words when it is asked for. */
    public static AllFindings all(Outcome outcome, Messages messages) {
        FindingWords words = new FindingWords(outcome, messages);
        return new AllFindings() {
            @Override
            public long listed(String code) {
                return outcome.findings().listed(code);
            }

            @Override
            public void each(String code, Consumer<ResultView.FindingText> taker) {
                outcome.findings().each(code, finding -> taker.accept(words.words(finding)));
            }
        };
    }

    private static List<Pair> read(Outcome outcome) {
        RunStats stats = outcome.stats();
        List<Pair> read = new ArrayList<>();
        read.add(new Pair("files", Integer.toString(stats.files())));
        read.add(new Pair("rows", Long.toString(stats.rows())));
        read.add(new Pair("bytes", Long.toString(stats.bytes())));
        read.add(new Pair("digest", stats.digest()));
        stats.encodings().forEach((name, n) -> read.add(new Pair("encoding." + name, Integer.toString(n))));
        FormBook forms = outcome.settled().ground().forms();
        stats.forms().keySet().stream()
                .filter(form -> forms.check(form).isSlow())
                .forEach(form -> read.add(new Pair("judged_by_engine", form)));
        stats.superseded().forEach(s -> read.add(new Pair("superseded", s.shown())));
        stats.ignored().forEach(name -> read.add(new Pair("ignored", ShownName.file(name, false))));
        return read;
    }
}
