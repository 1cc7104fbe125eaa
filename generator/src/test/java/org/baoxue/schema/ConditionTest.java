package org.baoxue.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.everit.json.schema.loader.SchemaLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final List<Object> VALUES = List.of("A", "B", "", 1L, true, List.of("A"), Map.of());

    private static Condition condition(String json) throws JsonFault {
        Map<String, @Nullable Object> source =
                StrictJson.readObject(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return new Condition(
                source,
                SchemaLoader.builder()
                        .draftV7Support()
                        .schemaJson(JsonTrees.object(source))
                        .build()
                        .load()
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'required':['x']}",
                "{'required':['x','y']}",
                "{'not':{'required':['x']}}",
                "{'properties':{'x':{'const':'A'}}}",
                "{'properties':{'x':{'const':'A'}},'required':['x']}",
                "{'properties':{'x':{'enum':['A','B']}},'required':['y']}",
                "{'properties':{'x':{'not':{'const':'A'}}},'required':['x']}",
                "{'properties':{'x':{'not':{'enum':['A','']}}}}"
            })
    void answers_as_the_library_does_without_it(String json) throws JsonFault {
        Condition condition = condition(json);
        assertThat(condition.isDirect()).isTrue();
        Condition library = condition("{'allOf':[" + json + "]}");
        assertThat(library.isDirect()).isFalse();
        for (int x = -1; x < VALUES.size(); x++) {
            for (int y = -1; y < 2; y++) {
                Map<String, @Nullable Object> instance = new LinkedHashMap<>();
                if (x >= 0) {
                    instance.put("x", VALUES.get(x));
                }
                if (y >= 0) {
                    instance.put("y", VALUES.get(y));
                }
                assertThat(condition.holds(instance, JsonTrees.object(instance)))
                        .as("%s", instance)
                        .isEqualTo(library.holds(instance, JsonTrees.object(instance)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'properties':{'x':{'const':1}}}",
                "{'properties':{'x':{'type':'string'}}}",
                "{'properties':{'x':{'const':'A'},'y':{'const':'A'}}}",
                "{'properties':{'x':{'enum':['A',1]}}}",
                "{'anyOf':[{'required':['x']}]}"
            })
    void leaves_any_other_shape_to_the_library(String json) throws JsonFault {
        assertThat(condition(json).isDirect()).isFalse();
    }
}
