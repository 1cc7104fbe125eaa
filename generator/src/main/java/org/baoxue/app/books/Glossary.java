package org.baoxue.app.books;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.form.FormGuide.Wording;
import org.baoxue.resource.Resources;
import org.baoxue.table.Cells;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;

/**
 * The words that no other definition holds: {@code schemas/glossary.csv}, a line a word ({@code zh, en, key, meaning_zh,
 * meaning_en, section}; several keys are parted by semicolons).
 */
final class Glossary {
    private static final String PATH = "schemas/glossary.csv";
    private static final int ZH = 0;
    private static final int EN = 1;
    private static final int KEY = 2;
    private static final int MEANING_ZH = 3;
    private static final int MEANING_EN = 4;
    private static final int SECTION = 5;
    private static final int CELLS = 6;

    private Glossary() {}

    /** The rows by section, both in the order of the file. */
    static Map<String, List<GlossaryRow>> load(Resources resources) {
        Map<String, List<GlossaryRow>> sections = new LinkedHashMap<>();
        try (InputStream in = resources.open(PATH);
                Table table = CsvTable.open(in, Encoding.UTF_8)) {
            boolean header = table.next();
            while (header && table.next()) {
                Cells cells = table.cells();
                if (cells.size() != CELLS) {
                    throw new IllegalStateException(PATH + ", row " + table.row() + ": " + cells.size()
                            + " cells instead of " + CELLS + "; words with a comma need quotes");
                }
                sections.computeIfAbsent(cells.get(SECTION).strip(), name -> new ArrayList<>())
                        .add(row(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PATH, e);
        }
        return sections;
    }

    private static GlossaryRow row(Cells cells) {
        String keys = cells.get(KEY).strip();
        return GlossaryRow.of(
                new Wording(cells.get(ZH).strip(), cells.get(EN).strip()),
                keys.isEmpty() ? List.of() : List.of(keys.split(";", -1)),
                new Wording(cells.get(MEANING_ZH).strip(), cells.get(MEANING_EN).strip()));
    }
}
