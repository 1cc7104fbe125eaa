package org.baoxue.schema.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.baoxue.cell.BytePattern;
import org.baoxue.cell.UnknownPattern;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code docs/schema-subset.md} says of the compiler is what the compiler does. */
class SubsetGuardTest {
    private static final Path FILE = Path.of("..", "docs", "schema-subset.md");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** The words in code of the table line that begins so. */
    private static List<String> line(String begin) throws IOException {
        String found = Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("| " + begin + " |"))
                .findFirst()
                .orElse("");
        String cell = found.isEmpty() ? "" : found.split(" \\| ", -1)[1];
        return NAMED.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1).replace("\\|", "|"))
                .toList();
    }

    @Test
    void the_document_names_every_keyword_that_is_known_and_no_other() throws IOException {
        assertThat(line("值 / a value"))
                .as("the line of values in docs/schema-subset.md names the keywords of ValueReader in order")
                .isEqualTo(ValueReader.KEYWORDS);
        assertThat(line("行 / a row"))
                .as("the line of rows in docs/schema-subset.md names the keywords of RowReader in order")
                .isEqualTo(RowReader.KEYWORDS);
        assertThat(line("表 / the form"))
                .as("the line of the form in docs/schema-subset.md names the keywords of SchemaReader in order")
                .isEqualTo(SchemaReader.KEYWORDS);
    }

    @Test
    void the_keywords_that_are_listed_are_those_that_are_read() {
        for (String keyword :
                List.of("allOf", "dependencies", "oneOf", "contains", "enum", "default", "required", "if")) {
            assertThat(isKnown(keyword, true)).as(keyword).isEqualTo(ValueReader.KEYWORDS.contains(keyword));
            assertThat(isKnown(keyword, false)).as(keyword).isEqualTo(RowReader.KEYWORDS.contains(keyword));
        }
        ValueReader.KEYWORDS.forEach(
                keyword -> assertThat(isKnown(keyword, true)).as(keyword).isTrue());
        RowReader.KEYWORDS.forEach(
                keyword -> assertThat(isKnown(keyword, false)).as(keyword).isTrue());
    }

    private static boolean isKnown(String keyword, boolean ofValue) {
        List<Compilation.Unknown> unknown = new ArrayList<>();
        ValueReader values = new ValueReader(unknown);
        Map<String, @Nullable Object> schema = Map.of(keyword, 0.5);
        if (ofValue) {
            values.read(schema, "");
        } else {
            new RowReader(Map.of(), values).read(schema, "");
        }
        return unknown.stream().noneMatch(one -> one.problem().startsWith("the keyword is not known"));
    }

    @Test
    void the_signs_of_patterns_that_are_named_as_known_are_known_and_the_others_are_not() throws IOException {
        List<String> known = line("认识 / known");
        List<String> unknown = line("不认识 / not known");
        assertThat(known).hasSizeGreaterThan(10);
        assertThat(unknown).hasSizeGreaterThan(5);
        assertThat(known.stream().filter(sign -> !isPattern(sign))).isEmpty();
        assertThat(unknown.stream().filter(SubsetGuardTest::isPattern)).isEmpty();
    }

    private static boolean isPattern(String inside) {
        try {
            BytePattern pattern = BytePattern.of("^" + inside + "$");
            return !pattern.matches("甲甲甲甲甲甲甲".getBytes(StandardCharsets.UTF_8), 0, 21, false) || inside.endsWith("*");
        } catch (UnknownPattern e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "'allOf':[{'if':{},'then':{'dependencies':{'a':['a']}}}]!/allOf/0/then/dependencies",
                "'allOf':[{'oneOf':[{}]}]!/allOf/0/oneOf",
                "'allOf':[{'if':{'if':{}}}]!/allOf/0/if/if",
                "'allOf':[{'required':['z']}]!/allOf/0/required/0",
                "'allOf':[{'properties':{'a':{'const':1}}}]!/allOf/0/properties/a/const",
                "'allOf':[{'properties':{'a':{'pattern':'^a*?$'}}}]!/allOf/0/properties/a/pattern",
                "'allOf':[{'properties':{'z':{}}}]!/allOf/0/properties/z",
                "'additionalProperties':{}!/additionalProperties",
                "'dependencies':{}!/dependencies",
                "'not':{'not':{'oneOf':[]}}!/not/not/oneOf"
            })
    void tells_where_a_schema_is_outside(String rest, String pointer) throws JsonFault {
        assertThat(unknown("'properties':{'a':{'type':'string'}}," + rest)).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "'a':{'type':'number'}!/properties/a/type",
                "'a':{}!/properties/a/type",
                "'a':{'type':'string','oneOf':[{}]}!/properties/a/oneOf",
                "'a':{'type':'integer','minimum':0.5}!/properties/a/minimum",
                "'a':{'type':'string','enum':['x',null]}!/properties/a/enum",
                "'a':{'type':'array','items':[{}]}!/properties/a/items",
                "'a':{'type':'array','items':{'$ref':'#'}}!/properties/a/items/$ref",
                "'a/b':{'type':'string'}!/properties/a/b"
            })
    void tells_which_column_is_outside(String columns, String pointer) throws JsonFault {
        assertThat(unknown("'properties':{" + columns + "}")).contains(pointer);
    }

    private static Set<String> unknown(String rest) throws JsonFault {
        String json = "{'type':'object'," + rest + "}";
        Compilation compilation =
                CompiledSchema.of(StrictJson.readObject(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        Set<String> pointers = new TreeSet<>();
        if (compilation instanceof Compilation.NotCompiled not) {
            not.unknown().forEach(one -> pointers.add(one.pointer()));
        }
        return pointers;
    }
}
