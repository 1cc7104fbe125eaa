package org.baoxue.app.run;

import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.Unchecked;
import org.baoxue.facts.Ground;

/** Finds out what a run could not check. */
public final class Uncheckeds {
    private Uncheckeds() {}

    /** What the run could not check, in a fixed order. */
    public static List<Unchecked> of(Ground ground, Registry registry) {
        List<Unchecked> unchecked = new ArrayList<>();
        if (registry.schools().isEmpty()) {
            unchecked.add(new Unchecked("unchecked.registry", "unchecked.registry.why"));
        }
        if (registry.receipts().isEmpty()) {
            unchecked.add(new Unchecked("unchecked.timeliness", "unchecked.timeliness.why"));
        }
        if (!ground.months().isEmpty()) {
            unchecked.add(new Unchecked("unchecked.first_month", "unchecked.first_month.why"));
        }
        unchecked.add(new Unchecked("unchecked.later_forms", "unchecked.later_forms.why"));
        return unchecked;
    }
}
