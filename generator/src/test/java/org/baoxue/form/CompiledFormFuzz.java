package org.baoxue.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.fuzz.Bytes;
import org.baoxue.resource.Resources;
import org.baoxue.schema.compiled.Agreement;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** Rows of any characters, held to the shipped schemas: the compiled form and the engine say the same of every cell and of the row. */
public final class CompiledFormFuzz {
    private static final int YEAR = 2024;
    private static final Resources SHIPPED = Resources.shipped();
    private static final List<Held> HELD =
            List.of(Held.of("attendance"), Held.of("eligible"), Held.of("suspected"), Held.of("persuasion"));

    private CompiledFormFuzz() {}

    private record Held(Agreement agreement, int width) {
        static Held of(String form) {
            try {
                String path =
                        Objects.requireNonNull(SHIPPED.newest("schemas/forms/" + form + "/%d/form.schema.json", YEAR));
                Map<String, @Nullable Object> schema = new SchemaExpansion(new CodeLists(SHIPPED, YEAR))
                        .expand(StrictJson.readObject(SHIPPED.bytes(path)));
                Map<String, @Nullable Object> columns = StrictJson.asObject(schema.get("properties"));
                return new Held(
                        new Agreement(schema), Objects.requireNonNull(columns).size());
            } catch (JsonFault e) {
                throw new IllegalStateException("a shipped schema cannot be read", e);
            }
        }
    }

    /** A choice of the form, then a cell a line; columns without a line are absent. */
    public static void fuzzerTestOneInput(byte[] input) {
        Bytes bytes = new Bytes(input);
        Held held = bytes.oneOf(HELD);
        List<String> cells = new ArrayList<>(bytes.lines());
        while (cells.size() < held.width()) {
            cells.add("");
        }
        held.agreement().over(cells.subList(0, held.width()));
    }
}
