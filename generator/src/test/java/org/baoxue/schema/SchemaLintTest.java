package org.baoxue.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaLintTest {
    private static void lint(String json) throws JsonFault {
        SchemaLint.check(StrictJson.readObject(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'properties':{'a':{'minimun':1}};/properties/a/minimun",
                "'properties':{'a':{'$ref':'http://x'}};/properties/a/$ref",
                "'properties':{'a':{'pattern':'x$'}};/properties/a/pattern",
                "'properties':{'a':{'pattern':'^('}};/properties/a/pattern",
                "'properties':{'a':{'pattern':'^x$y$'}};",
                "'properties':{'a':{'maxLength':2.5}};/properties/a/maxLength",
                "'properties':{'a':{'minItems':'2'}};/properties/a/minItems",
                "'properties':{'a':{'minItems':2,'maxItems':3}};",
                "'properties':{'a':{'type':'int'}};/properties/a/type",
                "'properties':{'a':{'format':'date-time'}};/properties/a/format",
                "'properties':{'a':3};/properties/a",
                "'required':'a';/required",
                "'allOf':[{'if':{'required':[1]}}];/allOf/0/if/required",
                "'enum':[];/enum"
            })
    void names_the_place_of_a_fault(String rest, @Nullable String path) throws JsonFault {
        String schema = "{'$schema':'" + SchemaLint.DRAFT + "'," + rest + "}";
        if (path == null) {
            assertThatCode(() -> lint(schema)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> lint(schema))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining(path + ":");
        }
    }

    @Test
    void wants_the_draft_stated() {
        assertThatThrownBy(() -> lint("{'type':'object'}")).hasMessageContaining("/$schema");
    }

    @Test
    void lets_annotations_of_the_project_pass() {
        assertThatCode(() -> lint("{'$schema':'" + SchemaLint.DRAFT + "','x-key':['a'],'x-anything':{'minimun':1}}"))
                .doesNotThrowAnyException();
    }
}
