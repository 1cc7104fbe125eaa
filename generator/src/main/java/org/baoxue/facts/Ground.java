package org.baoxue.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baoxue.calendar.Duties;
import org.baoxue.calendar.TeachingCalendar;
import org.baoxue.division.TreeProblem;
import org.baoxue.division.UnitTree;
import org.baoxue.form.CodeList;
import org.baoxue.form.FormBook;
import org.baoxue.profile.Profile;

/**
 * What is known before the first row of a case or a class is read.
 *
 * @param treeProblems what does not fit into the tree of units
 * @param months the months of the run, from the first to the last that a monthly form names, without a hole
 * @param asOf "today" of the run
 */
public record Ground(
        FormBook forms,
        Profile profile,
        UnitTree tree,
        List<TreeProblem> treeProblems,
        List<YearMonth> months,
        LocalDate asOf) {
    public Ground {
        treeProblems = List.copyOf(treeProblems);
        months = List.copyOf(months);
    }

    /** The province's teaching days. */
    public TeachingCalendar calendar() {
        return new TeachingCalendar(profile);
    }

    /** Who owes what. */
    public Duties duties() {
        return new Duties(tree, profile, calendar());
    }

    /** Whether the province's schools are known, though perhaps none of them has a place; without them nobody can say who is in the register and who is not. */
    public boolean hasRegistry() {
        return !tree.schools().isEmpty()
                || treeProblems.stream().anyMatch(problem -> problem.kind() == TreeProblem.Kind.AREA_UNKNOWN);
    }

    /** Whether the month before is part of the run, so that its silence means something. */
    public boolean hasMonthBefore(YearMonth month) {
        return months.contains(month.minusMonths(1));
    }

    /** Whether the closing code carries the flag (closes, returned, never_out, expires, handover). */
    public boolean closing(String code, String flag) {
        CodeList closing = forms.codes("closing");
        return closing != null && closing.hasFlag(code, flag);
    }
}
