package org.baoxue.app.books;

import java.time.LocalDate;
import org.baoxue.calendar.Duties;
import org.baoxue.facts.Ground;
import org.baoxue.form.FormBook;
import org.baoxue.profile.Profile;
import org.baoxue.resource.Resources;

/**
 * The definitions from which the books are written, besides the lists of rules and indicators.
 *
 * @param forms of the school year that the books are about
 * @param duties when forms are due
 * @param asOf the day on which severities are resolved
 */
public record BookSources(Resources resources, FormBook forms, Profile profile, Duties duties, LocalDate asOf) {
    /** Those of a run. */
    public static BookSources of(Resources resources, Ground ground) {
        return new BookSources(resources, ground.forms(), ground.profile(), ground.duties(), ground.asOf());
    }
}
