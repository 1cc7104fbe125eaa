package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baoxue.model.UnitCode;
import org.baoxue.publish.Links.Format;
import org.baoxue.text.Language;
import org.baoxue.view.Label;
import org.baoxue.view.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private static final UnitCode PROVINCE = new UnitCode("990000");
    private static final UnitCode CITY = new UnitCode("990100");
    private static final Paths PATHS = new Paths(PROVINCE, "2024");
    private static final Page HOME = new Plain(Target.unit(PROVINCE), null, Language.CHINESE);
    private static final Page UNIT = new Plain(Target.unit(CITY), Target.unit(PROVINCE), Language.CHINESE);
    private static final Page ABOUT = new Plain(Target.about(), Target.unit(PROVINCE), Language.CHINESE);
    private static final Page HOME_EN = new Plain(Target.unit(PROVINCE), null, Language.ENGLISH);
    private static final Page UNIT_EN = new Plain(Target.unit(CITY), Target.unit(PROVINCE), Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "index.html, about.html, about.html",
        "index.html, unit/990100/2024.html, unit/990100/2024.html",
        "unit/990100/2024.html, index.html, ../../index.html",
        "unit/990100/2024.html, unit/990101/2024.html, ../990101/2024.html",
        "unit/990100/2024.html, unit/990100/2023.html, 2023.html",
        "unit/990100/2024.html, unit/990100/2024.html, 2024.html",
        "findings/B03.html, unit/990100/2024.html, ../unit/990100/2024.html"
    })
    void links_are_relative(String from, String to, String href) {
        assertThat(Links.relative(from, to)).isEqualTo(href);
    }

    @Test
    void a_link_may_lead_to_a_month() {
        assertThat(links().to(HOME, Target.unit(CITY).at("2024-10"))).isEqualTo("unit/990100/2024.html#2024-10");
    }

    @Test
    void a_link_to_a_page_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> links().to(HOME, Target.about())).hasMessageContaining("about.html");
    }

    @Test
    void a_link_leads_to_the_page_of_the_same_language_or_else_to_the_chinese_one() {
        assertThat(both().to(HOME_EN, Target.unit(CITY))).isEqualTo("unit/990100/2024.html");
        assertThat(both().to(HOME_EN, Target.about())).isEqualTo("../about.html");
        assertThat(both().language(HOME_EN, Target.about())).isEqualTo(Language.CHINESE);
        assertThat(both().to(UNIT_EN, Target.unit(PROVINCE))).isEqualTo("../../index.html");
        assertThat(both().trail(UNIT_EN)).extracting(Links.Crumb::href).containsExactly("../../index.html");
    }

    @Test
    void a_page_knows_the_same_page_in_another_language() {
        assertThat(both().counterparts(UNIT)).containsExactly(UNIT_EN);
        assertThat(both().to(UNIT, UNIT_EN, Format.HTML)).isEqualTo("../../en/unit/990100/2024.html");
        assertThat(both().to(UNIT_EN, UNIT, Format.TWIN)).isEqualTo("../../../unit/990100/2024.md");
        assertThat(both().counterparts(ABOUT)).isEmpty();
    }

    @Test
    void a_twin_leads_to_twins_and_to_pages_without_one() {
        assertThat(both().to(HOME, Target.unit(CITY).at("2024-10"), Format.TWIN))
                .isEqualTo("unit/990100/2024.md");
        assertThat(both().to(UNIT, Target.about().at("forms"), Format.TWIN)).isEqualTo("../../about.html#forms");
        assertThat(both().across(UNIT, Format.TWIN)).isEqualTo("2024.md");
        assertThat(both().across(UNIT, Format.HTML)).isEqualTo("2024.html");
    }

    @Test
    void a_trail_begins_at_home() {
        assertThat(links().trail(UNIT)).extracting(Links.Crumb::href).containsExactly("../../index.html");
        assertThat(links().trail(HOME)).isEmpty();
    }

    @Test
    void a_page_above_itself_is_refused() {
        Page loop = new Plain(Target.unit(CITY), Target.unit(CITY), Language.CHINESE);
        assertThatThrownBy(() -> new Links(PATHS, List.of(HOME, loop)).trail(loop))
                .hasMessageContaining("above itself");
    }

    @Test
    void two_pages_of_one_path_are_refused() {
        assertThatThrownBy(() -> new Links(PATHS, List.of(HOME, HOME))).hasMessageContaining("index.html");
    }

    private static Links links() {
        return new Links(PATHS, List.of(HOME, UNIT));
    }

    private static Links both() {
        return new Links(PATHS, List.of(HOME, UNIT, ABOUT, HOME_EN, UNIT_EN));
    }

    private record Plain(Target target, @Nullable Target parent, Language language) implements Page {
        @Override
        public Label title() {
            return Label.text(target.toString());
        }

        @Override
        public String template() {
            return "pages/plain.ftlh";
        }

        @Override
        public @Nullable String twin() {
            return target.kind() == Target.Kind.ABOUT ? null : "markdown/plain.ftl";
        }

        @Override
        public Object view() {
            return "";
        }
    }
}
