package org.baoxue.form;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.baoxue.model.Period;
import org.baoxue.resource.Resources;
import org.baoxue.table.Cells;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Code lists ({@code code,zh,en,valid-from,valid-to[,flags]}) with the codes that are valid in a school year, each loaded when it
 * is first asked for. Safe for use by many threads.
 */
final class CodeLists {
    private static final int CELLS = 6;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Resources resources;
    private final Period year;
    private final Map<String, CodeList> loaded = new ConcurrentHashMap<>();

    CodeLists(Resources resources, int schoolYear) {
        this.resources = resources;
        this.year = Period.schoolYear(schoolYear);
    }

    /** Whether there is such a list. */
    boolean has(String name) {
        return loaded.containsKey(name) || (NAME.matcher(name).matches() && resources.has(path(name)));
    }

    /** The list; throws {@link FormException} if it cannot be used. */
    CodeList list(String name) {
        CodeList known = loaded.get(name);
        return known == null ? loaded.computeIfAbsent(name, this::load) : known;
    }

    private static String path(String name) {
        return "schemas/codes/" + name + ".csv";
    }

    private CodeList load(String name) {
        String path = path(name);
        if (!has(name)) {
            throw new FormException("there is no code list " + path);
        }
        List<Code> codes = new ArrayList<>();
        int number = 1;
        for (List<String> cells : resources.isOverlaid() ? parsed(path) : split(resources.text(path))) {
            number++;
            Code code = code("code list " + path + ", entry " + number, cells);
            if (isValid(code)) {
                codes.add(code);
            }
        }
        return new CodeList(name, codes);
    }

    /** The shipped lists quote nothing, and are split far sooner than parsed; an overlay's may be any CSV. */
    private static List<List<String>> split(String list) {
        return list.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }

    private List<List<String>> parsed(String path) {
        List<List<String>> entries = new ArrayList<>();
        try (InputStream in = resources.open(path);
                Table table = CsvTable.open(in, Encoding.UTF_8)) {
            boolean header = table.next();
            while (header && table.next()) {
                Cells cells = table.cells();
                List<String> entry = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    entry.add(cells.get(i).strip());
                }
                entries.add(entry);
            }
        } catch (IOException e) {
            throw new FormException("cannot read the code list " + path, e);
        }
        return entries;
    }

    private static Code code(String place, List<String> cells) {
        if (cells.size() > CELLS) {
            throw new FormException(place + ": a label with a comma needs quotes");
        }
        String flags = cell(cells, 5);
        try {
            return new Code(
                    cell(cells, 0),
                    cell(cells, 1),
                    cell(cells, 2),
                    day(cell(cells, 3)),
                    day(cell(cells, 4)),
                    flags.isEmpty() ? Set.of() : Set.of(flags.split(" ", -1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new FormException(place + ": a date or flag cannot be read", e);
        }
    }

    private static String cell(List<String> cells, int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private boolean isValid(Code code) {
        return (code.validFrom() == null || !code.validFrom().isAfter(year.lastDay()))
                && (code.validTo() == null || !code.validTo().isBefore(year.firstDay()));
    }
}
