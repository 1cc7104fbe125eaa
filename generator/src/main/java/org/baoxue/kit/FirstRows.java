package org.baoxue.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a new month begins with, from those of the month before: what is known already, and nothing that the clerk must look up
 * anew. Who was present, who was absent, whether there is nothing to report and when a child was last at school are never among it.
 */
final class FirstRows {
    private static final List<String> CLASSES = List.of("school_code", "stage", "grade", "class_count", "enrolled");
    /** What changes from month to month in a case. */
    private static final Set<String> OF_THE_MONTH =
            Set.of("last_present_on", "absent_days", "days_present", "track_state");

    private final @Nullable Period period;
    private final Map<String, List<Row>> earlier;

    /**
     * Rows for a period.
     *
     * @param earlier the rows of the period before, by form
     */
    FirstRows(@Nullable Period period, Map<String, List<Row>> earlier) {
        this.period = period;
        this.earlier = earlier;
    }

    /** The first rows of a form, in the order of the month before. */
    List<Map<String, String>> of(Form form) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : earlier.getOrDefault(form.id(), List.of())) {
            Map<String, String> begun = begun(form, row);
            if (!begun.isEmpty()) {
                rows.add(begun);
            }
        }
        return rows;
    }

    private Map<String, String> begun(Form form, Row row) {
        return switch (form.id()) {
            case "attendance" -> copy(row, CLASSES);
            case "declaration" -> declaration(row);
            case "suspected", "dropout" -> ofCase(form, row);
            case "register" -> isRunning(row) ? copy(row, form.layout().columns()) : Map.of();
            default -> Map.of();
        };
    }

    private static Map<String, String> declaration(Row row) {
        Map<String, String> begun = copy(row, List.of("school_code", "stage"));
        carry(row, "sus_closing", begun, "sus_opening");
        carry(row, "dro_closing", begun, "dro_opening");
        return begun;
    }

    private static void carry(Row row, String from, Map<String, String> into, String to) {
        if (!row.faulty(from)) {
            into.put(to, row.text(from));
        }
    }

    /** An open case goes on; one that returned is tracked to the end of the semester after. */
    private Map<String, String> ofCase(Form form, Row row) {
        String state = row.text("state");
        boolean returned = state.equals("CLOSED") && row.text("closing_code").equals("RET");
        boolean tracked = (state.equals("TRACK") || returned) && isTracked(row);
        if (!state.equals("OPEN") && !tracked) {
            return Map.of();
        }
        Map<String, String> begun = copy(
                row,
                form.layout().columns().stream()
                        .filter(column -> !OF_THE_MONTH.contains(column))
                        .toList());
        begun.put("state", tracked ? "TRACK" : "OPEN");
        return begun;
    }

    private boolean isTracked(Row row) {
        LocalDate closed = row.date("closed_on");
        if (closed == null || period == null) {
            return true;
        }
        YearMonth after =
                Period.of(Period.Kind.SEMESTER, YearMonth.from(closed)).to().plusMonths(1);
        return !period.firstDay().isAfter(Period.of(Period.Kind.SEMESTER, after).lastDay());
    }

    private boolean isRunning(Row row) {
        LocalDate until = row.date("valid_until");
        return until == null || period == null || !until.isBefore(period.firstDay());
    }

    private static Map<String, String> copy(Row row, List<String> columns) {
        Map<String, String> copy = new LinkedHashMap<>();
        for (String column : columns) {
            if (!row.faulty(column) && !row.isEmpty(column)) {
                copy.put(column, row.text(column));
            }
        }
        return copy;
    }
}
