package org.baoxue.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baoxue.division.School;
import org.baoxue.division.UnitTree;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Deadline;
import org.baoxue.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Who owes which monthly submission: {@code attendance} and {@code declaration} from each open school that files itself, a
 * ledger only where there is something to enter. Months of holiday owe no attendance and no declaration.
 */
public final class Duties {
    /** Whether a school has anything to enter in a ledger in a month, by what it declared for itself and whom it files for. */
    @FunctionalInterface
    public interface LedgerNeed {
        /** True if the school owes the ledger for the month. */
        boolean owes(UnitCode sender, Ledger ledger, YearMonth month);
    }

    private final UnitTree tree;
    private final Profile profile;
    private final TeachingCalendar calendar;

    /** The duties of the units of this tree. */
    public Duties(UnitTree tree, Profile profile, TeachingCalendar calendar) {
        this.tree = tree;
        this.profile = profile;
        this.calendar = calendar;
    }

    /** The last day on which the form is in time; null for a form that has no deadline. */
    public @Nullable LocalDate due(String form, Period period) {
        for (Deadline deadline : profile.deadlines()) {
            if (deadline.forms().contains(form)) {
                YearMonth month = period.to().plusMonths(deadline.monthsAfter());
                return month.atDay(Math.min(deadline.day(), month.lengthOfMonth()));
            }
        }
        return null;
    }

    /** What is owed for these months and due by {@code asOf}, in order of unit, period and form. */
    public List<Expected> expected(List<YearMonth> months, LocalDate asOf, LedgerNeed need) {
        List<Expected> expected = new ArrayList<>();
        for (YearMonth month : months) {
            Period period = Period.month(month);
            for (School school : tree.schools()) {
                if (school.filesItself() && school.isOpen(month)) {
                    if (!calendar.isHolidayMonth(month)) {
                        add(expected, school.code(), "attendance", period, asOf);
                        add(expected, school.code(), "declaration", period, asOf);
                    }
                    addLedgers(expected, school.code(), period, asOf, need);
                }
            }
        }
        Collections.sort(expected);
        return expected;
    }

    private void addLedgers(List<Expected> expected, UnitCode sender, Period period, LocalDate asOf, LedgerNeed need) {
        for (Ledger ledger : Ledger.values()) {
            if (need.owes(sender, ledger, period.from())) {
                add(expected, sender, ledger.form(), period, asOf);
            }
        }
    }

    private void add(List<Expected> expected, UnitCode unit, String form, Period period, LocalDate asOf) {
        LocalDate due = due(form, period);
        if (due != null && !due.isAfter(asOf)) {
            expected.add(new Expected(unit, form, period, due));
        }
    }
}
