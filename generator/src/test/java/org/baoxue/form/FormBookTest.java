package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.baoxue.model.Mask;
import org.baoxue.model.Period;
import org.baoxue.model.Tier;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormBookTest {
    private static final FormBook BOOK = FormBook.load(Resources.shipped(), 2024);

    @Test
    void finds_a_form_by_id_name_and_alias() {
        assertThat(BOOK.named("suspected")).isSameAs(BOOK.named("疑似辍学学生台账")).isSameAs(BOOK.named("疑似台账"));
        assertThat(BOOK.named("无此表")).isNull();
    }

    @Test
    void reads_what_the_list_of_forms_and_the_schema_say() {
        Form form = BOOK.form("suspected");
        assertThat(form.rhythm()).isEqualTo(Period.Kind.MONTH);
        assertThat(form.filedBy()).containsExactlyInAnyOrder(Tier.SCHOOL, Tier.COUNTY);
        assertThat(form.isLedger()).isTrue();
        assertThat(form.version()).isEqualTo(2024);
        assertThat(form.column("id_no").mask()).isEqualTo(Mask.ID);
        assertThat(form.column("phone").mask()).isEqualTo(Mask.SECRET);
        assertThat(form.column("phone").countyOnly()).isTrue();
        assertThat(form.column("key_groups").type()).isEqualTo(Column.Type.VALUES);
        assertThat(form.column("key_groups").codes()).isEqualTo("key_group");
        assertThat(form.column("found_on").type()).isEqualTo(Column.Type.DATE);
        assertThat(form.column("case_no").required()).isTrue();
    }

    @Test
    void loads_the_code_lists_with_their_flags() {
        CodeList closing = Objects.requireNonNull(BOOK.codes("closing"));
        assertThat(closing.hasFlag("RET", "returned")).isTrue();
        assertThat(closing.hasFlag("MISSING", "closes")).isFalse();
    }

    @Test
    void reads_every_shipped_list_as_the_csv_reader_does(@TempDir Path overlay) throws IOException {
        FormBook parsed = FormBook.load(Resources.overlaid(overlay), 2024);
        try (Stream<Path> files = Files.list(Path.of("..", "schemas", "codes"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                String name = file.getFileName().toString().replace(".csv", "");
                assertThat(BOOK.codeLists())
                        .as("a list that no form names would be found all the same")
                        .containsKey(name);
                assertThat(Objects.requireNonNull(BOOK.codes(name)).codes())
                        .isEqualTo(Objects.requireNonNull(parsed.codes(name)).codes());
            });
        }
    }

    @Test
    void has_in_another_year_what_loading_that_year_gives() {
        for (int year = 2024; year < 2028; year++) {
            FormBook loaded = FormBook.load(Resources.shipped(), year);
            FormBook other = FormBook.load(Resources.shipped(), 2100).in(year);

            assertThat(other.schoolYear()).isEqualTo(year);
            assertThat(other.forms())
                    .extracting(form -> form.id() + form.version() + form.columns())
                    .isEqualTo(loaded.forms().stream()
                            .map(form -> form.id() + form.version() + form.columns())
                            .toList());
            assertThat(other.codeLists())
                    .hasSameSizeAs(loaded.codeLists())
                    .allSatisfy((name, list) -> assertThat(list.codes())
                            .isEqualTo(
                                    Objects.requireNonNull(loaded.codes(name)).codes()));
        }
    }

    @Test
    void leaves_out_codes_that_do_not_hold_in_the_year(@TempDir Path overlay) throws IOException {
        Path codes = Files.createDirectories(overlay.resolve("schemas/codes"));
        Files.writeString(
                codes.resolve("sex.csv"),
                "code,zh,en,valid-from,valid-to\n1,男,Male,,\n2,女,Female,,2024-08-31\n3,乙,B,2025-08-31,\n");
        CodeList list = Objects.requireNonNull(
                FormBook.load(Resources.overlaid(overlay), 2024).codes("sex"));
        assertThat(list.codes()).extracting(Code::code).containsExactly("1", "3");
    }

    @Test
    void refuses_a_schema_with_a_misspelt_keyword(@TempDir Path overlay) throws IOException {
        Path form = Files.createDirectories(overlay.resolve("schemas/forms/units/2024"));
        Files.writeString(
                form.resolve("form.schema.json"),
                "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"properties\":{\"a\":{\"title\":\"甲\","
                        + "\"x-title-en\":\"A\",\"type\":\"string\",\"maxLenght\":3}}}");
        assertThatThrownBy(() -> FormBook.load(Resources.overlaid(overlay), 2024))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("/properties/a/maxLenght");
    }

    @Test
    void says_when_there_is_no_version_for_the_year() {
        assertThatThrownBy(() -> FormBook.load(Resources.shipped(), 2019))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("2019");
    }
}
