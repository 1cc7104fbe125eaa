package org.baoxue.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/** JSON Merge Patch (RFC 7396): an object changes its members, null takes one away, anything else replaces. */
final class MergePatch {
    private MergePatch() {}

    static Map<String, @Nullable Object> apply(
            Map<String, @Nullable Object> target, Map<String, @Nullable Object> patch) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(target);
        patch.forEach((name, change) -> {
            Map<String, @Nullable Object> members = StrictJson.asObject(change);
            if (change == null) {
                merged.remove(name);
            } else if (members == null) {
                merged.put(name, change);
            } else {
                Map<String, @Nullable Object> old = StrictJson.asObject(merged.get(name));
                merged.put(name, apply(old == null ? Map.of() : old, members));
            }
        });
        return merged;
    }
}
