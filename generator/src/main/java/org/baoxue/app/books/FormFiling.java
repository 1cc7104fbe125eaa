package org.baoxue.app.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Form;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.view.book.Inline;

/** Who files a form, for which periods, by when, and what the file is called: in words, with examples. */
final class FormFiling {
    /** Invented units, as in every example. */
    private static final Map<Tier, String> UNITS =
            Map.of(Tier.SCHOOL, "3199000001", Tier.COUNTY, "990101", Tier.CITY, "990100", Tier.PROVINCE, "990000");

    private final BookSources sources;
    private final BookWords words;

    FormFiling(BookSources sources, BookWords words) {
        this.sources = sources;
        this.words = words;
    }

    /** The tiers that file the form, from below. */
    String tiers(Form form) {
        return words.list(filers(form).stream().map(this::tier).toList());
    }

    /** By when, with the days that follow for the periods of the year; or that nothing is set. */
    String due(Form form) {
        List<String> days = new ArrayList<>();
        for (Period period : examples(form)) {
            LocalDate due = sources.duties().due(form.id(), period);
            if (due != null) {
                days.add(words.text(
                        "forms.due.of",
                        "period",
                        words.figures().period(period),
                        "day",
                        words.figures().date(due)));
            }
        }
        return days.isEmpty() ? words.text("forms.due.none") : String.join(words.text("books.then"), days);
    }

    /** A file name for each tier that files the form, and each type of file. */
    List<Inline> names(Form form) {
        List<Inline> names = new ArrayList<>();
        for (Tier tier : filers(form)) {
            for (Form.Type type : form.types()) {
                names.add(Inline.code(UNITS.get(tier) + "_" + form.id() + "_"
                                + examples(form).get(0) + "." + type.extension())
                        .and(words.text("forms.name.by", "tier", tier(tier))));
            }
        }
        return names;
    }

    /** The word for a tier. */
    String tier(Tier tier) {
        return words.word("forms.tier", tier);
    }

    /** The tiers that file the form, from below. */
    static List<Tier> filers(Form form) {
        return form.filedBy().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Periods of the school year that show when such a form is due. */
    private List<Period> examples(Form form) {
        int year = sources.forms().schoolYear();
        return switch (form.rhythm()) {
            case MONTH -> List.of(Period.month(YearMonth.of(year, 10)));
            case TWO_MONTHS -> List.of(Period.of(Period.Kind.TWO_MONTHS, YearMonth.of(year, 10)));
            case QUARTER -> List.of(new Period(Period.Kind.QUARTER, YearMonth.of(year, 10)));
            case SEMESTER ->
                List.of(
                        new Period(Period.Kind.SEMESTER, YearMonth.of(year, 9)),
                        new Period(Period.Kind.SEMESTER, YearMonth.of(year + 1, 2)));
            case SCHOOL_YEAR -> List.of(Period.schoolYear(year));
        };
    }
}
