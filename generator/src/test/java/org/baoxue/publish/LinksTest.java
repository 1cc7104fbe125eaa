package org.baoxue.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baoxue.model.UnitCode;
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
    private static final Page HOME = new Plain(Target.unit(PROVINCE), null);
    private static final Page UNIT = new Plain(Target.unit(CITY), Target.unit(PROVINCE));

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
    void a_trail_begins_at_home() {
        assertThat(links().trail(UNIT)).extracting(Links.Crumb::href).containsExactly("../../index.html");
        assertThat(links().trail(HOME)).isEmpty();
    }

    @Test
    void a_page_above_itself_is_refused() {
        Page loop = new Plain(Target.unit(CITY), Target.unit(CITY));
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

    private record Plain(Target target, @Nullable Target parent) implements Page {
        @Override
        public Label title() {
            return Label.text(target.toString());
        }

        @Override
        public String template() {
            return "pages/plain.ftlh";
        }

        @Override
        public Object view() {
            return "";
        }
    }
}
