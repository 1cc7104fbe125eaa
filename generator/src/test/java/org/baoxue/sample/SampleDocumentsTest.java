package org.baoxue.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.Tier;
import org.baoxue.resource.Resources;
import org.baoxue.table.StrictJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of an invented province: whole, varied, and free of anything personal. */
class SampleDocumentsTest {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    @TempDir
    static Path province;

    @BeforeAll
    static void write_the_province() throws IOException {
        SampleProvince.write(new SampleSettings(60, 12_000, 2024, 2024, 10), province);
    }

    @Test
    void has_a_paragraph_under_every_required_heading() throws IOException {
        List<String> plans = check("plan", Tier.SCHOOL, "\\d{10}");
        assertThat(plans).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(check("plan", Tier.COUNTY, "\\d{6}")).hasSize(8).doesNotHaveDuplicates();
        assertThat(check("survey", Tier.CITY, "\\d{6}")).hasSize(8).doesNotHaveDuplicates();
        assertThat(check("review", Tier.COUNTY, "\\d{6}")).hasSizeBetween(12, 30);
        assertThat(check("evaluation", Tier.PROVINCE, "990000")).hasSize(1);
    }

    @Test
    void has_figures_beside_each_text_and_names_itself_in_them() throws Exception {
        List<Path> figures = files("(survey|evaluation)", "\\d{6}", "json");
        assertThat(figures).hasSize(9);
        for (Path file : figures) {
            Map<String, ?> json = StrictJson.readObject(Files.readAllBytes(file));
            String name = json.get("unit")
                    + (file.toString().contains("survey") ? "_survey_" : "_evaluation_")
                    + json.get("period");
            assertThat(file.getFileName()).hasToString(name + ".json");
            assertThat(file.resolveSibling(name + ".md")).exists();
            assertThat((List<?>) json.get("counties")).isNotEmpty();
            assertThat((List<?>) json.get("signed_by")).hasSizeGreaterThan(1);
        }
    }

    private static List<String> check(String form, Tier tier, String unit) throws IOException {
        List<String> bodies = new ArrayList<>();
        for (Path file : files(form, unit, "md")) {
            String text = Files.readString(file);
            assertThat(text).as("%s", file).doesNotContainPattern(LONG_NUMBER);
            List<String> headings = text.lines()
                    .filter(line -> line.startsWith("## "))
                    .map(line -> line.substring(3))
                    .toList();
            assertThat(headings)
                    .isEqualTo(FORMS.form(form).headings(tier).stream()
                            .map(Form.Heading::zh)
                            .toList());
            Stream.of(text.split("\n## ", -1))
                    .skip(1)
                    .forEach(part -> assertThat(
                                    part.substring(part.indexOf('\n')).strip().length())
                            .as("%s: %s", file, part)
                            .isGreaterThan(20));
            bodies.add(text.substring(text.indexOf("\n## ")));
        }
        return bodies;
    }

    private static List<Path> files(String form, String unit, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(province)) {
            return walk.filter(file -> file.getFileName().toString().matches(unit + "_" + form + "_.*\\." + ending))
                    .sorted()
                    .toList();
        }
    }
}
