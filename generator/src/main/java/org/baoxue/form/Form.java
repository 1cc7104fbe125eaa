package org.baoxue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.baoxue.ledger.Layout;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One form in the version that holds for a school year.
 *
 * @param id its id in file names and code
 * @param zh its Chinese name
 * @param en its English name
 * @param aliases further names that file names may use
 * @param rhythm the kind of period it is filed for
 * @param filedBy the tiers that file it
 * @param types the types of file that carry it; several are parts of one submission
 * @param isLedger whether its rows are cases
 * @param mayBeEmpty whether a file without a row is a full answer
 * @param mostRows how many rows a file may have; beyond, it is refused
 * @param version the first school year of this version
 * @param body what its schema says, read when it is first asked for
 * @param headings what the text of each tier must have, in order; a tier that is not named has no required heading
 */
public record Form(
        String id,
        String zh,
        String en,
        List<String> aliases,
        Period.Kind rhythm,
        Set<Tier> filedBy,
        List<Type> types,
        boolean isLedger,
        boolean mayBeEmpty,
        long mostRows,
        int version,
        Body body,
        Map<Tier, List<Heading>> headings) {
    /** A type of file. */
    public enum Type {
        CSV,
        JSON,
        MD;

        /** As file names have it. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A heading that a text must have; either language is accepted. */
    public record Heading(String zh, String en) {}

    /** What a form's schema says, read when it is first asked for: a run sees files of few forms. Safe for use by many threads. */
    static final class Body {
        private final Supplier<Parts> read;
        private volatile @Nullable Parts parts;

        Body(Supplier<Parts> read) {
            this.read = read;
        }

        /** Always the same parts; throws {@link FormException} if the schema cannot be used. */
        Parts parts() {
            Parts known = parts; // asked for with every row, so that nobody may wait here
            return known == null ? made() : known;
        }

        private synchronized Parts made() {
            Parts made = parts == null ? read.get() : parts;
            parts = made;
            return made;
        }
    }

    /**
     * The parts of a form that its schema holds.
     *
     * @param schema the schema itself; empty if the form is filed as text alone
     */
    record Parts(Map<String, @Nullable Object> schema, List<Column> columns, Layout layout, String list) {
        Parts {
            columns = List.copyOf(columns);
        }
    }

    public Form {
        aliases = List.copyOf(aliases);
        filedBy = Set.copyOf(filedBy);
        types = List.copyOf(types);
        headings = Map.copyOf(headings);
    }

    /** Its columns in the order of the schema; none if it is filed as text alone. */
    public List<Column> columns() {
        return body.parts().columns();
    }

    /** The same as rows see them. */
    public Layout layout() {
        return body.parts().layout();
    }

    /** The name of the list in a JSON document whose elements are the rows; empty if it has none. */
    public String list() {
        return body.parts().list();
    }

    /** The type of file with this extension, in lower case, if the form is filed so; else null. */
    public @Nullable Type type(String extension) {
        return types.stream()
                .filter(type -> type.extension().equals(extension))
                .findFirst()
                .orElse(null);
    }

    /** Whether a file of this type makes the submission: the figures do, and a text only where there are none. */
    public boolean isReportedBy(Type type) {
        return type != Type.MD || types.stream().allMatch(Type.MD::equals);
    }

    /** The headings that a text of this tier must have, in order. */
    public List<Heading> headings(Tier tier) {
        return headings.getOrDefault(tier, List.of());
    }

    /** The column with this key; a key that the form lacks is a fault of the program. */
    public Column column(String key) {
        return columns().get(layout().position(key));
    }

    /** Its columns by key, in order. */
    public Map<String, Column> columnsByKey() {
        Map<String, Column> byKey = new LinkedHashMap<>();
        columns().forEach(column -> byKey.put(column.key(), column));
        return byKey;
    }
}
