package org.baoxue.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges instances by one schema. Safe for use by many threads. */
public interface Engine {
    /**
     * Everything that the schema refuses, in an order that depends on the schema and the instance alone: first what the schema
     * says outright, then its {@code allOf} elements in order.
     *
     * @param instance a tree as {@link org.baoxue.table.StrictJson} makes it
     */
    List<Violation> check(Map<String, @Nullable Object> instance);
}
