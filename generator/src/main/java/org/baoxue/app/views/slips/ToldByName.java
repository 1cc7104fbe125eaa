package org.baoxue.app.views.slips;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file tells although it does not follow the grammar of names: {@code 某某_疑似辍学学生台账_2024-10.csv} has a form and a month,
 * in whatever order. Good enough for an advice, never for taking the file.
 *
 * @param form the id of the form that a part of the name names; null if none does, or the place knows none
 * @param period the period that a part of the name is; null if none is
 */
record ToldByName(@Nullable String form, @Nullable Period period) {
    /** A month as people write it: 2025-3, 2025年3月, 2025.03, 202503. */
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})[-.年]?(0?[1-9]|1[0-2])月?份?");

    /** What the place knows of the file, else what the parts of its name tell, as far as they tell one thing. */
    static ToldByName of(Place place, FormBook forms) {
        Set<String> named = new TreeSet<>();
        Set<Period> periods = new LinkedHashSet<>();
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        for (String part : name.replaceFirst("\\.[^.]*$", "").split("[_\\s]+", -1)) {
            Form form = forms.named(part);
            Period period = period(part);
            if (form != null) {
                named.add(form.id());
            }
            if (period != null) {
                periods.add(period);
            }
        }
        return new ToldByName(
                place.form() == null ? one(named) : place.form(),
                place.period() == null ? one(periods) : place.period());
    }

    private static <T> @Nullable T one(Set<T> told) {
        return told.size() == 1 ? told.iterator().next() : null;
    }

    private static @Nullable Period period(String part) {
        Period period = Period.parse(part);
        Matcher month = MONTH.matcher(part);
        return period == null && month.matches()
                ? Period.month(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : period;
    }
}
