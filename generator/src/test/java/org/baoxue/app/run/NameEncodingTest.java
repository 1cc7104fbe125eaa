package org.baoxue.app.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baoxue.app.ConfigurationException;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.read.FileFaults;
import org.junit.jupiter.api.Test;

class NameEncodingTest {
    private static final List<Finding> LOST = List.of(Finding.of(
            FileFaults.NAME_UNREADABLE,
            Place.file("2199000001_\uFFFD\uFFFD_2024-09.csv"),
            new Arg.Term("problem", "name.encoding")));

    @Test
    void a_name_that_the_locale_cannot_show_is_not_blamed_on_the_file() {
        assertThatThrownBy(() -> NameEncoding.require(LOST, "ANSI_X3.4-1968"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("LC_ALL=C.UTF-8");
    }

    @Test
    void under_a_locale_with_all_characters_one_broken_name_stops_nobody() {
        assertThatCode(() -> NameEncoding.require(LOST, "UTF-8")).doesNotThrowAnyException();
    }
}
