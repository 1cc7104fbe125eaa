package org.baoxue.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baoxue.form.Form;
import org.baoxue.ledger.Document;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.junit.jupiter.api.Test;

/** Texts in Markdown. */
class TextReadingTest extends DocumentReading {
    @Test
    void hands_on_a_text_as_it_is_in_either_encoding() throws IOException {
        String text = "# 调研基本情况\r\n\r\n<b>好</b>\n";
        Fold plain = read(Form.Type.MD, text.getBytes(StandardCharsets.UTF_8)).fold();
        assertThat(plain.documents).extracting(Document::markdown).containsExactly(text);
        assertThat(plain.codes()).isEmpty();
        Fold marked = read(Form.Type.MD, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                .fold();
        assertThat(marked.documents).extracting(Document::markdown).containsExactly(text);
        assertThat(marked.codes()).containsExactly("R09");
        ReadOutcome<Fold> national = read(Form.Type.MD, text.getBytes(java.nio.charset.Charset.forName("GB18030")));
        assertThat(national.fold().documents).extracting(Document::markdown).containsExactly(text);
        assertThat(national.encoding()).isEqualTo(Encoding.GB18030);
        assertThat(national.rows()).isZero();
    }

    @Test
    void refuses_what_is_no_text_or_too_long() throws IOException {
        assertThat(read(Form.Type.MD, new byte[] {'a', 0, 'b'}).fold().codes()).containsExactly("F21");
        assertThat(read(Form.Type.MD, new byte[] {'P', 'K', 3, 4, 'x'}).fold().codes())
                .containsExactly("F21");
        assertThat(read(Form.Type.MD, new byte[] {'a', '\n', (byte) 0xFF})
                        .fold()
                        .codes())
                .containsExactly("F10");
        byte[] long1 = "a".repeat(Limits.MARKDOWN_BYTES).getBytes(StandardCharsets.UTF_8);
        assertThat(read(Form.Type.MD, long1).usable()).isTrue();
        byte[] long2 = "a".repeat(Limits.MARKDOWN_BYTES + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(read(Form.Type.MD, long2).fold().codes()).containsExactly("F19");
    }

    @Test
    void leaves_it_to_prose_to_take_a_web_page_out_of_a_text() throws IOException {
        String text = "<table><tr><td>1</td></tr></table>";
        assertThat(read(Form.Type.MD, text.getBytes(StandardCharsets.UTF_8)).usable())
                .isTrue();
        assertThat(read(Form.Type.JSON, text.getBytes(StandardCharsets.UTF_8))
                        .fold()
                        .codes())
                .containsExactly("F21");
    }
}
