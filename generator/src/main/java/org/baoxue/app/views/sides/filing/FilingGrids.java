package org.baoxue.app.views.sides.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baoxue.app.views.FigureDesk;
import org.baoxue.calendar.Filing;
import org.baoxue.form.Form;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.view.FigureCell;
import org.baoxue.view.FigureTable;
import org.baoxue.view.FigureTable.Column;
import org.baoxue.view.FigureTable.Row;
import org.baoxue.view.Label;
import org.baoxue.view.Section;
import org.baoxue.view.Target;

/** Units by periods, a section a form: a mark for each submission that was owed. */
final class FilingGrids {
    private final FigureDesk desk;
    private final FilingMarks marks;

    FilingGrids(FigureDesk desk, FilingMarks marks) {
        this.desk = desk;
        this.marks = marks;
    }

    /**
     * The sections of these submissions in the order of forms.
     *
     * @param kind what the ids of the sections begin with: two kinds of units on one page owe some of the same forms
     */
    List<Section> of(String kind, List<Filing> filings) {
        List<Section> sections = new ArrayList<>();
        for (Form form : desk.ground().forms().forms()) {
            List<Filing> some = filings.stream()
                    .filter(filing -> filing.expected().form().equals(form.id()))
                    .toList();
            if (!some.isEmpty()) {
                String name = desk.words().formName(form.id(), desk.messages().language());
                Label heading = Label.of("timely.form." + kind, "form", name);
                sections.add(Section.of(kind + "-" + form.id(), heading, List.of(grid(heading, some))));
            }
        }
        return sections;
    }

    private FigureTable grid(Label caption, List<Filing> filings) {
        SortedSet<Period> periods = new TreeSet<>();
        SortedMap<UnitCode, Map<Period, Filing>> byUnit = new TreeMap<>();
        for (Filing filing : filings) {
            periods.add(filing.expected().period());
            byUnit.computeIfAbsent(filing.expected().unit(), u -> new HashMap<>())
                    .put(filing.expected().period(), filing);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(Label.of("missing.unit"))));
        periods.forEach(period -> columns.add(Column.figures(heading(period))));
        List<Row> rows = new ArrayList<>();
        byUnit.forEach((unit, filed) -> rows.add(new Row(
                Label.text(desk.words().unitName(unit, desk.messages().language())),
                Target.unit(unit).at("reporting"),
                0,
                false,
                periods.stream().map(period -> mark(filed, period)).toList())));
        return FigureTable.of(caption, null, columns, rows);
    }

    private Label heading(Period period) {
        return Label.text(
                period.kind() == Period.Kind.MONTH
                        ? desk.figures().monthAlone(period.from())
                        : desk.figures().period(period));
    }

    private FigureCell mark(Map<Period, Filing> filed, Period period) {
        return filed.containsKey(period) ? marks.of(Objects.requireNonNull(filed.get(period))) : marks.notOwed();
    }
}
