package org.baoxue.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.model.Tier;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** What a line of {@code forms.json} says of the files of a form: their types, whether they may be empty, their headings. */
record FormEntry(String id, Map<String, @Nullable Object> entry) {
    /** The types of file, figures first; CSV if none is named. */
    List<Form.Type> types() {
        Object stated = entry.get("types");
        if (stated == null) {
            return List.of(Form.Type.CSV);
        }
        List<Form.Type> types = new ArrayList<>();
        for (Object name : list(stated, "types")) {
            Form.Type type = Arrays.stream(Form.Type.values())
                    .filter(known -> known.extension().equals(name))
                    .findFirst()
                    .orElseThrow(() -> fault("types may be csv, json and md"));
            if (types.contains(type)) {
                throw fault("a type stands twice");
            }
            types.add(type);
        }
        if (types.isEmpty() || types.containsAll(List.of(Form.Type.CSV, Form.Type.JSON))) {
            throw fault("types name either csv or json, or md alone; md may stand beside either");
        }
        return types.stream().sorted().toList();
    }

    /** Whether it has no figures, and so no schema. */
    boolean isTextOnly() {
        return types().equals(List.of(Form.Type.MD));
    }

    /** A ledger may always be empty. */
    boolean mayBeEmpty() {
        return Boolean.TRUE.equals(entry.get("may_be_empty")) || Boolean.TRUE.equals(entry.get("ledger"));
    }

    /** The most rows that a file of it may have: far more than there can be, and few enough to be told of one by one. */
    long mostRows() {
        return entry.get("most_rows") instanceof Long most ? most : Long.MAX_VALUE;
    }

    /** The required headings of each tier. */
    Map<Tier, List<Form.Heading>> headings() {
        Map<Tier, List<Form.Heading>> headings = new EnumMap<>(Tier.class);
        Object stated = entry.get("headings");
        if (stated == null) {
            return headings;
        }
        Map<String, @Nullable Object> byTier = StrictJson.asObject(stated);
        if (byTier == null || !types().contains(Form.Type.MD)) {
            throw fault("headings are lists by tier, of a form with the type md");
        }
        byTier.forEach((tier, list) -> headings.put(
                tier(tier),
                list(list, "headings." + tier).stream().map(this::heading).toList()));
        return headings;
    }

    private Tier tier(String name) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> fault("there is no tier " + name));
    }

    private Form.Heading heading(@Nullable Object value) {
        Map<String, @Nullable Object> names = StrictJson.asObject(value);
        if (names != null && names.get("zh") instanceof String zh && names.get("en") instanceof String en) {
            return new Form.Heading(zh, en);
        }
        throw fault("a heading has the texts zh and en");
    }

    private List<?> list(@Nullable Object value, String key) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw fault(key + " must be a list");
    }

    private FormException fault(String problem) {
        return new FormException("forms.json: form " + id + ": " + problem);
    }
}
