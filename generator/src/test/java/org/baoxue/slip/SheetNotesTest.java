package org.baoxue.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baoxue.model.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Ours is found in a note however programs have cut and written it. */
class SheetNotesTest {
    private static final String SAID = "应为“A & B”，填了 <13>。𠮷[B01]\n应为整数。[S02]";
    private static final Map<String, Mark> NOTHING = Map.of();
    private static final Map<String, Mark> MARKED = Map.of("C2", new Mark("s", 2, 2, Severity.ERROR, SAID));

    @Test
    void words_are_taken_apart_and_put_together_however_they_are_written() throws Exception {
        Random random = new Random(20241126);
        for (int i = 0; i < 500; i++) {
            String note = "核对 & 过<>\n" + OwnWords.of(SAID) + "\n已改_x 1";
            String before = part(written(note, random));
            assertThat(note(SheetNotes.merged(before(before), NOTHING)))
                    .as(before)
                    .isEqualTo("核对 & 过<>\n已改_x 1");
            assertThat(note(SheetNotes.merged(before(before), MARKED)))
                    .as(before)
                    .isEqualTo("核对 & 过<>\n已改_x 1\n" + OwnWords.of(SAID));
        }
    }

    @Test
    void a_note_that_was_all_ours_goes_with_its_box_and_one_with_words_of_the_sender_keeps_it() throws Exception {
        Random random = new Random(1);
        String ours = part(written(OwnWords.of(SAID), random));
        SheetNotes.Parts gone = SheetNotes.merged(before(ours), NOTHING);
        assertThat(gone.words()).doesNotContain("<comment ");
        assertThat(gone.boxes()).doesNotContain("<v:shape ");
        SheetNotes.Parts anew = SheetNotes.merged(before(ours), MARKED);
        assertThat(note(anew)).isEqualTo(OwnWords.of(SAID));
        assertThat(anew.boxes().split("<v:shape ", -1)).hasSize(2);
        SheetNotes.Parts kept = SheetNotes.merged(before(part(written(OwnWords.of(SAID) + "已改", random))), NOTHING);
        assertThat(note(kept)).isEqualTo("已改");
        assertThat(kept.boxes().split("<v:shape ", -1)).hasSize(2);
    }

    private static SheetNotes.Parts before(String words) {
        return new SheetNotes.Parts(words, SheetNotes.boxes(MARKED).replace("baoxue_C2", "shape_7"));
    }

    private static String part(String text) {
        return "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>甲</author></authors>"
                + "<commentList><comment ref=\"C2\" authorId=\"0\"><text>" + text
                + "</text></comment></commentList></comments>";
    }

    /** The note as one program or another might write it. */
    private static String written(String note, Random random) {
        if (random.nextInt(4) == 0) {
            return "<t xml:space=\"preserve\">" + coded(note, random) + "</t>";
        }
        StringBuilder runs = new StringBuilder();
        int at = 0;
        while (at < note.length()) {
            int to = note.offsetByCodePoints(
                    at, 1 + random.nextInt(Math.min(40, note.codePointCount(at, note.length()))));
            runs.append("<r><rPr><sz val=\"9\"/></rPr><t>")
                    .append(coded(note.substring(at, to), random))
                    .append("</t></r>");
            at = to;
        }
        return runs.toString();
    }

    private static String coded(String text, Random random) {
        if (random.nextInt(6) == 0) {
            return "<![CDATA[" + text + "]]>";
        }
        StringBuilder coded = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> coded.append(random.nextBoolean() ? "&amp;" : "&#38;");
                case '<' -> coded.append(random.nextBoolean() ? "&lt;" : "&#x3C;");
                case '>' -> coded.append(random.nextBoolean() ? "&gt;" : ">");
                case '\n' -> coded.append(new String[] {"\n", "&#10;", "&#xA;", "_x000a_", "\r\n"}[random.nextInt(5)]);
                default ->
                    coded.append(
                            random.nextInt(20) == 0 && c > 0x7F
                                    ? "&#x" + Integer.toHexString(c) + ";"
                                    : Character.toString(c));
            }
        });
        return coded.toString();
    }

    private static String note(SheetNotes.Parts parts) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.words().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        return root.getElementsByTagName("text").item(0).getTextContent().replace("_x000a_", "\n");
    }
}
