package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.profile.ProfileLoader;
import org.baoxue.resource.Resources;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a province may change without a programmer agrees with itself. */
class SchemasGuardTest {
    private static final int YEAR = 2024;
    private static final Resources SHIPPED = Resources.shipped();
    private static final FormBook FORMS = FormBook.load(SHIPPED, YEAR);

    @Test
    void every_form_has_a_schema_and_a_guide_in_both_languages() {
        for (Form form : FORMS.forms()) {
            for (String file : List.of("form.schema.json", "guide.zh-CN.md", "guide.en.md")) {
                if (form.columns().isEmpty() && file.equals("form.schema.json")) {
                    continue; // filed as text alone
                }
                assertThat(SHIPPED.newest("schemas/forms/" + form.id() + "/%d/" + file, YEAR))
                        .as("write schemas/forms/" + form.id() + "/<year>/" + file)
                        .isNotNull();
            }
        }
    }

    @Test
    void the_code_list_of_forms_has_the_forms_and_their_names() {
        List<Code> listed = Objects.requireNonNull(FORMS.codes("form")).codes();

        assertThat(listed)
                .extracting(Code::code, Code::zh, Code::en)
                .containsExactlyElementsOf(FORMS.forms().stream()
                        .map(form -> tuple(form.id(), form.zh(), form.en()))
                        .toList());
    }

    @Test
    void the_shipped_profile_fits_its_schema_though_no_run_asks(@TempDir Path overlay) {
        assertThat(ProfileLoader.load(Resources.overlaid(overlay), null).name().id())
                .isEqualTo("default");
    }

    @Test
    void all_shipped_schemas_and_code_lists_can_be_used_though_no_run_makes_them_all(@TempDir Path overlay) {
        FormBook made = FormBook.load(Resources.overlaid(overlay), YEAR);

        assertThat(made.forms())
                .extracting(Form::id)
                .isEqualTo(FORMS.forms().stream().map(Form::id).toList());
        assertThat(made.codeLists().keySet()).isEqualTo(FORMS.codeLists().keySet());
    }

    @Test
    void no_shipped_file_is_of_a_year_that_nobody_looks_for() throws IOException {
        Pattern year = Pattern.compile("(\\d{4})(\\..*)?");
        try (Stream<Path> files = Files.walk(Path.of("../schemas"), 3)) {
            assertThat(files.map(file -> year.matcher(String.valueOf(file.getFileName())))
                            .filter(Matcher::matches)
                            .map(name -> Integer.valueOf(name.group(1))))
                    .as("raise Resources.NEWEST_SHIPPED")
                    .isNotEmpty()
                    .allMatch(found -> found <= Resources.NEWEST_SHIPPED);
        }
    }

    @Test
    void closing_codes_in_schemas_are_those_whose_flags_say_so() throws JsonFault {
        CodeList closing = Objects.requireNonNull(FORMS.codes("closing"));
        Set<String> closes = with(closing, code -> closing.hasFlag(code, "closes"));
        Set<String> open = with(closing, code -> !closing.hasFlag(code, "closes"));
        Set<String> lasting =
                with(closing, code -> closing.hasFlag(code, "closes") && !closing.hasFlag(code, "returned"));
        Set<String> expires = with(closing, code -> closing.hasFlag(code, "expires"));
        for (String ledger : List.of("suspected", "dropout")) {
            List<Set<String>> lists = new ArrayList<>();
            walk(schema(ledger), "", (path, object) -> {
                if (path.endsWith("/closing_code") || path.endsWith("/closing_code/not")) {
                    if (object.get("enum") instanceof List<?> codes) {
                        lists.add(codes.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
                    }
                }
            });
            assertThat(lists)
                    .as("the schema of " + ledger + " lists closing codes; bring them and the flags of"
                            + " schemas/codes/closing.csv (closes, returned, expires) together")
                    .contains(closes, open, lasting, expires)
                    .allMatch(list -> List.of(closes, open, lasting, expires).contains(list));
        }
    }

    @Test
    void every_value_of_the_default_profile_names_its_source() throws JsonFault {
        List<String> without = new ArrayList<>();
        walk(StrictJson.readObject(SHIPPED.bytes("schemas/profiles/default.json")), "", (path, object) -> {
            boolean leaf = object.values().stream().noneMatch(Map.class::isInstance);
            boolean isPart = path.contains("/semesters/")
                    || path.contains("/holidays/")
                    || path.endsWith("/dates")
                    || path.startsWith("/visit_windows/");
            boolean isWord = path.equals("/title") || object.isEmpty();
            if (leaf && !isPart && !isWord && !(object.get("source") instanceof String text && !text.isBlank())) {
                without.add(path);
            }
        });
        assertThat(without)
                .as("say in \"source\" where the value comes from, in schemas/profiles/default.json")
                .isEmpty();
    }

    private static Set<String> with(CodeList list, Predicate<String> wanted) {
        return list.codes().stream().map(Code::code).filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object schema(String form) throws JsonFault {
        String path = Objects.requireNonNull(SHIPPED.newest("schemas/forms/" + form + "/%d/form.schema.json", YEAR));
        return StrictJson.readObject(SHIPPED.bytes(path));
    }

    private static void walk(Object node, String path, BiConsumer<String, Map<?, ?>> visitor) {
        if (node instanceof Map<?, ?> object) {
            visitor.accept(path, object);
            object.forEach((name, child) -> walk(Objects.requireNonNullElse(child, ""), path + "/" + name, visitor));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(Objects.requireNonNullElse(list.get(i), ""), path + "/" + i, visitor);
            }
        }
    }
}
