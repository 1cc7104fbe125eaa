package org.baoxue.facts.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.division.UnitTree;
import org.baoxue.facts.Coverage;
import org.baoxue.facts.FiledRows;
import org.baoxue.ledger.Row;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;

/**
 * The problems of counties and cities that have to be put right (问题整改台账), each listed semester by semester until it is closed. A
 * problem keeps its number; a row whose cells cannot be used is left out.
 */
public final class Problems {
    private static final String FORM = "rectify";

    private final SortedMap<UnitCode, SortedMap<String, SortedMap<Period, Problem>>> problems = new TreeMap<>();
    private final Map<UnitCode, Map<Period, Integer>> leftOut = new HashMap<>();

    private Problems() {}

    /** The problems among these rows. */
    public static Problems of(FiledRows filed, UnitTree tree) {
        Problems all = new Problems();
        for (Row row : filed.of(FORM)) {
            if (tree.unit(row.submission().unit()) != null) {
                all.add(row);
            }
        }
        return all;
    }

    private void add(Row row) {
        Period semester = row.submission().period();
        Problem problem = Problem.of(row);
        if (problem == null) {
            leftOut.computeIfAbsent(row.submission().unit(), u -> new HashMap<>())
                    .merge(semester, 1, Integer::sum);
        } else {
            problems.computeIfAbsent(problem.unit(), u -> new TreeMap<>())
                    .computeIfAbsent(problem.number(), n -> new TreeMap<>())
                    .putIfAbsent(semester, problem);
        }
    }

    /** The latest word about each problem that the unit lists in one of the semesters, by number. */
    public List<Problem> latest(UnitCode unit, Collection<Period> semesters) {
        List<Problem> latest = new ArrayList<>();
        for (SortedMap<Period, Problem> course :
                problems.getOrDefault(unit, new TreeMap<>()).values()) {
            course.entrySet().stream()
                    .filter(entry -> semesters.contains(entry.getKey()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(entry -> latest.add(entry.getValue()));
        }
        return latest;
    }

    /** How many rows of the semesters were left out. */
    public int leftOut(UnitCode unit, Collection<Period> semesters) {
        return leftOut.getOrDefault(unit, Map.of()).entrySet().stream()
                .filter(entry -> semesters.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * Whether nobody knows what became of a problem after this word about it: a later ledger of its unit was filed and cannot be used,
     * or not wholly, or was received and is not at hand. What was put right stays so.
     */
    public boolean isUnsure(Problem word, Collection<Period> semesters, Coverage coverage) {
        Period listed = word.row().submission().period();
        return !word.isClosed()
                && semesters.stream()
                        .filter(later -> later.compareTo(listed) > 0)
                        .anyMatch(later ->
                                coverage.isLost(word.unit(), FORM, later) || leftOut(word.unit(), List.of(later)) > 0);
    }

    /** The last word about every problem of the run, unit by unit. */
    public List<Problem> last() {
        List<Problem> last = new ArrayList<>();
        problems.values()
                .forEach(byNumber -> byNumber.values().forEach(course -> last.add(course.get(course.lastKey()))));
        return last;
    }
}
