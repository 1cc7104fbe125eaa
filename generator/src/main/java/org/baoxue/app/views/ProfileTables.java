package org.baoxue.app.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.app.Catalogue;
import org.baoxue.model.Period;
import org.baoxue.profile.CalendarYear;
import org.baoxue.profile.DayRange;
import org.baoxue.profile.Deadline;
import org.baoxue.profile.Profile;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;

/** What the profile asks of units: which forms, until when, in which weeks of teaching; each with what it rests on. */
final class ProfileTables {
    private final FigureDesk desk;
    private final Profile profile;

    ProfileTables(FigureDesk desk) {
        this.desk = desk;
        this.profile = desk.ground().profile();
    }

    /** Every form: whether it is asked for, and until when. */
    FigureTable duties() {
        List<Row> rows = desk.ground().forms().forms().stream()
                .map(form -> form.id())
                .filter(form -> !Catalogue.REGISTRIES.contains(form))
                .map(this::duty)
                .toList();
        return FigureTable.of(
                        Label.of("about.duties"),
                        null,
                        columns("about.forms", "about.duties.asked", "about.duties.due", "about.rules.source"),
                        rows)
                .noted(List.of(Label.of("about.duties.note", "source", profile.source("/duties"))));
    }

    private Row duty(String form) {
        boolean asked = profile.duties().contains(form);
        Deadline deadline = asked ? profile.deadline(form) : null;
        return Row.of(
                Label.text(desk.words().formName(form, desk.messages().language())),
                List.of(
                        say(asked ? "about.duties.yes" : "about.duties.no"),
                        deadline == null ? desk.cells().none() : FigureCell.text(due(form, deadline)),
                        deadline == null
                                ? desk.cells().none()
                                : FigureCell.text(profile.source("/deadlines/" + deadline.name()))));
    }

    private String due(String form, Deadline deadline) {
        if (deadline.dates().isEmpty()) {
            return desk.messages()
                    .text(
                            deadline.monthsAfter() == 1 ? "about.duties.next_month" : "about.duties.months_after",
                            Map.of(
                                    "n",
                                    Integer.toString(deadline.monthsAfter()),
                                    "day",
                                    Integer.toString(deadline.day())));
        }
        List<Period> periods = new ArrayList<>(
                Period.touching(Period.Kind.SEMESTER, desk.year().months()));
        periods.add(desk.year());
        List<String> dates = new ArrayList<>();
        for (Period period : periods) {
            LocalDate day = profile.due(form, period);
            if (day != null) {
                dates.add(desk.messages()
                        .text(
                                "about.duties.of_period",
                                Map.of(
                                        "period",
                                        desk.figures().period(period),
                                        "date",
                                        desk.figures().date(day))));
            }
        }
        return joined(dates);
    }

    /** The days of teaching of the run's school year. */
    FigureTable calendar() {
        CalendarYear year = profile.calendars().get(desk.year().schoolYear());
        List<Row> rows = new ArrayList<>();
        if (year != null) {
            rows.add(row("about.calendar.semesters", ranges(year.semesters())));
            rows.add(row("about.calendar.holidays", ranges(year.holidays())));
            rows.add(row(
                    "about.calendar.makeup",
                    joined(year.makeupDays().stream()
                            .sorted()
                            .map(desk.figures()::date)
                            .toList())));
        }
        return FigureTable.of(
                        Label.of("about.calendar", "year", desk.figures().period(desk.year())),
                        null,
                        columns("about.calendar.what", "about.calendar.days"),
                        rows)
                .noted(List.of(Label.of("about.calendar.note", "source", profile.source("/calendar/" + desk.year()))))
                .whenEmpty(Label.of("about.calendar.none"));
    }

    private static Row row(String key, String days) {
        return Row.of(Label.of(key), List.of(FigureCell.text(days)));
    }

    private String ranges(List<DayRange> ranges) {
        return ranges.stream()
                .map(this::range)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::joined));
    }

    private String range(DayRange range) {
        String from = desk.figures().date(range.from());
        return range.from().equals(range.to())
                ? from
                : desk.messages()
                        .text(
                                "about.calendar.range",
                                Map.of("from", from, "to", desk.figures().date(range.to())));
    }

    private String joined(List<String> texts) {
        return String.join(desk.messages().text("about.rules.between"), texts);
    }

    private FigureCell say(String key) {
        return FigureCell.text(desk.messages().text(key));
    }

    private static List<Column> columns(String... keys) {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(Column.words(Label.of(key)));
        }
        return columns;
    }
}
