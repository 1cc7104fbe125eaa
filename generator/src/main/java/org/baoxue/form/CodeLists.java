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

    private final Resources resources;
    private final Period year;
    private final Map<String, CodeList> loaded = new ConcurrentHashMap<>();

    CodeLists(Resources resources, int schoolYear) {
        this.resources = resources;
        this.year = Period.schoolYear(schoolYear);
    }

    /** The list; throws {@link FormException} if it cannot be used. */
    CodeList list(String name) {
        CodeList known = loaded.get(name);
        return known == null ? loaded.computeIfAbsent(name, this::load) : known;
    }

    private CodeList load(String name) {
        String path = "schemas/codes/" + name + ".csv";
        if (!name.matches("[a-z][a-z0-9_]*") || !resources.has(path)) {
            throw new FormException("there is no code list " + path);
        }
        List<Code> codes = new ArrayList<>();
        try (InputStream in = resources.open(path);
                Table table = CsvTable.open(in, Encoding.UTF_8)) {
            boolean header = table.next();
            while (header && table.next()) {
                Code code = code(path, table);
                if (isValid(code)) {
                    codes.add(code);
                }
            }
        } catch (IOException e) {
            throw new FormException("cannot read the code list " + path, e);
        }
        return new CodeList(name, codes);
    }

    private static Code code(String path, Table table) {
        Cells cells = table.cells();
        if (cells.size() > CELLS) {
            throw new FormException(
                    "code list " + path + ", row " + table.row() + ": a label with a comma needs quotes");
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
            throw new FormException(
                    "code list " + path + ", row " + table.row() + ": a date or flag cannot be read", e);
        }
    }

    private static String cell(Cells cells, int position) {
        return position < cells.size() ? cells.get(position).strip() : "";
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private boolean isValid(Code code) {
        return (code.validFrom() == null || !code.validFrom().isAfter(year.lastDay()))
                && (code.validTo() == null || !code.validTo().isBefore(year.firstDay()));
    }
}
