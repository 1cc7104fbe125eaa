package org.baoxue.view;

import java.util.List;
import org.baoxue.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What was found: exact totals, capped samples, and what was not checked.
 *
 * @param totals by severity: gravest first, every severity present
 * @param rules gravest first, then by code; only rules with findings
 * @param tables the tables with all findings, beside the page; none if there is nothing to list
 * @param unchecked what was not checked and why; says so if there is nothing
 * @param changes against an earlier result; null if nobody has asked for that
 */
public record FindingsView(
        List<Total> totals,
        List<Rule> rules,
        List<String> tables,
        FigureTable unchecked,
        @Nullable ChangesView changes) {
    /** As many findings that are gone as a page lists. */
    private static final int GONE = 100;

    public FindingsView {
        totals = List.copyOf(totals);
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
    }

    /** A page of one run alone. */
    public FindingsView(List<Total> totals, List<Rule> rules, List<String> tables, FigureTable unchecked) {
        this(totals, rules, tables, unchecked, null);
    }

    /** The rules of which something is new or gone, or of which only other numbers can be told. */
    public List<ChangesView.RuleChange> changed() {
        return changes == null
                ? List.of()
                : changes.rules().stream()
                        .filter(rule -> rule.fresh() + rule.gone() > 0 || rule.before() != rule.now())
                        .toList();
    }

    /** The first findings that are gone. */
    public List<ChangesView.Gone> gone() {
        return changes == null ? List.of() : changes.gone().stream().limit(GONE).toList();
    }

    /**
     * The exact number of findings of a severity, formatted.
     *
     * @param explained how many of them are explained
     */
    public record Total(Severity severity, FigureCell count, FigureCell explained) {}

    /**
     * A rule and its samples.
     *
     * @param severity as resolved for this run
     * @param clause the clause of the notice that it serves
     * @param title what it finds, in a few words
     * @param why why it matters, in one sentence
     * @param count the exact number of its findings
     * @param explained how many of them are explained
     * @param samples the first of them by place, at most 500, explained ones last
     */
    public record Rule(
            String code,
            Severity severity,
            String clause,
            Label title,
            Label why,
            FigureCell count,
            FigureCell explained,
            List<Sample> samples) {
        public Rule {
            samples = List.copyOf(samples);
        }

        /** Where the rule book explains it. */
        public Target book() {
            return Target.ruleBook().at(code);
        }

        /** How many samples are kept. */
        public int kept() {
            return samples.size();
        }
    }

    /**
     * One finding in words, every cell in it masked.
     *
     * @param file below the submissions folder; form and period where a submission has none; empty if it concerns neither
     * @param key the row's key, as an explanation of it has to name it; empty for a whole file
     * @param row as the spreadsheet shows it; empty for a whole file
     * @param heading the column's heading; empty for a whole row
     * @param message what was found and what was expected
     * @param fix what to do
     * @param unit the unit that answers for it, if it has a page
     * @param explained what explains it, if anything does
     */
    public record Sample(
            String file,
            String key,
            String row,
            String heading,
            String message,
            String fix,
            @Nullable UnitRef unit,
            @Nullable Explained explained) {}

    /**
     * Why a finding is in order.
     *
     * @param reason long numbers masked
     * @param responsible who says so
     * @param until the last day on which it holds, in words
     */
    public record Explained(String reason, String responsible, String until) {}

    /** A unit's name and page. */
    public record UnitRef(String name, Target page) {}
}
