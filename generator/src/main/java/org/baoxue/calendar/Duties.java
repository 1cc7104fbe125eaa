package org.baoxue.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.model.Ledger;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Who owes which submission, as far as the profile expects the form: {@code attendance} and {@code declaration} each month from each open
 * school that files itself, a ledger and {@code persuasion} only where there is something to enter (months of holiday owe no
 * attendance and no declaration); {@code opening} and {@code plan} from schools; {@code review}, {@code visit}, {@code keygroup} and {@code plan} from
 * counties, {@code survey} from cities, {@code evaluation} from the province; {@code dispatch}, {@code rectify}
 * and {@code cohort} only where a profile asks for them, since there may be nothing to file. Who is closed or dissolved owes nothing from the
 * month after on, nor does a school for which another files.
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
        return profile.due(form, period);
    }

    /** Whether the province expects the form at all. */
    public boolean isExpected(String form) {
        return profile.duties().contains(form);
    }

    /** Whether a submission of the form for the period was due by {@code asOf}. */
    public boolean isDue(String form, Period period, LocalDate asOf) {
        return profile.isDue(form, period, asOf);
    }

    /** The same of a unit: one above schools that was not there then owes nothing. */
    public boolean isDue(UnitCode unit, String form, Period period, LocalDate asOf) {
        LocalDate due = due(form, period);
        Unit above = unit.isSchool() ? null : tree.unit(unit);
        return due != null && isDue(form, period, asOf) && (above == null || isThere(above, period, due));
    }

    /**
     * Whether a unit above schools is there to file: in the month in which the period ends, or in that of the deadline where this comes
     * first. One that was dissolved in November has had its autumn visit to report, and leaves the fourth quarter's review to its successor.
     */
    private static boolean isThere(Unit unit, Period period, LocalDate due) {
        LocalDate last = due.isBefore(period.lastDay()) ? due : period.lastDay();
        return unit.validity().isIn(YearMonth.from(last));
    }

    /** What is owed for these months and the longer periods that touch them, due or not, in order of unit, period and form. */
    public List<Expected> owed(List<YearMonth> months, LedgerNeed need) {
        List<Expected> expected = new ArrayList<>();
        for (YearMonth month : months) {
            Period period = Period.month(month);
            for (School school : tree.schools()) {
                if (school.filesItself() && school.isOpen(month)) {
                    if (!calendar.isHolidayMonth(month)) {
                        add(expected, school.code(), "attendance", period);
                        add(expected, school.code(), "declaration", period);
                    }
                    addLedgers(expected, school.code(), period, need);
                }
            }
        }
        for (Longer form : Longer.values()) {
            Period.touching(form.rhythm(), months).forEach(period -> addLonger(expected, form, period));
        }
        Collections.sort(expected);
        return expected;
    }

    /** The forms of the tiers above, and those of schools that are not filed by the month. */
    private enum Longer {
        OPENING(Period.Kind.SEMESTER, Tier.SCHOOL),
        REVIEW(Period.Kind.QUARTER, Tier.COUNTY),
        VISIT(Period.Kind.SEMESTER, Tier.COUNTY),
        KEYGROUP(Period.Kind.SEMESTER, Tier.COUNTY),
        RECTIFY(Period.Kind.SEMESTER, Tier.COUNTY),
        RECTIFY_OF_CITY(Period.Kind.SEMESTER, Tier.CITY),
        COHORT(Period.Kind.SCHOOL_YEAR, Tier.COUNTY),
        DISPATCH(Period.Kind.MONTH, Tier.COUNTY),
        SURVEY(Period.Kind.SEMESTER, Tier.CITY),
        PLAN(Period.Kind.SCHOOL_YEAR, Tier.COUNTY),
        PLAN_OF_SCHOOL(Period.Kind.SCHOOL_YEAR, Tier.SCHOOL),
        EVALUATION(Period.Kind.SCHOOL_YEAR, Tier.PROVINCE);

        private final Period.Kind rhythm;
        private final Tier tier;

        Longer(Period.Kind rhythm, Tier tier) {
            this.rhythm = rhythm;
            this.tier = tier;
        }

        Period.Kind rhythm() {
            return rhythm;
        }

        Tier tier() {
            return tier;
        }

        String form() {
            return switch (this) {
                case PLAN_OF_SCHOOL -> PLAN.form();
                case RECTIFY_OF_CITY -> RECTIFY.form();
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    private void addLonger(List<Expected> expected, Longer form, Period period) {
        if (form.tier() == Tier.SCHOOL) {
            tree.schools().stream()
                    .filter(school -> school.filesItself() && school.isOpen(period.from()))
                    .forEach(school -> add(expected, school.code(), form.form(), period));
        } else {
            tree.units().stream()
                    .filter(unit -> unit.kind().duties().contains(form.tier()))
                    .forEach(unit -> add(expected, unit.code(), form.form(), period));
        }
    }

    private void addLedgers(List<Expected> expected, UnitCode sender, Period period, LedgerNeed need) {
        boolean any = false;
        for (Ledger ledger : Ledger.values()) {
            if (need.owes(sender, ledger, period.from())) {
                any = true;
                add(expected, sender, ledger.form(), period);
            }
        }
        if (any) {
            add(expected, sender, "persuasion", period);
        }
    }

    private void add(List<Expected> expected, UnitCode unit, String form, Period period) {
        LocalDate due = due(form, period);
        Unit above = unit.isSchool() ? null : tree.unit(unit);
        if (due != null && isExpected(form) && (above == null || isThere(above, period, due))) {
            expected.add(new Expected(unit, form, period, due));
        }
    }
}
