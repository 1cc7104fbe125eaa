package org.baoxue.schema.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompiledSchemaTest {
    @Test
    void says_of_invented_rows_what_the_engine_says() {
        InventedSchemas schemas = new InventedSchemas(11);
        int clean = 0;
        int broken = 0;
        int generated = 0;
        for (int i = 0; i < 250; i++) {
            Map<String, @Nullable Object> schema = schemas.next();
            Agreement agreement = new Agreement(schema);
            agreement.over(30, i);
            clean += agreement.clean();
            broken += agreement.broken();
            generated += agreement.withGenerated();
        }
        assertThat(generated).isGreaterThan(200);
        assertThat(clean).isGreaterThan(700);
        assertThat(broken).isGreaterThan(3000);
    }
}
