package org.baoxue.app.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.app.Catalogue;
import org.baoxue.check.Explanation;
import org.baoxue.check.Explanations;
import org.baoxue.facts.Ground;
import org.baoxue.form.Column;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** Rows of 情况说明 as explanations. A row with a fault in what it explains, or in the day until which it holds, explains nothing. */
public final class ExplanationRows {
    private ExplanationRows() {}

    /** The explanations that a registry holds, weighed on the day of the run. */
    public static Explanations of(Registry registry, Ground ground) {
        List<Explanation> all = new ArrayList<>();
        for (Row row : registry.of("explanations")) {
            Explanation explanation = explanation(row, ground.forms());
            if (explanation != null) {
                all.add(explanation);
            }
        }
        Map<String, Severity> severities = new TreeMap<>();
        Catalogue.all()
                .forEach(rule -> severities.put(rule.code(), ground.profile().severity(rule, ground.asOf())));
        return Explanations.of(
                all,
                severities,
                ground.asOf(),
                (unit, above) -> unit.equals(above) || ground.tree().isWithin(unit, above));
    }

    private static @Nullable Explanation explanation(Row row, FormBook forms) {
        UnitCode unit = Registry.code(row, "reporting_unit");
        Period period = row.faulty("period") ? null : Period.parse(row.text("period"));
        LocalDate until = row.date("valid_until");
        boolean faulty = row.anyFaulty("code", "form", "row_key", "column", "reason", "responsible");
        if (unit == null || period == null || until == null || faulty) {
            return null;
        }
        String form = row.text("form");
        String column = row.text("column");
        return new Explanation(
                new Explanation.Aim(
                        row.text("code"),
                        unit,
                        form,
                        period,
                        Masked.path(row.text("row_key")),
                        column.isEmpty() ? null : key(forms, form, column)),
                Masked.prose(row.text("reason")),
                row.masked("responsible"),
                until,
                row.place());
    }

    /** The key of the column that the text names by its heading or its key; the text itself if there is no such column. */
    private static String key(FormBook forms, String form, String text) {
        if (forms.has(form)) {
            for (Column column : forms.form(form).columns()) {
                if (text.equals(column.key()) || text.equals(column.zh()) || text.equalsIgnoreCase(column.en())) {
                    return column.key();
                }
            }
        }
        return text;
    }
}
