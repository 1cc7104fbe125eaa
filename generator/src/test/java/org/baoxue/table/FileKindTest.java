package org.baoxue.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileKindTest {
    @Test
    void knows_a_workbook_under_another_name() {
        assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4, 20})).isEqualTo(FileKind.ZIP);
    }

    @Test
    void knows_a_web_page_under_another_name() {
        assertThat(FileKind.of("\n<HTML><table>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.HTML);
    }

    @Test
    void takes_a_table_for_a_table() {
        assertThat(FileKind.of("\uFEFF学段,年级".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(FileKind.of(new byte[0])).isNull();
    }
}
