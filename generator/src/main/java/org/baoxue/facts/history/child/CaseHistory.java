package org.baoxue.facts.history.child;

import java.time.LocalDate;
import java.util.List;
import org.baoxue.facts.history.CaseStep;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one case, as far as the run's files tell it.
 *
 * @param caseNo 案件编号, the first one if it was changed
 * @param numbers all its numbers, in their order
 * @param child the child's fingerprint: it joins cases of one child and never leaves memory
 * @param unit who answers for it at the end of the run, or closed it last: a school, or a county where there is none
 * @param ledger the ledger on which it stands, or from which it was closed last
 * @param stage 学段
 * @param grade 年级 by its latest row that says one, as a code; empty if none does
 * @param open whether it is open at the end of the run
 * @param steps what happened, by day: lines reached, attempts at persuasion and tracked months too
 * @param episodes its episodes, in their order
 */
public record CaseHistory(
        String caseNo,
        List<String> numbers,
        long child,
        UnitCode unit,
        Ledger ledger,
        Stage stage,
        String grade,
        boolean open,
        List<CaseStep> steps,
        List<Episode> episodes) {
    public CaseHistory {
        numbers = List.copyOf(numbers);
        steps = List.copyOf(steps);
        episodes = List.copyOf(episodes);
    }

    /** Whether the case is open at the end of a day. */
    public boolean isOpen(LocalDate day) {
        return episodes.stream().anyMatch(episode -> episode.isOpen(day));
    }

    /**
     * The unit that answers for the case at the end of a day: a handover or transfer counts from the day of its receipt. After a closing
     * the unit that closed it, before its first step the unit that found it.
     */
    public UnitCode answering(LocalDate day) {
        CaseStep last = null;
        for (CaseStep step : steps) {
            if (answers(step) && (last == null || !step.on().isAfter(day))) {
                last = step;
            }
        }
        return last == null ? unit : last.unit();
    }

    /** The first step of this kind; null if there is none. */
    public @Nullable CaseStep first(CaseStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElse(null);
    }

    /** Whether a step says who answers for the case; a line reached, an attempt and a tracked month do not. */
    private static boolean answers(CaseStep step) {
        return switch (step.kind()) {
            case LINE_REACHED, PERSUADED, TRACKED -> false;
            default -> true;
        };
    }
}
