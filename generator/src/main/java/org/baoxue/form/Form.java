package org.baoxue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.ledger.Layout;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;

/**
 * One form in the version that holds for a school year.
 *
 * @param id its id in file names and code
 * @param zh its Chinese name
 * @param en its English name
 * @param aliases further names that file names may use
 * @param rhythm the kind of period it is filed for
 * @param filedBy the tiers that file it
 * @param isLedger whether its rows are cases
 * @param version the first school year of this version
 * @param columns its columns in the order of the schema
 * @param layout the same as rows see them
 */
public record Form(
        String id,
        String zh,
        String en,
        List<String> aliases,
        Period.Kind rhythm,
        Set<Tier> filedBy,
        boolean isLedger,
        int version,
        List<Column> columns,
        Layout layout) {
    public Form {
        aliases = List.copyOf(aliases);
        filedBy = Set.copyOf(filedBy);
        columns = List.copyOf(columns);
    }

    /** The column with this key; a key that the form lacks is a fault of the program. */
    public Column column(String key) {
        return columns.get(layout.position(key));
    }

    /** Its columns by key, in order. */
    public Map<String, Column> columnsByKey() {
        Map<String, Column> byKey = new LinkedHashMap<>();
        columns.forEach(column -> byKey.put(column.key(), column));
        return byKey;
    }
}
