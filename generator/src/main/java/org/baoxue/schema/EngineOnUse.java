package org.baoxue.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An engine that is built when it is first asked, for a schema that is known to be sound: most files never need it. Safe for use
 * by many threads.
 */
public final class EngineOnUse implements Engine {
    private final Map<String, @Nullable Object> schema;
    private volatile @Nullable Engine built;

    /** An engine for this schema, whose faults come out only when it is asked. */
    public EngineOnUse(Map<String, @Nullable Object> schema) {
        this.schema = schema;
    }

    @Override
    public List<Violation> check(Map<String, @Nullable Object> instance) {
        Engine known = built;
        return (known == null ? build() : known).check(instance);
    }

    private synchronized Engine build() {
        Engine engine = built == null ? EveritEngine.of(schema) : built;
        built = engine;
        return engine;
    }
}
