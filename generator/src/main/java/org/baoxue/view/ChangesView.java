package org.baoxue.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.model.Severity;

/**
 * A result against an earlier one: what is new, what is still there, what is not there any more. Findings are told apart by what stays
 * the same when rows are re-ordered and files are filed anew.
 *
 * @param asOf the day to which the earlier result speaks, ISO
 * @param rules every rule that found something in either, by code
 * @param gone the findings of the earlier result that are not there any more, of rules that are compared one by one
 * @param fresh the fingerprints of findings that are new, by code, of rules that are compared one by one
 */
public record ChangesView(String asOf, List<RuleChange> rules, List<Gone> gone, Map<String, Set<String>> fresh) {
    public ChangesView {
        rules = List.copyOf(rules);
        gone = List.copyOf(gone);
        fresh = Map.copyOf(fresh);
    }

    /**
     * A rule's findings then and now. A result holds no more than some hundred findings of a rule; where there were more, numbers alone
     * are compared.
     *
     * @param before how many there were
     * @param now how many there are
     * @param fresh how many are new; 0 if only numbers are compared
     * @param gone how many are not there any more; 0 if only numbers are compared
     * @param exact whether they are compared one by one
     */
    public record RuleChange(String code, String title, long before, long now, long fresh, long gone, boolean exact) {
        /** How many are still there; 0 if only numbers are compared. */
        public long open() {
            return exact ? now - fresh : 0;
        }
    }

    /**
     * A finding that is not there any more, as the earlier result tells it.
     *
     * @param severity the rule's, in the earlier run
     * @param title the rule's
     * @param place where it was
     * @param message what was found
     * @param fingerprint by which it was known
     */
    public record Gone(
            String code, Severity severity, String title, GonePlace place, String message, String fingerprint) {}

    /**
     * Where such a finding was; empty, and 0, where the earlier result does not tell.
     *
     * @param file as its name may be shown
     * @param key of the row, never personal
     */
    public record GonePlace(
            String file,
            String sheet,
            String cell,
            long row,
            String unit,
            String form,
            String period,
            String key,
            String heading) {}

    /** How many findings are new. */
    public long freshCount() {
        return rules.stream().mapToLong(RuleChange::fresh).sum();
    }

    /** How many are still there. */
    public long openCount() {
        return rules.stream().mapToLong(RuleChange::open).sum();
    }

    /** How many are not there any more. */
    public long goneCount() {
        return rules.stream().mapToLong(RuleChange::gone).sum();
    }

    /** The rules of which only numbers are compared. */
    public List<RuleChange> counted() {
        return rules.stream().filter(rule -> !rule.exact()).toList();
    }

    /** Whether the rule's findings are compared one by one. */
    public boolean isExact(String code) {
        return fresh.containsKey(code);
    }

    /** Whether a finding of such a rule is new. */
    public boolean isNew(String code, String fingerprint) {
        return fresh.getOrDefault(code, Set.of()).contains(fingerprint);
    }
}
