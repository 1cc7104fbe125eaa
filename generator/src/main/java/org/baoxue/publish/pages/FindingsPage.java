package org.baoxue.publish.pages;

import java.util.List;
import org.baoxue.publish.Page;
import org.baoxue.text.Language;
import org.baoxue.view.FindingsView;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;

/** What was found: totals, and the first samples of every rule; a rule with more of them has a page of its own. */
public record FindingsPage(Language language, Target home, Shown view) implements Page {
    private static final int ALL_ROWS = 300;
    private static final int MOST_ROWS = 20;

    /** The page of these findings, its samples few enough for a page of ordinary size. */
    static FindingsPage of(Language language, Target home, FindingsView findings) {
        int perRule = Math.max(
                1, Math.min(MOST_ROWS, ALL_ROWS / Math.max(1, findings.rules().size())));
        List<ShownRule> rules = findings.rules().stream()
                .map(rule -> ShownRule.of(rule, perRule))
                .toList();
        return new FindingsPage(language, home, new Shown(findings, rules));
    }

    /** What the template shows. */
    public record Shown(FindingsView all, List<ShownRule> rules) {}

    /**
     * A rule on this page.
     *
     * @param samples those that are shown here
     * @param more the page with all of them; null if all are here
     */
    public record ShownRule(
            FindingsView.Rule rule,
            List<FindingsView.Sample> samples,
            @Nullable Target more) {
        static ShownRule of(FindingsView.Rule rule, int most) {
            boolean all = rule.samples().size() <= most;
            return new ShownRule(
                    rule,
                    all ? rule.samples() : rule.samples().subList(0, most),
                    all ? null : Target.rule(rule.code()));
        }
    }

    @Override
    public Target target() {
        return Target.findings();
    }

    @Override
    public Label title() {
        return Label.of("page.findings.title");
    }

    @Override
    public Target parent() {
        return home;
    }

    @Override
    public String template() {
        return "pages/findings.ftlh";
    }
}
