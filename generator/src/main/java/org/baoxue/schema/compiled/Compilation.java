package org.baoxue.schema.compiled;

import java.util.List;

/** What became of a schema that was to be compiled. */
public sealed interface Compilation {
    /** All of the schema is known. */
    record Compiled(CompiledSchema schema) implements Compilation {}

    /**
     * The schema holds more than is known, and is left to the engine as a whole.
     *
     * @param unknown each place that is not known, in the order of the schema; at least one
     */
    record NotCompiled(List<Unknown> unknown) implements Compilation {}

    /**
     * A keyword, or the shape of its value, that is not known.
     *
     * @param pointer where in the expanded schema, as a JSON pointer, such as {@code /allOf/2/then/dependencies}
     * @param problem a sentence for whoever wrote the schema
     */
    record Unknown(String pointer, String problem) {}
}
