package org.baoxue.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.table.Cells;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;

/** {@code docs/kinds.csv}: every kind of fault that the rules are to cover, and the codes that find it. */
final class KindsFile {
    /** In place of codes: no rule finds this kind yet. */
    static final String OPEN = "open";

    private static final Path FILE = Path.of("..", "docs", "kinds.csv");
    private static final List<String> HEADER = List.of("group", "kind_zh", "kind_en", "codes", "note");

    /**
     * One kind of fault.
     *
     * @param group the letter of its group
     * @param codes of the rules that find it, or {@link #OPEN} alone
     * @param note where it is found in part only, what is left out; both languages, parted by a slash between blanks
     */
    record Kind(String group, String zh, String en, List<String> codes, String note) {
        boolean isOpen() {
            return codes.equals(List.of(OPEN));
        }
    }

    private KindsFile() {}

    /** All of them, in the order of the file. */
    static List<Kind> load() {
        List<Kind> kinds = new ArrayList<>();
        try (Table table = CsvTable.open(Files.newInputStream(FILE), Encoding.UTF_8)) {
            if (!table.next() || !HEADER.equals(line(table))) {
                throw new IllegalStateException("the first line of docs/kinds.csv must be " + String.join(",", HEADER));
            }
            while (table.next()) {
                List<String> line = line(table);
                if (line.size() != HEADER.size()) {
                    throw new IllegalStateException("docs/kinds.csv, line " + table.line() + ": " + line.size()
                            + " cells instead of " + HEADER.size() + "; words with a comma need quotes");
                }
                List<String> codes = List.of(line.get(3).split(" ", -1));
                kinds.add(new Kind(line.get(0), line.get(1), line.get(2), codes, line.get(4)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    private static List<String> line(Table table) {
        List<String> line = new ArrayList<>();
        Cells cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            line.add(cells.get(i));
        }
        return line;
    }
}
