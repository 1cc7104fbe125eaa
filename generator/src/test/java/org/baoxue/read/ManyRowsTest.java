package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of a few dozen rows that comes with a million of them is refused when that is plain, not when all are told. */
class ManyRowsTest extends ReadingTest {
    @Test
    void a_form_with_far_more_rows_than_it_can_have_is_refused_where_the_limit_is() throws IOException {
        long most = FORMS.form("attendance").mostRows();
        assertThat(most).isLessThan(100_000);
        String header = String.join(
                        ",",
                        FORMS.form("attendance").columns().stream()
                                .map(column -> column.zh())
                                .toList())
                + "\n";
        byte[] many = (header + "2199000001,PRI,1,1,30,19,570,570,0,0,0,0,0,0,0,0,0,0,0,0,0\n".repeat((int) most * 3))
                .getBytes(StandardCharsets.UTF_8);
        ReadOutcome<Fold> outcome = read("attendance", many);
        assertThat(outcome.usable()).isFalse();
        assertThat(outcome.fold().rows).isEmpty();
        assertThat(outcome.fold().findings)
                .extracting(finding -> finding.code() + " " + finding.place().line())
                .containsExactly("F19 " + (most + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspected", "eligible", "schools"})
    void ledgers_and_registries_may_have_any_number(String form) {
        assertThat(FORMS.form(form).mostRows()).isEqualTo(Long.MAX_VALUE);
    }
}
