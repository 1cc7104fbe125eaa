package org.baoxue.facts.history.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.baoxue.facts.history.CaseStep;

/**
 * The order of steps of one day. What the ledgers tell stays in the order in which they tell it; a line is reached before anything is
 * found, attempts at persuasion come after the finding and the confirmation and before what ends the case, a tracked month is last.
 */
final class DayOrder {
    private final List<CaseStep> trail;

    private DayOrder(List<CaseStep> trail) {
        this.trail = trail.stream().sorted(Comparator.comparing(CaseStep::on)).toList();
    }

    /** All steps by day, each day in its order. */
    static List<CaseStep> of(List<CaseStep> trail, List<CaseStep> steps) {
        DayOrder order = new DayOrder(trail);
        return steps.stream()
                .sorted(Comparator.comparing(CaseStep::on)
                        .thenComparing(order::slot)
                        .thenComparing(CaseStep::kind)
                        .thenComparing(CaseStep::unit)
                        .thenComparing(CaseStep::code))
                .toList();
    }

    /** Steps of the trail have odd places within their day; even ones are between them. */
    private int slot(CaseStep step) {
        List<CaseStep> day =
                trail.stream().filter(each -> isOn(each, step.on())).toList();
        int at = day.indexOf(step);
        if (at >= 0) {
            return 2 * at + 1;
        }
        return switch (step.kind()) {
            case LINE_REACHED -> 0;
            case PERSUADED -> 2 * firstEnd(day);
            default -> 2 * day.size() + 1;
        };
    }

    private static int firstEnd(List<CaseStep> day) {
        int at = 0;
        while (at < day.size() && !ends(day.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOn(CaseStep step, LocalDate day) {
        return step.on().equals(day);
    }

    private static boolean ends(CaseStep step) {
        return switch (step.kind()) {
            case RETURNED, TAKEN_BACK, RENEWED, HANDED_OUT, CLOSED -> true;
            default -> false;
        };
    }
}
