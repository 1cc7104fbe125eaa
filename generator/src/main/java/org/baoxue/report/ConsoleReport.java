package org.baoxue.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.model.Severity;
import org.baoxue.text.Messages;
import org.baoxue.view.ChangesView;
import org.baoxue.view.Foremost;
import org.baoxue.view.ResultView;
import org.jspecify.annotations.Nullable;

/** The result for a terminal: the worst first, a limited number of findings in which every rule has its share, exact totals at the end. */
public final class ConsoleReport {
    private final Messages messages;
    private final int most;
    private final Paint paint;

    /**
     * A report in the language of these messages.
     *
     * @param most how many findings are printed
     * @param paint the colours of severities and of the conclusion
     */
    public ConsoleReport(Messages messages, int most, Paint paint) {
        this.messages = messages;
        this.most = most;
        this.paint = paint;
    }

    /** The lines of the report. */
    public List<String> lines(ResultView result) {
        List<String> lines = findings(result);
        if (!lines.isEmpty()) {
            lines.add("");
        }
        result.rules().forEach(rule -> lines.add(total(rule)));
        result.crashes().forEach(crash -> lines.add(messages.text("console.crash", Map.of("what", crash))));
        long ignored = result.read().stream()
                .filter(pair -> pair.name().equals("ignored"))
                .count();
        if (ignored > 0) {
            lines.add(messages.text("console.ignored", Map.of("n", Long.toString(ignored))));
        }
        result.unchecked()
                .forEach(u -> lines.add(
                        messages.text(key(u), Map.of("what", u.what(), "why", u.why(), "number", u.number()))));
        ChangesView changes = result.changes();
        if (changes != null) {
            lines.addAll(changed(changes));
        }
        lines.add(paint.conclusion(result.exitCode(), summary(result)));
        return lines;
    }

    /** What is new, still there and gone; and the rules of which only numbers can be compared. */
    private List<String> changed(ChangesView changes) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "console.since",
                Map.of(
                        "date",
                        changes.asOf(),
                        "new",
                        Long.toString(changes.freshCount()),
                        "open",
                        Long.toString(changes.openCount()),
                        "gone",
                        Long.toString(changes.goneCount()))));
        changes.gone().stream().limit(most).forEach(gone -> lines.add(gone(gone)));
        for (ChangesView.RuleChange rule : changes.counted()) {
            lines.add(messages.text(
                    "console.since.rule",
                    Map.of(
                            "code",
                            rule.code(),
                            "title",
                            rule.title(),
                            "before",
                            Long.toString(rule.before()),
                            "now",
                            Long.toString(rule.now()))));
        }
        return lines;
    }

    /** A finding that is gone, by its file and row, or by unit, form and period where it was about no file. */
    private String gone(ChangesView.Gone gone) {
        ChangesView.GonePlace at = gone.place();
        String place = at.file().isEmpty()
                ? String.join(" ", at.unit(), at.form(), at.period()).strip()
                : at.file();
        return messages.text(
                at.row() == 0 ? "console.since.gone" : "console.since.gone.row",
                Map.of("place", place, "row", Long.toString(at.row()), "message", gone.message(), "code", gone.code()));
    }

    private static String key(ResultView.NotChecked line) {
        if (line.isChange()) {
            return line.number().isEmpty() ? "console.changed" : "console.changed.number";
        }
        return line.number().isEmpty() ? "console.unchecked" : "console.unchecked.number";
    }

    private String total(ResultView.RuleResult rule) {
        return messages.text(
                rule.explained() == 0 ? "console.rule" : "console.rule.explained",
                Map.of(
                        "severity",
                        label(rule),
                        "code",
                        rule.code(),
                        "title",
                        rule.title(),
                        "n",
                        Long.toString(rule.count()),
                        "explained",
                        Long.toString(rule.explained())));
    }

    /** The worst findings, explained ones after all others, and how many are not shown. */
    private List<String> findings(ResultView result) {
        List<ResultView.RuleResult> rules =
                result.rules().stream().filter(rule -> isListed(rule, result)).toList();
        List<String> lines = new ArrayList<>();
        Set<ResultView.FindingText> fresh = fresh(rules, result.changes());
        int shown = 0;
        for (boolean explained : List.of(false, true)) {
            for (Foremost kind : Foremost.of(rules, explained, fresh::contains, most - shown)) {
                kind.shown().forEach(finding -> lines.add(line(kind, finding)));
                shown += kind.shown().size();
                if (kind.rest() > 0) {
                    lines.add(same(kind));
                }
            }
        }
        long all = result.totals().values().stream().mapToLong(Long::longValue).sum();
        if (all > shown) {
            lines.add(messages.text(
                    "console.more", Map.of("shown", Integer.toString(shown), "rest", Long.toString(all - shown))));
        }
        return lines;
    }

    /** The findings that are new, each by itself: two may read alike, of which one is new. */
    private static Set<ResultView.FindingText> fresh(List<ResultView.RuleResult> rules, @Nullable ChangesView changes) {
        Set<ResultView.FindingText> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        if (changes != null) {
            for (ResultView.RuleResult rule : rules) {
                Fingerprints fingerprints = new Fingerprints();
                rule.samples().stream()
                        .filter(finding -> changes.isNew(rule.code(), fingerprints.next(rule.code(), finding)))
                        .forEach(fresh::add);
            }
        }
        return fresh;
    }

    private String same(Foremost kind) {
        return messages.text(
                kind.isNew() ? "console.same.new" : "console.same",
                Map.of("n", Long.toString(kind.rest()), "code", kind.rule().code()));
    }

    private String line(Foremost kind, ResultView.FindingText finding) {
        ResultView.RuleResult rule = kind.rule();
        String line = label(rule) + (kind.isNew() ? messages.text("console.new") : "") + " " + finding.sentence()
                + key(rule, finding);
        ResultView.Explained explained = finding.explained();
        return explained == null
                ? line
                : line
                        + messages.text(
                                "console.explained",
                                Map.of(
                                        "reason",
                                        explained.reason(),
                                        "responsible",
                                        explained.responsible(),
                                        "until",
                                        explained.validUntil()));
    }

    private String label(ResultView.RuleResult rule) {
        return paint.severity(
                rule.severity(), messages.text("console." + rule.severity().name()));
    }

    /** What an explanation copies as 行键; an error cannot be explained, and what is explained needs it no more. */
    private String key(ResultView.RuleResult rule, ResultView.FindingText finding) {
        return rule.severity() == Severity.ERROR
                        || finding.explained() != null
                        || finding.key().isEmpty()
                ? ""
                : messages.text("console.key", Map.of("key", finding.key()));
    }

    /** Notes would bury what has to be done; they are counted, and listed only where they fail the run. */
    private static boolean isListed(ResultView.RuleResult rule, ResultView result) {
        return rule.severity() != Severity.NOTE || result.failOn() == Severity.NOTE;
    }

    /** The last line: exact totals and the conclusion. */
    public String summary(ResultView result) {
        long explained =
                result.explained().values().stream().mapToLong(Long::longValue).sum();
        return messages.text(
                explained == 0 ? "console.summary" : "console.summary.explained",
                Map.of(
                        "explained",
                        Long.toString(explained),
                        "errors",
                        Long.toString(result.totals().getOrDefault(Severity.ERROR, 0L)),
                        "warnings",
                        Long.toString(result.totals().getOrDefault(Severity.WARNING, 0L)),
                        "notes",
                        Long.toString(result.totals().getOrDefault(Severity.NOTE, 0L)),
                        "conclusion",
                        messages.text("console.exit." + result.exitCode())));
    }
}
