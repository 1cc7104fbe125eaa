package org.baoxue.view;

import java.util.List;
import org.baoxue.model.Severity;

/**
 * The tool that speaks in a report for machines, and all that it looks for.
 *
 * @param version as the build wrote it
 * @param language the BCP 47 tag of the words
 * @param base the submissions folder as seen from where the run was started, with a slash at its end; empty if it is that place, or lies outside it
 * @param rules every rule, by code, whether it found anything or not
 */
public record ToolView(String version, String language, String base, List<RuleText> rules) {
    public ToolView {
        rules = List.copyOf(rules);
    }

    /**
     * A rule in words.
     *
     * @param severity its own, before any profile
     * @param clause the clause of the notice that it serves
     * @param title what it finds, in a few words
     * @param why why it matters
     * @param fix what to do; an ellipsis stands where a finding has its figures
     */
    public record RuleText(String code, Severity severity, String clause, String title, String why, String fix) {}

    /** The path of a submitted file as seen from where the run was started; the folder itself where a finding has no file. */
    public String path(String file) {
        if (!file.isEmpty()) {
            return base + file;
        }
        return base.isEmpty() ? "." : base.substring(0, base.length() - 1);
    }
}
