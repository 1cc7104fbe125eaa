package org.baoxue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baoxue.resource.Resources;
import org.baoxue.schema.compiled.Agreement;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the project is compiled, and its compiled schema says what the engine says. */
class CompiledFormsTest {
    private static final int YEAR = 2024;
    private static final int ROWS = 2000;
    private static final Resources SHIPPED = Resources.shipped();

    static List<String> forms() {
        return FormBook.load(SHIPPED, YEAR).forms().stream()
                .filter(form -> !form.columns().isEmpty())
                .map(Form::id)
                .toList();
    }

    private static Map<String, @Nullable Object> expanded(String form) throws JsonFault {
        String path = Objects.requireNonNull(SHIPPED.newest("schemas/forms/" + form + "/%d/form.schema.json", YEAR));
        SchemaExpansion expansion = new SchemaExpansion(new CodeLists(SHIPPED, YEAR));
        return expansion.expand(StrictJson.readObject(SHIPPED.bytes(path)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void says_of_every_form_what_the_engine_says(String form) throws JsonFault {
        Agreement agreement = new Agreement(expanded(form));
        agreement.over(ROWS, form.hashCode());
        assertThat(agreement.clean() + agreement.broken()).isEqualTo(ROWS);
        assertThat(agreement.broken()).isGreaterThan(ROWS / 2);
    }
}
