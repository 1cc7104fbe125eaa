package org.baoxue.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import org.baoxue.check.Rule;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    @Test
    void lists_the_rules_in_the_order_of_their_codes_each_once() {
        List<String> codes =
                RuleBook.all().stream().map(rule -> rule.info().code()).toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.matches("[ABCDIMPT]\\d{2}"));
    }

    @Test
    void rules_have_no_fields_that_change() {
        for (Rule<?> rule : RuleBook.all()) {
            assertThat(rule.getClass().getDeclaredFields())
                    .as(rule.info().code())
                    .allMatch(field -> Modifier.isFinal(field.getModifiers())
                            && (Modifier.isStatic(field.getModifiers())
                                    || field.getType().isAnnotationPresent(FunctionalInterface.class)));
        }
    }
}
