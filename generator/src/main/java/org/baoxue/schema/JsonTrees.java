package org.baoxue.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.baoxue.table.StrictJson;
import org.json.JSONArray;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/** Trees of the strict reader as the schema library wants them, numbers normalised: 5.0 is the whole number 5. */
final class JsonTrees {
    private JsonTrees() {}

    static JSONObject object(Map<String, @Nullable Object> tree) {
        JSONObject object = new JSONObject();
        tree.forEach((name, value) -> object.put(name, value(value)));
        return object;
    }

    private static Object value(@Nullable Object value) {
        Map<String, @Nullable Object> object = StrictJson.asObject(value);
        if (object != null) {
            return object(object);
        }
        if (value instanceof List<?> list) {
            JSONArray array = new JSONArray();
            list.forEach(element -> array.put(value(element)));
            return array;
        }
        if (value == null) {
            return JSONObject.NULL;
        }
        if (value instanceof BigDecimal number) {
            return normal(number);
        }
        return value instanceof Long whole ? normal(BigDecimal.valueOf(whole)) : value;
    }

    /** The library tells an {@link Integer} from a {@link Long}, and wants the smallest that fits. */
    private static Number normal(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        int digits = bare.precision() - bare.scale();
        if (bare.scale() > 0 || digits > 18) {
            return bare;
        }
        return digits > 9 ? (Number) bare.longValueExact() : (Number) bare.intValueExact();
    }
}
