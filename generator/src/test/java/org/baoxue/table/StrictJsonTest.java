package org.baoxue.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static @Nullable Object read(String text) throws JsonFault {
        return StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_a_tree_in_the_order_of_the_document() throws JsonFault {
        Map<String, @Nullable Object> tree = StrictJson.readObject(
                "\uFEFF{\"b\":1,\"a\":[1.5,true,null,\"x\"],\"c\":{}}".getBytes(StandardCharsets.UTF_8));
        assertThat(tree.keySet()).containsExactly("b", "a", "c");
        assertThat(tree.get("b")).isEqualTo(1L);
        assertThat(tree.get("a")).isEqualTo(Arrays.asList(new BigDecimal("1.5"), true, null, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"a\":1} xxx",
                "{a:'b'}",
                "{\"a\":1,}",
                "[1,]",
                "[1",
                "{\"a\":1,\"a\":2}",
                "01",
                "[NaN]",
                "'x'",
                "// no\n1",
                "[1e999999999]",
                "\"a\nb\"",
                "{\"a\" 1}",
                "[\"\\x\"]",
                "1 2"
            })
    void refuses_what_is_not_one_document(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonFault.class);
    }

    @Test
    void says_line_and_column() {
        JsonFault fault = catchThrowableOfType(JsonFault.class, () -> read("{\"a\":1,\n \"a\":2}"));
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(2);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        assertThatThrownBy(() -> StrictJson.read(new byte[] {'"', (byte) 0xFF, '"'}))
                .isInstanceOf(JsonFault.class)
                .hasMessageContaining("FF");
    }

    @Test
    void allows_64_levels_and_no_more() throws JsonFault {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThatThrownBy(() -> read("[".repeat(65) + "]".repeat(65))).isInstanceOf(JsonFault.class);
    }
}
