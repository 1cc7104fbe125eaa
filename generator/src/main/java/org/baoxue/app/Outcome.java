package org.baoxue.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baoxue.check.Crash;
import org.baoxue.check.FindingBook;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param settled the facts of the run
 * @param findings exact totals and capped samples
 * @param crashes rules that crashed: trouble in the tool
 * @param stats what was read
 * @param unchecked what was not checked, and why
 * @param failOn the severity at which this run fails
 * @param slips what was sent back to senders; null if nothing was to be
 */
public record Outcome(
        Settled settled,
        FindingBook findings,
        List<Crash> crashes,
        RunStats stats,
        List<Unchecked> unchecked,
        Severity failOn,
        @Nullable Slips slips) {
    public Outcome {
        crashes = List.copyOf(crashes);
        unchecked = List.copyOf(unchecked);
    }

    /**
     * Return slips that were written.
     *
     * @param folder in which they lie, a folder for each sender
     * @param written how many, a file each
     */
    public record Slips(Path folder, int written) {}

    /** The same outcome, of which these slips were written. */
    Outcome with(Slips sentBack) {
        return new Outcome(settled, findings, crashes, stats, unchecked, failOn, sentBack);
    }

    /** The first calendar year of the school year that the run is about. */
    public int schoolYear() {
        return settled.ground().forms().schoolYear();
    }

    /** The severity of a code in this run, resolved by the profile and the run's date. */
    public Severity severity(String code) {
        LocalDate asOf = settled.ground().asOf();
        RuleInfo rule = Catalogue.of(code);
        return settled.ground().profile().severity(rule, asOf);
    }

    /** The exact number of findings of a severity, explained ones included. */
    public long total(Severity severity) {
        return findings.totals().entrySet().stream()
                .filter(entry -> severity(entry.getKey()) == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many findings of a severity are explained. */
    public long explained(Severity severity) {
        return findings.explainedTotals().entrySet().stream()
                .filter(entry -> severity(entry.getKey()) == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether a finding that nobody has explained reaches the severity at which this run fails. */
    public boolean fails() {
        return findings.totals().keySet().stream()
                .anyMatch(code -> severity(code).reaches(failOn) && findings.open(code) > 0);
    }

    /** 0 clean, 1 findings at or above the chosen severity, 3 the tool could not do its work. */
    public int exitCode() {
        if (!crashes.isEmpty()) {
            return 3;
        }
        return fails() ? 1 : 0;
    }
}
