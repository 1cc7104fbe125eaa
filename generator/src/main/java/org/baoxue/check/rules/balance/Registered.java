package org.baoxue.check.rules.balance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baoxue.facts.FiledRows;
import org.baoxue.facts.UnitMonth;
import org.baoxue.ledger.Row;
import org.baoxue.model.UnitCode;

/**
 * How many entries of the register (登记) of a month run for a school's stage, by category. An entry whose term ends within the month
 * may have ended early or been renewed, so it counts towards the most and not towards the least.
 */
final class Registered {
    private static final String[] NEEDED = {"category", "stage", "school_code", "started_on", "valid_until"};

    private record Part(UnitMonth key, String category) {}

    private record Of(UnitCode unit, YearMonth month) {}

    private final Map<Part, Integer> most = new HashMap<>();
    private final Map<Part, Integer> least = new HashMap<>();
    private final Set<Of> named = new HashSet<>();
    private final Set<Of> leftOut = new HashSet<>();

    private Registered() {}

    /** The register's rows among these. */
    static Registered of(FiledRows filed) {
        Registered registered = new Registered();
        filed.of("register").forEach(registered::add);
        return registered;
    }

    private void add(Row row) {
        YearMonth month = row.submission().period().from();
        Of of = new Of(row.unit(), month);
        UnitMonth key = UnitMonth.of(row);
        LocalDate from = row.date("started_on");
        LocalDate until = row.date("valid_until");
        named.add(of);
        if (row.anyFaulty(NEEDED) || from == null || until == null) {
            leftOut.add(of);
        } else if (key != null && !from.isAfter(month.atEndOfMonth()) && !until.isBefore(month.atDay(1))) {
            Part part = new Part(key, row.text("category"));
            most.merge(part, 1, Integer::sum);
            least.merge(part, until.isBefore(month.atEndOfMonth()) ? 0 : 1, Integer::sum);
        }
    }

    /** Whether any row of the month is about the unit. */
    boolean names(UnitCode unit, YearMonth month) {
        return named.contains(new Of(unit, month));
    }

    /** Whether a row about the unit cannot be used, so that nothing can be compared with its entries. */
    boolean isLeftOut(UnitCode unit, YearMonth month) {
        return leftOut.contains(new Of(unit, month));
    }

    /** The entries of the category that run on some day of the month. */
    int most(UnitMonth key, String category) {
        return most.getOrDefault(new Part(key, category), 0);
    }

    /** The entries of the category whose term does not end before the month's last day. */
    int least(UnitMonth key, String category) {
        return least.getOrDefault(new Part(key, category), 0);
    }
}
