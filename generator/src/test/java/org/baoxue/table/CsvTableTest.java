package org.baoxue.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static List<String> read(byte[] bytes, Encoding encoding) throws IOException {
        List<String> records = new ArrayList<>();
        try (Table table = CsvTable.open(new ByteArrayInputStream(bytes), encoding)) {
            while (table.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.cells().size(); i++) {
                    cells.add(table.cells().get(i));
                }
                records.add(table.row() + "@" + table.line() + cells);
            }
        }
        return records;
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8);
    }

    private static TableFault fault(String text) {
        return catchThrowableOfType(TableFault.class, () -> read(text));
    }

    @Test
    void numbers_rows_as_a_spreadsheet_does_and_lines_as_an_editor_does() throws IOException {
        assertThat(read("a,b\n\n\"x\ny\",1\r\n,\r\nz,2")).containsExactly("1@1[a, b]", "3@3[x\ny, 1]", "5@6[z, 2]");
    }

    @Test
    void counts_lines_that_end_with_a_carriage_return_alone() throws IOException {
        assertThat(read("a\r\rb\r")).containsExactly("1@1[a]", "3@3[b]");
    }

    @Test
    void takes_the_byte_order_mark_off_even_before_a_quote() throws IOException {
        assertThat(read("\uFEFF\"甲\",乙\n1,2")).containsExactly("1@1[甲, 乙]", "2@2[1, 2]");
    }

    @Test
    void says_that_there_was_a_byte_order_mark() throws IOException {
        byte[] bytes = "\uFEFFa".getBytes(StandardCharsets.UTF_8);
        try (Table table = CsvTable.open(new ByteArrayInputStream(bytes), Encoding.UTF_8)) {
            assertThat(table.next()).isTrue();
            assertThat(table.encoding()).isEqualTo(Encoding.UTF_8_BOM);
        }
    }

    @Test
    void has_no_record_in_an_empty_file_nor_behind_a_lone_byte_order_mark() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
        assertThat(read(" ,\u3000\n\u00a0")).isEmpty();
    }

    @Test
    void reads_gb18030_with_characters_beyond_gbk() throws IOException {
        byte[] bytes = "姓名\n𠮷野".getBytes(Charset.forName("GB18030"));
        assertThat(read(bytes, Encoding.GB18030)).containsExactly("1@1[姓名]", "2@2[𠮷野]");
    }

    @Test
    void refuses_bytes_that_the_encoding_does_not_have() {
        byte[] bytes = "姓名\n张三".getBytes(Charset.forName("GB18030"));
        TableFault fault = catchThrowableOfType(TableFault.class, () -> read(bytes, Encoding.UTF_8));
        assertThat(fault.kind()).isEqualTo(TableFault.Kind.BAD_BYTES);
    }

    @Test
    void refuses_a_character_cut_off_by_the_end_of_the_file() {
        byte[] bytes = {'a', ',', (byte) 0xE5, (byte) 0xBC};
        TableFault fault = catchThrowableOfType(TableFault.class, () -> read(bytes, Encoding.UTF_8));
        assertThat(fault.kind()).isEqualTo(TableFault.Kind.BAD_BYTES);
    }

    @Test
    void names_the_line_where_an_unclosed_quote_opens() {
        TableFault fault = fault("a,b\n1,2\n3,\"x\n4,5\n6,7\n");
        assertThat(fault.kind()).isEqualTo(TableFault.Kind.UNCLOSED_QUOTE);
        assertThat(fault.line()).isEqualTo(3);
    }

    @Test
    void stops_an_unclosed_quote_at_the_limit_of_a_cell() {
        TableFault fault = fault("a\n\"" + "x,y\n".repeat(Limits.CELL_LENGTH));
        assertThat(fault.kind()).isEqualTo(TableFault.Kind.UNCLOSED_QUOTE);
        assertThat(fault.line()).isEqualTo(2);
    }

    @Test
    void refuses_text_behind_a_closing_quote() {
        TableFault fault = fault("a,b\n\"1\"2,3\n");
        assertThat(fault.kind()).isEqualTo(TableFault.Kind.STRAY_QUOTE);
        assertThat(fault.line()).isEqualTo(2);
    }

    @Test
    void keeps_doubled_quotes_and_quotes_inside_a_plain_cell() throws IOException {
        assertThat(read("\"a\"\"b\",5\"\n")).containsExactly("1@1[a\"b, 5\"]");
    }

    @Test
    void allows_the_longest_cell_and_refuses_a_longer_one() throws IOException {
        assertThat(read("x".repeat(Limits.CELL_LENGTH))).hasSize(1);
        assertThat(fault("x".repeat(Limits.CELL_LENGTH + 1)).kind()).isEqualTo(TableFault.Kind.CELL_TOO_LONG);
    }

    @Test
    void allows_the_widest_record_and_refuses_a_wider_one() throws IOException {
        assertThat(read("x" + ",x".repeat(Limits.COLUMNS - 1))).hasSize(1);
        assertThat(fault("x" + ",x".repeat(Limits.COLUMNS)).kind()).isEqualTo(TableFault.Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void refuses_what_is_not_text() {
        assertThat(fault("a,b\n1,\u0000\n").kind()).isEqualTo(TableFault.Kind.NOT_TEXT);
    }

    @Test
    void answers_any_text_with_records_or_a_fault_of_its_own() {
        String[] pieces = {"a", ",", "\"", "\n", "\r", " ", "\uFEFF", "\t", "汉"};
        Random random = new Random(7);
        int faults = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertThat(read(text.toString())).isNotNull();
            } catch (IOException e) {
                faults++;
                assertThat(e).as(text.toString()).isInstanceOf(TableFault.class);
            }
        }
        assertThat(faults).isPositive();
    }
}
