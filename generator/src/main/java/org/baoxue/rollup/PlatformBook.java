package org.baoxue.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.history.Settled;
import org.baoxue.model.Period;
import org.baoxue.model.Stage;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** When cases were entered on the platform, gathered once by the units where their rows count, and there by month. */
public final class PlatformBook {
    private final Map<UnitCode, SortedMap<YearMonth, List<Named>>> named = new HashMap<>();
    private final Map<UnitCode, SortedMap<YearMonth, List<Limit>>> limits = new HashMap<>();

    /**
     * A month's row of a case at a unit.
     *
     * @param numbered the first month in which any row of the case has a 平台编号; null if none has
     */
    public record Named(
            String caseNo, Stage stage, @Nullable YearMonth numbered) {
        /** Whether the case had its number by the end of the month. */
        public boolean isNumbered(YearMonth by) {
            return numbered != null && !numbered.isAfter(by);
        }
    }

    /** A case, at the unit that found it, whose limit ends in a month, and whether it was entered by then. */
    public record Limit(Stage stage, boolean inTime) {}

    PlatformBook(Settled settled) {
        int days = settled.ground().profile().limit("platform_wait_days");
        settled.flows()
                .courses()
                .all()
                .keySet()
                .forEach(caseNo -> add(caseNo, settled.flows().entries(caseNo), days));
    }

    /** The rows at a unit in the months of a period; a case may have several. */
    public List<Named> named(UnitCode unit, Period period) {
        return in(named.get(unit), period);
    }

    /** The cases found at a unit whose limit ends in the period. */
    public List<Limit> limits(UnitCode unit, Period period) {
        return in(limits.get(unit), period);
    }

    private static <T> List<T> in(@Nullable SortedMap<YearMonth, List<T>> byMonth, Period period) {
        return byMonth == null
                ? List.of()
                : byMonth.subMap(period.from(), period.to().plusMonths(1)).values().stream()
                        .flatMap(Collection::stream)
                        .toList();
    }

    private void add(String caseNo, List<CaseEntry> rows, int days) {
        if (rows.isEmpty()) {
            return;
        }
        YearMonth numbered = rows.stream()
                .filter(row -> row.marks().platformNo())
                .map(CaseEntry::month)
                .min(Comparator.naturalOrder())
                .orElse(null);
        for (CaseEntry row : rows) {
            put(named, row.unit(), row.month(), new Named(caseNo, row.stage(), numbered));
        }
        LocalDate found = rows.stream()
                .map(CaseEntry::found)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (found != null) {
            LocalDate limit = found.plusDays(days);
            boolean inTime =
                    rows.stream().map(row -> row.marks().platformOn()).anyMatch(on -> on != null && !on.isAfter(limit));
            CaseEntry first = rows.get(0);
            put(limits, first.unit(), YearMonth.from(limit), new Limit(first.stage(), inTime));
        }
    }

    private static <T> void put(
            Map<UnitCode, SortedMap<YearMonth, List<T>>> book, UnitCode unit, YearMonth month, T item) {
        book.computeIfAbsent(unit, u -> new TreeMap<>())
                .computeIfAbsent(month, m -> new ArrayList<>())
                .add(item);
    }
}
