package org.baoxue.app;

import java.util.HashMap;
import java.util.Map;
import org.baoxue.model.Place;
import org.baoxue.table.bytes.sheets.CellName;

/** Where the columns of each sheet stand that was read, so that a finding can name its cell. */
public final class SheetColumns {
    private final Map<String, Map<String, Integer>> columns;

    private SheetColumns(Map<String, Map<String, Integer>> columns) {
        this.columns = columns;
    }

    /** The name of the cell at a place, such as {@code C17}; empty if the place is none, or lies in no sheet. */
    public String cell(Place place) {
        String column = place.column();
        if (column == null || place.row() == 0 || place.sheet().isEmpty()) {
            return "";
        }
        Integer at = columns.getOrDefault(key(place), Map.of()).get(column);
        return at == null ? "" : new CellName((int) place.row(), at).toString();
    }

    private static String key(Place place) {
        return place.file() + "\n" + place.sheet();
    }

    /** Takes the sheets one by one. */
    public static final class Builder {
        private final Map<String, Map<String, Integer>> columns = new HashMap<>();

        /** A builder without a sheet. */
        public Builder() {}

        /**
         * Adds a sheet; two whose names are masked to the same lose their columns, for nobody could tell which is meant.
         *
         * @param found where its columns stand, from 0, by their keys; empty for any other file
         */
        public void add(Place sheet, Map<String, Integer> found) {
            if (!found.isEmpty()) {
                columns.merge(key(sheet), found, (one, other) -> one.equals(other) ? one : Map.of());
            }
        }

        /** All of them. */
        public SheetColumns build() {
            return new SheetColumns(Map.copyOf(columns));
        }
    }
}
