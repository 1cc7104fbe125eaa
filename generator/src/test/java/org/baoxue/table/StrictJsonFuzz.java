package org.baoxue.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents of any bytes: they are refused by the reader's own fault, or read as the library reads them that stands behind it. */
public final class StrictJsonFuzz {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJsonFuzz() {}

    /** The document. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Object tree;
        try {
            tree = StrictJson.read(input);
        } catch (JsonFault e) {
            assertThat(e.line()).isGreaterThanOrEqualTo(1);
            return;
        }
        try (JsonParser parser = FACTORY.createParser(input)) {
            parser.nextToken();
            assertThat(plain(tree)).isEqualTo(value(parser));
            assertThat(parser.nextToken()).isNull();
        }
    }

    /** The tree with every number as a decimal without zeros at its end, so that one compares. */
    private static @Nullable Object plain(@Nullable Object value) {
        Map<String, @Nullable Object> object = StrictJson.asObject(value);
        if (object != null) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            object.forEach((name, member) -> all.put(name, plain(member)));
            return all;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(element -> all.add(plain(element)));
            return all;
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                parser.getDecimalValue().stripTrailingZeros();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }
}
