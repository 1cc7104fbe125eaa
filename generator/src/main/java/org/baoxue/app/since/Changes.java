package org.baoxue.app.since;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.model.Severity;
import org.baoxue.report.Fingerprints;
import org.baoxue.view.ChangesView;
import org.baoxue.view.ResultView;

/** Holds a result against an earlier one. */
public final class Changes {
    private final List<ChangesView.RuleChange> rules = new ArrayList<>();
    private final List<ChangesView.Gone> gone = new ArrayList<>();
    private final Map<String, Set<String>> fresh = new HashMap<>();

    private Changes() {}

    /** What has changed; the result holds all findings that the run has kept. */
    public static ChangesView between(EarlierResult before, ResultView now) {
        Map<String, ResultView.RuleResult> found = new TreeMap<>();
        now.rules().forEach(rule -> found.put(rule.code(), rule));
        Changes changes = new Changes();
        Set<String> codes = new TreeSet<>(found.keySet());
        codes.addAll(before.rules().keySet());
        for (String code : codes) {
            EarlierResult.Past past = before.rules().get(code);
            ResultView.RuleResult present = found.get(code);
            String title = present == null ? past == null ? "" : past.title() : present.title();
            changes.compare(
                    code,
                    title,
                    past == null ? new EarlierResult.Past(title, Severity.NOTE, 0, List.of()) : past,
                    present == null ? List.of() : present.samples(),
                    present == null ? 0 : present.count());
        }
        return new ChangesView(before.asOf(), changes.rules, changes.gone, changes.fresh);
    }

    private void compare(
            String code, String title, EarlierResult.Past past, List<ResultView.FindingText> samples, long now) {
        if (!past.isWhole() || now != samples.size()) {
            rules.add(new ChangesView.RuleChange(code, title, past.count(), now, 0, 0, false));
            return;
        }
        Fingerprints fingerprints = new Fingerprints();
        Set<String> present = new LinkedHashSet<>();
        samples.forEach(finding -> present.add(fingerprints.next(code, finding)));
        Set<String> fresh = new LinkedHashSet<>(present);
        long left = 0;
        for (EarlierResult.PastFinding finding : past.samples()) {
            fresh.remove(finding.fingerprint());
            if (!present.contains(finding.fingerprint())) {
                left++;
                gone.add(new ChangesView.Gone(
                        code, past.severity(), title, finding.place(), finding.message(), finding.fingerprint()));
            }
        }
        this.fresh.put(code, fresh);
        rules.add(new ChangesView.RuleChange(code, title, past.count(), now, fresh.size(), left, true));
    }
}
