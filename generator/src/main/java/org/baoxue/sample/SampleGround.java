package org.baoxue.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.baoxue.model.Period;
import org.baoxue.sample.SampleSchools.School;
import org.baoxue.sample.SampleUnits.Area;

/**
 * What is settled before anything happens: settings, units, schools with their September rolls, the calendar.
 *
 * @param people gives out every identity number once
 */
public record SampleGround(
        SampleSettings settings,
        SampleUnits units,
        List<School> schools,
        SampleCalendar calendar,
        InventedPeople people) {
    private static final int HOLIDAY = 7;

    public SampleGround {
        schools = List.copyOf(schools);
    }

    /** The ground for these settings. */
    public static SampleGround of(SampleSettings settings) {
        SampleUnits units = SampleUnits.of(settings);
        SampleCalendar calendar = SampleCalendar.of(settings.schoolYear());
        return new SampleGround(
                settings,
                units,
                SampleSchools.of(settings, units),
                calendar,
                new InventedPeople(settings.schoolYear()));
    }

    /** Chance for one purpose at one unit. */
    public Random chance(String purpose, String unit) {
        return settings.chance(purpose, unit);
    }

    /** The schools of a unit with county duties, 教学点 included, in the order of the register. */
    public List<School> schoolsOf(Area area) {
        return schools.stream().filter(school -> school.area().equals(area)).toList();
    }

    /** A calendar date of the school year: September to December of its first year, else of its second. */
    public LocalDate date(int month, int day) {
        int year = month >= Period.FIRST_MONTH ? settings.schoolYear() : settings.schoolYear() + 1;
        return LocalDate.of(year, month, day);
    }

    /** The last month that is written. */
    public YearMonth lastMonth() {
        List<YearMonth> months = settings.monthList();
        return months.get(months.size() - 1);
    }

    /** July, if the months before it are all written: a holiday, in which only ledgers are filed where something is open. */
    public List<YearMonth> holidays() {
        YearMonth next = lastMonth().plusMonths(1);
        return next.getMonthValue() == HOLIDAY ? List.of(next) : List.of();
    }

    /** The last day of the month in which the reports of the last month arrive: what is due later is not written. */
    public LocalDate horizon() {
        return lastMonth().plusMonths(1).atEndOfMonth();
    }

    /** The periods of a form that touch the months and are due before the horizon, in order. */
    public List<Period> due(String form, Period.Kind rhythm) {
        return Period.touching(rhythm, settings.monthList()).stream()
                .filter(period -> !calendar.due(form, period).isAfter(horizon()))
                .toList();
    }
}
