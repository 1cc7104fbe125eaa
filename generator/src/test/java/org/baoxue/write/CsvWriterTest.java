package org.baoxue.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @Test
    void writes_plain_utf8_with_line_feeds_and_no_needless_quotes() throws IOException {
        assertThat(written(CsvStyle.PLAIN, "学校标识码", "2199000001", ""))
                .isEqualTo("学校标识码,2199000001,\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void marks_utf8_for_excel_and_ends_records_with_crlf() throws IOException {
        assertThat(written(CsvStyle.EXCEL_UNICODE, "甲", "乙"))
                .isEqualTo("\uFEFF甲,乙\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writes_every_character_in_gb18030() throws IOException {
        String rare = "㐀𠮷é€😀";
        byte[] bytes = written(CsvStyle.EXCEL_CHINESE, rare);
        assertThat(new String(bytes, Charset.forName("GB18030"))).isEqualTo(rare + "\r\n");
    }

    @Test
    void quotes_commas_quotes_line_breaks_and_outer_blanks() throws IOException {
        assertThat(new String(written(CsvStyle.PLAIN, "a,b", "说\"好\"", "一\n二", " 前"), StandardCharsets.UTF_8))
                .isEqualTo("\"a,b\",\"说\"\"好\"\"\",\"一\n二\",\" 前\"\n");
    }

    @Test
    void refuses_half_a_surrogate_pair_instead_of_replacing_it() {
        assertThatThrownBy(() -> written(CsvStyle.PLAIN, "\uD842")).isInstanceOf(CharacterCodingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "－x", "-", "--1"})
    void makes_no_cell_a_formula(String cell) {
        assertThat(CsvWriter.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+1.5", "-0.5%", "0", "", "2024-10-08", "安禾省", "不适用", "1=1"})
    void leaves_numbers_and_ordinary_cells_alone(String cell) {
        assertThat(CsvWriter.guarded(cell)).isEqualTo(cell);
    }

    private static byte[] written(CsvStyle style, String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.to(out, style)) {
            writer.record(List.of(cells));
        }
        return out.toByteArray();
    }
}
