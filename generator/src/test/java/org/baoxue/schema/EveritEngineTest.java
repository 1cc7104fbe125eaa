package org.baoxue.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EveritEngineTest {
    private static final String DRAFT = "\"$schema\":\"" + SchemaLint.DRAFT + "\",\"type\":\"object\"";

    private static Map<String, @Nullable Object> tree(String json) throws JsonFault {
        return StrictJson.readObject(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> check(String rest, String instance) throws JsonFault {
        return EveritEngine.of(tree("{" + DRAFT + "," + rest + "}")).check(tree(instance)).stream()
                .map(v -> v.keyword() + " " + v.column()
                        + (v.element() == null ? "" : " in " + v.element().index()))
                .toList();
    }

    @Test
    void collects_all_violations_in_a_stable_order() throws JsonFault {
        String schema = "'required':['b','a'],'additionalProperties':false,'properties':{'a':{},'b':{},"
                + "'n':{'type':'integer','minimum':0},'t':{'type':'string','maxLength':2,'pattern':'^x*$'}}";
        assertThat(check(schema, "{'n':-1,'t':'yyy','z':1}"))
                .containsExactly(
                        "required a", "required b", "minimum n", "maxLength t", "pattern t", "additionalProperties z");
    }

    @Test
    void judges_const_and_if_because_the_draft_is_forced() throws JsonFault {
        String schema = "'allOf':[{'not':{'required':['q']}},{'x-rule-zh':'甲','if':{'required':['s'],"
                + "'properties':{'s':{'const':'C'}}},'then':{'required':['d','e']},'else':{'not':{'required':['f']}}}]";
        assertThat(check(schema, "{'s':'C','e':1}")).containsExactly("required d in 1");
        assertThat(check(schema, "{'s':'D','f':1}")).containsExactly("not f in 1");
        assertThat(check(schema, "{'q':'D'}")).containsExactly("not q in 0");
    }

    @Test
    void hands_the_sentences_of_an_element_on() throws JsonFault {
        Engine engine = EveritEngine.of(
                tree("{" + DRAFT + ",'allOf':[{'x-rule-zh':'甲','x-rule-en':'A','if':{},'then':{'required':['d']}}]}"));
        assertThat(engine.check(Map.of()))
                .containsExactly(new Violation("required", "d", "/d", new Violation.Element(0, true, "甲", "A")));
    }

    @Test
    void lets_no_pattern_pass_a_part_or_a_trailing_line_break() throws JsonFault {
        String schema = "'properties':{'c':{'type':'string','pattern':'^[0-9]{2}|x$'}}";
        assertThat(check(schema, "{'c':'12'}")).isEmpty();
        assertThat(check(schema, "{'c':'12\\n'}")).containsExactly("pattern c");
        assertThat(check(schema, "{'c':'123'}")).containsExactly("pattern c");
        assertThat(check(schema, "{'c':'ax'}")).containsExactly("pattern c");
    }

    @Test
    void knows_which_days_exist() throws JsonFault {
        String schema = "'properties':{'d':{'type':'string','format':'date'}}";
        assertThat(check(schema, "{'d':'2024-02-29'}")).isEmpty();
        for (String day : List.of("2023-02-29", "2024-2-9", "20240209", "2024-02-09 ", "+2024-02-09", "２０２４-02-09")) {
            assertThat(check(schema, "{'d':'" + day + "'}")).containsExactly("format d");
        }
    }

    @Test
    void takes_5_0_for_a_whole_number() throws JsonFault {
        assertThat(check("'properties':{'n':{'type':'integer'}}", "{'n':5.0}")).isEmpty();
        assertThat(check("'properties':{'n':{'type':'integer'}}", "{'n':5.5}")).containsExactly("type n");
    }

    @Test
    void tells_of_alternatives_the_one_that_was_meant() throws JsonFault {
        String schema = "'properties':{'n':{'anyOf':[{'type':'integer','minimum':0},{'const':'NA'}]}}";
        assertThat(check(schema, "{'n':'NA'}")).isEmpty();
        assertThat(check(schema, "{'n':-1}")).containsExactly("minimum n");
        assertThat(check(schema, "{'n':'x'}")).containsExactly("type n");
    }

    @Test
    void names_the_column_of_a_violation_deep_inside() throws JsonFault {
        String schema = "'properties':{'l':{'type':'array','uniqueItems':true,'items':{'enum':['A','B']}}}";
        assertThat(check(schema, "{'l':['A','C']}")).containsExactly("enum l");
        assertThat(check(schema, "{'l':['A','A']}")).containsExactly("uniqueItems l");
    }
}
