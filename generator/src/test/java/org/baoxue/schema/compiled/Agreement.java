package org.baoxue.schema.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.schema.EveritEngine;
import org.baoxue.schema.SchemaLint;
import org.baoxue.schema.Violation;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** A compiled schema beside the engine: whatever one of them says of a row, the other says too. */
public final class Agreement {
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private final Map<String, @Nullable Object> schema;
    private final EveritEngine engine;
    private final EveritEngine rest;
    private final List<EveritEngine> byColumn = new ArrayList<>();
    private final CompiledSchema compiled;
    /** The same, with its generated check. */
    private final CompiledSchema generated;

    private final CompiledRow row;
    private final CompiledRow other;
    private int withGenerated;
    private int clean;
    private int broken;

    /** An agreement over an expanded schema, which must be one that is known. */
    public Agreement(Map<String, @Nullable Object> schema) {
        this.schema = schema;
        this.engine = EveritEngine.of(schema);
        Compilation compilation = CompiledSchema.of(schema);
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        this.compiled = ((Compilation.Compiled) compilation).schema();
        this.row = compiled.row();
        this.generated = ((Compilation.Compiled) CompiledSchema.of(schema)).schema();
        this.other = generated.row();
        if (generated.canGenerate()) {
            generated.generate();
            withGenerated++;
        }
        Map<String, @Nullable Object> open = new LinkedHashMap<>();
        compiled.columns().forEach(name -> open.put(name, Map.of()));
        Map<String, @Nullable Object> others = new LinkedHashMap<>(schema);
        others.put("properties", open);
        this.rest = EveritEngine.of(others);
        Objects.requireNonNull(StrictJson.asObject(schema.get("properties"))).forEach((name, column) -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("$schema", SchemaLint.DRAFT);
            one.put("properties", Map.of(name, Objects.requireNonNull(column)));
            byColumn.add(EveritEngine.of(one));
        });
    }

    /** Compares both over rows from this seed. */
    public void over(int rows, long seed) {
        InventedRows invented = new InventedRows(schema, seed);
        assertThat(compiled.columns()).isEqualTo(invented.names());
        for (int i = 0; i < rows; i++) {
            over(invented.next());
        }
    }

    /** Compares both over one row of canonical cells. */
    public void over(List<String> cells) {
        Map<String, @Nullable Object> instance = instance(cells);
        List<Violation> expected = engine.check(instance);
        List<Boolean> holds = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>(instance);
            one.keySet().retainAll(List.of(compiled.columns().get(c)));
            holds.add(one.isEmpty() || byColumn.get(c).check(one).isEmpty());
        }
        boolean restHolds = rest.check(instance).isEmpty();
        for (boolean gb18030 : List.of(false, true)) {
            fill(cells, gb18030);
            for (int c = 0; c < cells.size(); c++) {
                assertThat(compiled.columnHolds(c, row))
                        .as("%s of %s by %s", compiled.columns().get(c), cells, schema)
                        .isEqualTo(holds.get(c));
            }
            assertThat(compiled.rest(row))
                    .as("the rest of %s by %s", cells, schema)
                    .isEqualTo(restHolds);
            fill(cells, gb18030);
            assertThat(compiled.rest(row))
                    .as("the rest of %s by %s", cells, schema)
                    .isEqualTo(restHolds);
            fill(cells, gb18030);
            long odd = compiled.odd(row);
            for (int c = 0; c < cells.size(); c++) {
                assertThat((odd >>> c & 1) == 0)
                        .as("%s of %s by %s", compiled.columns().get(c), cells, schema)
                        .isEqualTo(holds.get(c));
            }
            if (odd == 0) {
                assertThat(compiled.restOfEven(row))
                        .as("the rest of %s by %s", cells, schema)
                        .isEqualTo(restHolds);
            }
            assertThat(compiled.check(row, odd)).as("%s by %s", cells, schema).isEqualTo(expected);
            overGenerated(odd, restHolds, expected);
            fill(cells, gb18030);
            if (gb18030 && !cells.isEmpty()) {
                row.set(cells.size() - 1, cells.get(cells.size() - 1));
            }
            assertThat(compiled.check(row)).as("%s by %s", cells, schema).isEqualTo(expected);
        }
        assertThat(expected.isEmpty()).isEqualTo(restHolds && !holds.contains(false));
        clean += expected.isEmpty() ? 1 : 0;
        broken += expected.isEmpty() ? 0 : 1;
    }

    /** The row at hand, asked as reading asks it: the offsets are copied, nothing else is set. */
    private void overGenerated(long odd, boolean restHolds, List<Violation> expected) {
        other.over(row.block, row.gb18030);
        System.arraycopy(row.from, 0, other.from(), 0, row.columns());
        System.arraycopy(row.to, 0, other.to(), 0, row.columns());
        assertThat(generated.odd(other)).as("columns by %s", schema).isEqualTo(odd);
        if (odd == 0) {
            for (int i = 0; i < 2; i++) {
                assertThat(generated.restOfEven(other))
                        .as("the rest by %s", schema)
                        .isEqualTo(restHolds);
            }
        }
        assertThat(generated.check(other, odd)).as("by %s", schema).isEqualTo(expected);
    }

    /** How many of the schemas had a generated check: 0 or 1. */
    public int withGenerated() {
        return withGenerated;
    }

    /** How many rows had nothing wrong. */
    public int clean() {
        return clean;
    }

    /** How many rows had something wrong. */
    public int broken() {
        return broken;
    }

    private void fill(List<String> cells, boolean gb18030) {
        Charset charset = gb18030 ? NATIONAL : StandardCharsets.UTF_8;
        byte[] joined = String.join(",", cells).getBytes(charset);
        row.on(joined, gb18030);
        int from = 0;
        for (int c = 0; c < cells.size(); c++) {
            int to = from + cells.get(c).getBytes(charset).length;
            row.set(c, from, to);
            from = to + 1;
        }
    }

    private Map<String, @Nullable Object> instance(List<String> cells) {
        Map<String, @Nullable Object> instance = new LinkedHashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            String name = compiled.columns().get(c);
            if (!cells.get(c).isEmpty()) {
                instance.put(name, typed(type(name), cells.get(c)));
            }
        }
        return instance;
    }

    private static Object typed(String type, String text) {
        if (type.equals("integer") && text.matches("-?[0-9]{1,18}")) {
            return Long.valueOf(text);
        }
        return type.equals("array") ? List.of(text.split(";", -1)) : text;
    }

    private String type(String column) {
        Map<String, @Nullable Object> columns = StrictJson.asObject(schema.get("properties"));
        Map<String, @Nullable Object> stated = columns == null ? null : StrictJson.asObject(columns.get(column));
        if (stated != null && stated.get("type") == null && stated.get("anyOf") instanceof List<?> options) {
            stated = StrictJson.asObject(options.get(0));
        }
        return stated == null ? "" : String.valueOf(stated.get("type"));
    }
}
