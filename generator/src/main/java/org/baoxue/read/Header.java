package org.baoxue.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.Repairs;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Place;
import org.baoxue.table.Blanks;
import org.baoxue.table.Cells;
import org.jspecify.annotations.Nullable;

/** The first row of a file against the headings of its form: which column stands where, and what is wrong. */
final class Header {
    private final Form form;
    private final Place place;
    private final Set<String> forbidden;
    private final int[] positions;
    private final int width;
    private final List<Finding> findings = new ArrayList<>();
    /** Unknown headings by the place of their findings among the others, in the order of the row. */
    private final SortedMap<Integer, String> unknown = new TreeMap<>();

    private int recognised;
    private boolean usable = true;

    private Header(Form form, Place place, Set<String> forbidden, int width) {
        this.form = form;
        this.place = place;
        this.forbidden = forbidden;
        this.width = width;
        this.positions = new int[form.columns().size()];
        Arrays.fill(positions, -1);
    }

    /**
     * Audits a row as the header of a form.
     *
     * @param place the header's row
     * @param forbidden codes of repairs that the profile does not allow
     */
    static Header audit(Form form, Cells cells, Place place, Set<String> forbidden) {
        int width = cells.size();
        while (width > 0 && Blanks.strip(cells.get(width - 1)).isEmpty()) {
            width--;
        }
        Header header = new Header(form, place, forbidden, width);
        Map<String, Column> headings = headings(form);
        Set<Column> twice = new TreeSet<>(Comparator.comparing(Column::key));
        for (int i = 0; i < width; i++) {
            header.cell(i, cells.get(i), headings, twice);
        }
        header.tellUnknown();
        twice.forEach(column -> header.refuse(FileFaults.HEADING_TWICE, column));
        form.columns().stream()
                .filter(column -> column.required() && header.position(column) < 0)
                .forEach(column -> header.refuse(FileFaults.HEADING_MISSING, column));
        return header;
    }

    /** How many of these texts are headings of the form. */
    static int count(Form form, List<String> texts) {
        Map<String, Column> headings = headings(form);
        return (int) texts.stream()
                .map(Header::bare)
                .filter(headings::containsKey)
                .distinct()
                .count();
    }

    /** Whether these texts name every column that the form asks for. */
    static boolean isWhole(Form form, List<String> texts) {
        Set<String> named = texts.stream().map(Header::bare).collect(Collectors.toSet());
        return form.columns().stream()
                .filter(Column::required)
                .allMatch(column -> named.contains(bare(column.zh())) || named.contains(bare(column.en())));
    }

    private static Map<String, Column> headings(Form form) {
        Map<String, Column> headings = new HashMap<>();
        for (Column column : form.columns()) {
            headings.put(bare(column.zh()), column);
            headings.put(bare(column.en()), column);
        }
        return headings;
    }

    private static String bare(String heading) {
        return CellReader.halfWidth(Blanks.remove(heading)).toLowerCase(Locale.ROOT);
    }

    private void cell(int at, String text, Map<String, Column> headings, Set<Column> twice) {
        String heading = bare(text);
        Column column = headings.get(heading);
        if (heading.isEmpty()) {
            findings.add(Finding.of(FileFaults.HEADING_BLANK, place, new Arg.Num("position", at + 1L)));
            return;
        }
        boolean exact = column != null && (text.equals(column.zh()) || text.equals(column.en()));
        if (column != null && !exact) {
            findings.add(Finding.of(
                    Repairs.HEADING,
                    place.at(column.key()),
                    new Arg.Column("column", form.id(), column.key()),
                    shown(text)));
        }
        if (column == null || (!exact && forbidden.contains(Repairs.HEADING.code()))) {
            unknown.put(findings.size() + unknown.size(), text);
            return;
        }
        recognised++;
        int position = form.layout().position(column.key());
        if (positions[position] >= 0) {
            twice.add(column);
        } else {
            positions[position] = at;
        }
    }

    /** Each heading that the form has not, with the one among those not found that it resembles most. */
    private void tellUnknown() {
        List<Column> open =
                form.columns().stream().filter(column -> position(column) < 0).toList();
        unknown.forEach((at, text) -> {
            Column near = NearHeading.of(bare(text), open, column -> List.of(bare(column.zh()), bare(column.en())));
            findings.add(
                    at,
                    Finding.of(
                            FileFaults.HEADING_UNKNOWN,
                            place,
                            shown(text),
                            near == null
                                    ? new Arg.Term("near", "heading.none")
                                    : new Arg.Column("near", form.id(), near.key())));
        });
    }

    /** A text in the header may be a child's, if the header is missing. */
    private Arg shown(String text) {
        return new Arg.Shown("found", Masked.of(form.layout().isPersonal() ? Mask.STRAY : Mask.NONE, text));
    }

    private void refuse(FileFaults fault, Column column) {
        usable = false;
        findings.add(Finding.of(fault, place.at(column.key()), new Arg.Column("column", form.id(), column.key())));
    }

    /** Where the column stands in the file's records; -1 if it does not. */
    int position(Column column) {
        return positions[form.layout().position(column.key())];
    }

    /** The header's row. */
    long row() {
        return place.row();
    }

    /** How many cells a record has, blank headings at the end left out. */
    int width() {
        return width;
    }

    /** How many cells are headings of the form. */
    int recognised() {
        return recognised;
    }

    /** Whether rows can be read under it. */
    boolean isUsable() {
        return usable;
    }

    /** What is to be said of it. */
    List<Finding> findings() {
        return findings;
    }

    /** Finds the heading that a misspelt one was to be: fewest letters to change, fewer than half of it. */
    private static final class NearHeading {
        private NearHeading() {}

        /**
         * The nearest column; null if none is near.
         *
         * @param text a heading as compared, without blanks
         * @param names the headings of a column, likewise
         */
        static @Nullable Column of(String text, List<Column> columns, Function<Column, List<String>> names) {
            Column nearest = null;
            int fewest = (Math.max(text.length(), 2) + 1) / 2;
            for (Column column : columns) {
                for (String name : names.apply(column)) {
                    int changes = changes(text, name);
                    if (changes < fewest) {
                        fewest = changes;
                        nearest = column;
                    }
                }
            }
            return nearest;
        }

        /** How many letters must be put in, taken out or replaced. */
        private static int changes(String from, String to) {
            int[] row = new int[to.length() + 1];
            for (int j = 0; j <= to.length(); j++) {
                row[j] = j;
            }
            for (int i = 1; i <= from.length(); i++) {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j <= to.length(); j++) {
                    int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                }
            }
            return row[to.length()];
        }
    }
}
