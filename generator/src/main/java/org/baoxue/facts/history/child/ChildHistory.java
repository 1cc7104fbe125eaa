package org.baoxue.facts.history.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoxue.facts.Ground;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.model.UnitCode;

/**
 * All cases of one child, and one answer to who is responsible for it.
 *
 * @param child the child's fingerprint; it never leaves memory
 * @param cases its cases in the order in which they began
 */
public record ChildHistory(long child, List<CaseHistory> cases) {
    private static final Comparator<Episode> BY_BEGINNING = Comparator.comparing(
                    (Episode episode) -> episode.start().on())
            .thenComparing(episode -> episode.start().month())
            .thenComparing(Episode::caseNo);

    public ChildHistory {
        cases = List.copyOf(cases);
    }

    /** All episodes in the order in which they began. */
    public List<Episode> episodes() {
        List<Episode> all = new ArrayList<>();
        cases.forEach(each -> all.addAll(each.episodes()));
        all.sort(BY_BEGINNING);
        return all;
    }

    /**
     * The one unit that answers for the child at the end of a day. Of several cases that are open the one that was opened first; if none
     * is, the one that was opened last before that day; before all of them the first.
     */
    public UnitCode answering(LocalDate day) {
        Episode chosen = null;
        for (Episode episode : episodes()) {
            if (chosen == null || (!episode.start().on().isAfter(day) && !chosen.isOpen(day))) {
                chosen = episode;
            }
        }
        String caseNo = chosen == null ? "" : chosen.caseNo();
        return cases.stream()
                .filter(each -> each.caseNo().equals(caseNo))
                .findFirst()
                .orElse(cases.get(0))
                .answering(day);
    }

    /**
     * The further episodes (再次辍学): each begins after an earlier episode of the child was closed for good, or its first row says so. A
     * closing after which the child cannot drop out once more does not count: never out of school, one that ran out, a handover.
     */
    public List<Episode> relapses(Ground ground) {
        List<Episode> all = episodes();
        return all.stream()
                .filter(episode -> !episode.isCarried() && episode.start().kind() != CaseStep.Kind.REOPENED)
                .filter(episode ->
                        episode.marked() || all.stream().anyMatch(earlier -> isClosedBefore(earlier, episode, ground)))
                .toList();
    }

    private static boolean isClosedBefore(Episode earlier, Episode later, Ground ground) {
        CaseStep end = earlier.end();
        return end != null
                && !end.on().isAfter(later.start().on())
                && !earlier.equals(later)
                && ground.closing(end.code(), "closes")
                && !ground.closing(end.code(), "never_out")
                && !ground.closing(end.code(), "expires")
                && !ground.closing(end.code(), "handover");
    }
}
