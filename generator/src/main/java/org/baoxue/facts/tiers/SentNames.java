package org.baoxue.facts.tiers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.division.Unit;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;

/**
 * The names that the platform sent down to counties (平台下发名单), each listed month by month until it is reported back. A name is known
 * by its batch and its number in one county; a row whose cells cannot be used is left out.
 */
public final class SentNames {
    private final SortedMap<UnitCode, SortedMap<String, SortedMap<YearMonth, SentName>>> names = new TreeMap<>();
    private final Map<UnitCode, Map<YearMonth, Integer>> leftOut = new HashMap<>();

    private SentNames() {}

    /** The names among these rows. */
    public static SentNames of(FiledRows filed, UnitTree tree) {
        SentNames all = new SentNames();
        for (Row row : filed.of("dispatch")) {
            Unit county = tree.unit(row.submission().unit());
            if (county != null && county.kind().duties().contains(Tier.COUNTY)) {
                all.add(county.code(), row);
            }
        }
        return all;
    }

    private void add(UnitCode county, Row row) {
        YearMonth month = row.submission().period().from();
        SentName name = SentName.of(row);
        if (name == null) {
            leftOut.computeIfAbsent(county, c -> new HashMap<>()).merge(month, 1, Integer::sum);
        } else {
            names.computeIfAbsent(county, c -> new TreeMap<>())
                    .computeIfAbsent(name.key(), k -> new TreeMap<>())
                    .putIfAbsent(month, name);
        }
    }

    /** The latest word about each name that the county lists in one of the months, by number. */
    public List<SentName> latest(UnitCode county, Collection<YearMonth> months) {
        List<SentName> latest = new ArrayList<>();
        for (SortedMap<YearMonth, SentName> course :
                names.getOrDefault(county, new TreeMap<>()).values()) {
            course.entrySet().stream()
                    .filter(entry -> months.contains(entry.getKey()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(entry -> latest.add(entry.getValue()));
        }
        return latest;
    }

    /** How many rows of the months were left out. */
    public int leftOut(UnitCode county, Collection<YearMonth> months) {
        return leftOut.getOrDefault(county, Map.of()).entrySet().stream()
                .filter(entry -> months.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The last word about every name of the run, county by county. */
    public List<SentName> last() {
        List<SentName> last = new ArrayList<>();
        names.values().forEach(byNumber -> byNumber.values().forEach(course -> last.add(course.get(course.lastKey()))));
        return last;
    }
}
