package org.baoxue.division;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.jspecify.annotations.Nullable;

/** The national table of divisions of one year ({@code code,name,parent}) and its placeholders ({@code code,kind}). */
public final class DivisionTable {
    private static final Pattern YEAR = Pattern.compile(".*/(\\d{4})\\.csv");

    private final int year;
    private final SortedMap<UnitCode, Entry> entries;
    private final Set<UnitCode> placeholders;

    private DivisionTable(int year, SortedMap<UnitCode, Entry> entries, Set<UnitCode> placeholders) {
        this.year = year;
        this.entries = entries;
        this.placeholders = placeholders;
    }

    /**
     * A line of the table.
     *
     * @param parent null for a province
     */
    record Entry(UnitCode code, String name, @Nullable UnitCode parent) {}

    /**
     * The table for a school year: of that year, else the newest older one (ask {@link #year}).
     *
     * @throws DivisionException if there is none or it cannot be read
     */
    public static DivisionTable load(Resources resources, int schoolYear) {
        return load(resources, schoolYear, "");
    }

    /**
     * The same without the divisions of other provinces, where that saves reading them: in the shipped table those of a province stand together,
     * and their codes begin alike.
     */
    public static DivisionTable load(Resources resources, int schoolYear, UnitCode province) {
        return load(resources, schoolYear, province.value().substring(0, 2));
    }

    private static DivisionTable load(Resources resources, int schoolYear, String begin) {
        String path = resources.newest("schemas/divisions/%d.csv", schoolYear);
        Matcher matcher = YEAR.matcher(path == null ? "" : path);
        if (path == null || !matcher.matches()) {
            throw new DivisionException("there is no division table for school year " + schoolYear + " or before");
        }
        SortedMap<UnitCode, Entry> entries = new TreeMap<>();
        for (List<String> cells : rows(resources, path, begin, 3)) {
            UnitCode code = code(path, cells.get(0));
            UnitCode parent = cells.get(2).isEmpty() ? null : code(path, cells.get(2));
            if (entries.put(code, new Entry(code, cells.get(1), parent)) != null) {
                throw new DivisionException(path + ": the code " + code + " stands twice");
            }
        }
        Set<UnitCode> placeholders = new HashSet<>();
        String overrides = path.replace(".csv", ".overrides.csv");
        if (resources.has(overrides)) {
            for (List<String> cells : rows(resources, overrides, begin, 2)) {
                if (!cells.get(1).equals("placeholder")) {
                    throw new DivisionException(overrides + ": the kind of " + cells.get(0) + " is not known");
                }
                placeholders.add(code(overrides, cells.get(0)));
            }
        }
        return new DivisionTable(Integer.parseInt(matcher.group(1)), entries, placeholders);
    }

    /** The shipped tables quote nothing, and thousands of lines are split far sooner than parsed; an overlay's may be any CSV. */
    private static List<List<String>> rows(Resources resources, String path, String begin, int columns) {
        return resources.isOverlaid() ? parsed(resources, path, columns) : split(resources.text(path), begin);
    }

    /** The rows, but for the header, whose code begins so. */
    private static List<List<String>> split(String table, String begin) {
        List<List<String>> rows = new ArrayList<>();
        int from = table.indexOf('\n' + begin) + 1;
        while (from > 0 && table.startsWith(begin, from) && from < table.length()) {
            int end = table.indexOf('\n', from);
            int to = end < 0 ? table.length() : end;
            rows.add(List.of(table.substring(from, to).split(",", -1)));
            from = to + 1;
        }
        return rows;
    }

    private static List<List<String>> parsed(Resources resources, String path, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = resources.open(path);
                Table table = CsvTable.open(in, Encoding.UTF_8)) {
            boolean header = table.next();
            while (header && table.next()) {
                if (table.cells().size() != columns) {
                    throw new DivisionException(path + ", row " + table.row() + ": " + columns + " cells are expected");
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < columns; i++) {
                    cells.add(table.cells().get(i).strip());
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new DivisionException("cannot read " + path, e);
        }
        return rows;
    }

    private static UnitCode code(String path, String text) {
        UnitCode code = UnitCode.parse(text);
        if (code == null || code.isSchool()) {
            throw new DivisionException(path + ": " + text + " is not a division code");
        }
        return code;
    }

    /** The year of the table that was found; earlier than the school year asked for if there is none of that year. */
    public int year() {
        return year;
    }

    /** Whether the table has this division. */
    public boolean has(UnitCode code) {
        return entries.containsKey(code);
    }

    /** The codes that are no units: what lies below them reports to what lies above them. */
    public Set<UnitCode> placeholders() {
        return Collections.unmodifiableSet(placeholders);
    }

    /** All divisions by code. */
    SortedMap<UnitCode, Entry> entries() {
        return Collections.unmodifiableSortedMap(entries);
    }

    /** The division and all divisions that lie below it, by code; empty if the table does not have it. */
    List<Entry> subtree(UnitCode top) {
        return entries.values().stream().filter(entry -> isWithin(entry, top)).toList();
    }

    private boolean isWithin(Entry entry, UnitCode top) {
        Entry step = entry;
        for (int height = 0; step != null && height < 5; height++) {
            if (step.code().equals(top)) {
                return true;
            }
            step = step.parent() == null ? null : entries.get(step.parent());
        }
        return false;
    }
}
