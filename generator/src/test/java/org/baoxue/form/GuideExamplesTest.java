package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clerks copy the examples of the guides: every one is a row that its own schema accepts. */
class GuideExamplesTest {
    private static final Resources RESOURCES = Resources.shipped();
    private static final FormBook BOOK = FormBook.load(RESOURCES, 2024);

    static List<String> forms() {
        return BOOK.forms().stream()
                .filter(form -> !form.columns().isEmpty())
                .map(Form::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_example_of_a_guide_is_accepted(String id) throws JsonFault {
        Form form = BOOK.form(id);
        for (String language : List.of("zh-CN", "en")) {
            String guide = RESOURCES.text("schemas/forms/" + id + "/" + form.version() + "/guide." + language + ".md");
            List<Map<String, String>> rows =
                    guide.contains("```json") ? documents(guide) : table(form, guide, language);
            assertThat(rows)
                    .as("write an example in guide." + language + " of " + id)
                    .isNotEmpty();
            List<Finding> findings = new ArrayList<>();
            rows.forEach(row -> BOOK.check(id).check(row(form, row), findings::add));
            assertThat(findings).as("correct the example in guide." + language).isEmpty();
        }
    }

    /** The example's table stands on its side: a line for each column, a cell for each row. */
    private static List<Map<String, String>> table(Form form, String guide, String language) {
        List<Map<String, String>> rows = new ArrayList<>();
        boolean isChinese = language.equals("zh-CN");
        String section = part(guide, isChinese ? "## 填写示例" : "## Example", "\n## ");
        for (String line :
                section.lines().filter(l -> l.startsWith("| ")).skip(2).toList()) {
            List<String> cells = Arrays.stream(
                            line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                    .map(cell -> cell.strip().replace("\\|", "|"))
                    .toList();
            Column column = form.columns().stream()
                    .filter(c -> cells.get(0).equals(isChinese ? c.zh() : c.en()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no column " + cells.get(0)));
            for (int i = 1; i < cells.size(); i++) {
                if (rows.size() < i) {
                    rows.add(new LinkedHashMap<>());
                }
                rows.get(i - 1).put(column.key(), canonical(column, cells.get(i)));
            }
        }
        return rows;
    }

    private static List<Map<String, String>> documents(String guide) throws JsonFault {
        String json = part(guide, "```json", "\n```").substring("```json".length());
        Map<String, @Nullable Object> document = StrictJson.readObject(json.getBytes(StandardCharsets.UTF_8));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object county : (List<?>) Objects.requireNonNull(document.get("counties"))) {
            Map<String, String> row = new LinkedHashMap<>();
            document.forEach((key, value) -> row.put(key, text(value)));
            Objects.requireNonNull(StrictJson.asObject(county)).forEach((key, value) -> row.put(key, text(value)));
            rows.add(row);
        }
        return rows;
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(Row.SEPARATOR))
                : String.valueOf(value);
    }

    private static String part(String guide, String from, String to) {
        int start = guide.indexOf(from);
        int end = guide.indexOf(to, start + from.length());
        assertThat(start).as(from).isNotNegative();
        return guide.substring(start, end < 0 ? guide.length() : end);
    }

    private static String canonical(Column column, String cell) {
        CodeList list = column.codes() == null ? null : BOOK.codes(column.codes());
        if (list == null) {
            return cell.equals("不适用") ? Row.NOT_APPLICABLE : cell;
        }
        return Arrays.stream(cell.split("[;；]", -1))
                .map(label -> list.codes().stream()
                        .filter(code -> code.zh().equals(label))
                        .map(Code::code)
                        .findFirst()
                        .orElse(label))
                .collect(Collectors.joining(Row.SEPARATOR));
    }

    private static Row row(Form form, Map<String, String> cells) {
        String[] values = form.columns().stream()
                .map(column -> cells.getOrDefault(column.key(), ""))
                .toArray(String[]::new);
        Submission submission =
                new Submission(new UnitCode("2199000001"), form.id(), Period.schoolYear(2024), 1, "guide");
        return new Row(submission, form.layout(), 2, 2, values);
    }
}
