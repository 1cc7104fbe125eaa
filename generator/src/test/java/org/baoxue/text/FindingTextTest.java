package org.baoxue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Mask;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTextTest {
    private static final UnitCode SCHOOL = new UnitCode("2199000001");
    private static final Period OCTOBER = Objects.requireNonNull(Period.parse("2024-10"));

    @TempDir
    private Path overlay;

    private FindingText texts =
            new FindingText(Messages.load(Resources.shipped(), Language.CHINESE, List.of("text")), new Words());

    @BeforeEach
    void load() throws IOException {
        Path file = overlay.resolve("templates/messages/rules_zh-CN.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                X01.message=“{column}”为“{found}”，应为 {expected}
                X01.fix=请改正
                X02.message={unit}未报{period}的{form}
                X02.fix=请补报
                """);
        texts = new FindingText(
                Messages.load(Resources.overlaid(overlay), Language.CHINESE, List.of("text", "rules")), new Words());
    }

    @Test
    void a_finding_names_file_row_heading_what_was_found_what_to_do_and_its_code() {
        Place place = new Place(
                "a/2199000001_declaration_2024-10.csv", 3, 4, SCHOOL, "declaration", OCTOBER, "", "sus_opening");
        Finding finding = new Finding(
                "X01",
                List.of(
                        new Arg.Column("column", "declaration", "sus_opening"),
                        new Arg.Shown("found", Masked.of(Mask.NAME, "张三丰")),
                        new Arg.Num("expected", 1200)),
                place);
        assertThat(texts.sentence(finding))
                .isEqualTo("a/2199000001_declaration_2024-10.csv，第 3 行，“H-sus_opening”："
                        + "“H-sus_opening”为“张**”，应为 1,200。请改正。[X01]");
    }

    @Test
    void a_missing_submission_is_named_by_unit_form_and_period() {
        Finding finding = new Finding("X02", List.of(), Place.submission(SCHOOL, "declaration", OCTOBER));
        assertThat(texts.sentence(finding))
                .isEqualTo("U-2199000001，F-declaration，2024年10月：U-2199000001未报2024年10月的F-declaration。请补报。[X02]");
    }

    @Test
    void an_empty_cell_is_said_to_be_empty() {
        Finding finding = new Finding(
                "X01",
                List.of(
                        new Arg.Column("column", "declaration", "sus_opening"),
                        new Arg.Shown("found", Masked.of(Mask.NONE, "")),
                        new Arg.Num("expected", 1)),
                Place.file("f.csv"));
        assertThat(texts.message(finding)).contains("“（空）”");
    }

    private static final class Words implements Vocabulary {
        @Override
        public String heading(String form, String key, Language language) {
            return "H-" + key;
        }

        @Override
        public String formName(String form, Language language) {
            return "F-" + form;
        }

        @Override
        public String codeLabel(String list, String code, Language language) {
            return "C-" + code;
        }

        @Override
        public String unitName(UnitCode code, Language language) {
            return "U-" + code;
        }
    }
}
