package org.baoxue.samples.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.model.Count;

/** How a figure of a whole hangs together with the same figure of its parts. */
enum Law {
    /** 人次, cases, pupils of a school: the parts add up to the whole. */
    SUM,
    /** Distinct children or cases: the largest part ≤ the whole ≤ the sum of the parts. */
    DISTINCT,
    /** Over months, distinct children: as {@link #DISTINCT} where nothing lacks; else the year may know of more than the months do. */
    KNOWN,
    /**
     * Dropouts over a roll: the largest part ≤ the whole. A county's own dropouts have no roll, so no rate of their own; they are in the
     * county's.
     */
    LARGEST,
    /** A move between two parts is none of the whole, a problem of two ledgers is one: the whole ≤ the sum of the parts. */
    NETTED,
    /** What a unit itself owes is its own, and its own part is not asked for alone: the sum of those below ≤ the whole. */
    BELOW,
    /** Over months: they add up where nothing lacks; where a month lacks, what another file tells of it counts in the year alone. */
    FLOW,
    /** They add up where nothing lacks. */
    WHOLE,
    /** Over months: the year has the first month's value, where nothing lacks. */
    FIRST,
    /** Over months: the year has the value of the last month that has an occasion for one, where nothing lacks. */
    LAST,
    /** Stated about another kind of period or for the whole alone. */
    NONE;

    private static final Path TABLE = Path.of("src/test/resources/laws.csv");

    /** The laws of one number of an indicator. */
    record Of(Law units, Law stages, Law months) {}

    /** The laws by code and number. */
    static Map<String, Of> table() throws IOException {
        Map<String, Of> laws = new TreeMap<>();
        List<String> lines = Files.readAllLines(TABLE, UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (String code : cells[0].split(" ", -1)) {
                laws.put(code + " " + cells[1], new Of(named(cells[2]), named(cells[3]), named(cells[4])));
            }
        }
        return laws;
    }

    private static Law named(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static long lastThatApplies(List<Count> parts) {
        return parts.stream()
                .filter(part -> part != Count.Absent.NOT_APPLICABLE)
                .reduce((earlier, later) -> later)
                .map(part -> part.orElse(0))
                .orElse(0L);
    }

    /**
     * Whether a whole and its parts obey. Parts without a number are none; a whole has a number if a part has one.
     *
     * @param complete whether neither the whole nor any part lacks something
     */
    boolean holds(Count whole, List<Count> parts, boolean complete) {
        long is = whole.orElse(0);
        long sum = parts.stream().mapToLong(part -> part.orElse(0)).sum();
        long largest = parts.stream().mapToLong(part -> part.orElse(0)).max().orElse(0);
        boolean told = this == NONE || whole.isKnown() || parts.stream().noneMatch(Count::isKnown);
        return told
                && switch (this) {
                    case SUM -> is == sum;
                    case DISTINCT -> largest <= is && is <= sum;
                    case KNOWN -> largest <= is && (!complete || is <= sum);
                    case LARGEST -> largest <= is;
                    case NETTED -> is <= sum;
                    case BELOW -> sum <= is;
                    case FLOW -> complete ? is == sum : is >= sum;
                    case WHOLE -> !complete || is == sum;
                    case FIRST ->
                        !complete || parts.isEmpty() || is == parts.get(0).orElse(0);
                    case LAST -> !complete || is == lastThatApplies(parts);
                    case NONE -> true;
                };
    }
}
