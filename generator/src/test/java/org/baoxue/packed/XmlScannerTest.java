package org.baoxue.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {
    private static final int MOST = 1 << 20;

    private static String read(byte[] xml) throws IOException {
        return read(new ByteArrayInputStream(xml));
    }

    private static String read(InputStream in) throws IOException {
        XmlScanner scanner = new XmlScanner(in, MOST);
        StringBuilder told = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (XmlScanner.Event event = scanner.next(); event != XmlScanner.Event.DONE; event = scanner.next()) {
            if (event == XmlScanner.Event.TEXT) {
                text.append(new String(
                        scanner.bytes(), scanner.from(), scanner.to() - scanner.from(), StandardCharsets.UTF_8));
                continue;
            }
            told.append(text);
            text.setLength(0);
            if (event == XmlScanner.Event.START) {
                told.append("(").append(scanner.is("row") ? "row" : "").append(scanner.attribute("r"));
            } else {
                told.append(")");
            }
        }
        return told.toString();
    }

    /** The same as the JDK's own reader tells it. */
    private static String readByJdk(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        StringBuilder told = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    String r = reader.getAttributeValue(null, "r");
                    told.append("(")
                            .append(reader.getLocalName().equals("row") ? "row" : "")
                            .append(r == null ? "" : r);
                }
                case XMLStreamReader.END_ELEMENT -> told.append(")");
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    told.append(reader.getText());
                default -> {}
            }
        }
        return told.toString();
    }

    @Test
    void tells_what_the_jdks_reader_tells() throws IOException, XMLStreamException {
        String[] pieces = {
            "<row r='1'>",
            "</row>",
            "<x:row xmlns:x='u' r=\"a&quot;&#x41;>\"/>",
            "甲&amp;乙",
            "<!-- - -- > x <row> -->".replace("-- >", "- >"),
            "<![CDATA[<]]]]>",
            "<?pi <row> ?>",
            "&#128512;",
            "\r\n",
            " ",
            "<c  r = '2'\n/>",
            "]]",
            "𠮷"
        };
        Random random = new Random(20241008);
        int compared = 0;
        for (int i = 0; i < 4000; i++) {
            StringBuilder xml =
                    new StringBuilder(random.nextBoolean() ? "<?xml version='1.0' encoding='utf-8'?><a>" : "<a>");
            int open = 0;
            for (int n = random.nextInt(12); n > 0; n--) {
                String piece = pieces[random.nextInt(pieces.length)];
                open += piece.startsWith("<row") ? 1 : piece.equals("</row>") ? -1 : 0;
                xml.append(piece);
            }
            xml.append("</row>".repeat(Math.max(open, 0))).append("</a>");
            String byJdk;
            try {
                byJdk = readByJdk(xml.toString());
            } catch (XMLStreamException e) {
                continue;
            }
            compared++;
            assertThat(read(xml.toString().getBytes(StandardCharsets.UTF_8)))
                    .as(xml.toString())
                    .isEqualTo(byJdk);
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void reads_the_same_in_pieces_of_any_size() throws IOException {
        String xml = "<a>" + "<row r='12'>甲&amp;乙<!-- x --><![CDATA[<丙>]]></row>".repeat(3000) + "</a>";
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        List<InputStream> pieces = Stream.iterate(0, at -> at < bytes.length, at -> at + 7)
                .map(at -> (InputStream) new ByteArrayInputStream(bytes, at, Math.min(7, bytes.length - at)))
                .toList();
        assertThat(read(new SequenceInputStream(Collections.enumeration(pieces))))
                .isEqualTo(read(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<a>",
                "</a>",
                "<a></b>",
                "<a",
                "<a b>",
                "<a b=c/>",
                "<a b='",
                "<a b='<'/>",
                "<a>&b;</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>&amp</a>",
                "<a><![CDATA[x</a>",
                "<a><!-- x</a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "<?xml version='1.0' encoding='GBK'?><a/>",
                "<a/>x",
                "<a><!b></a>"
            })
    void refuses_what_is_no_xml_of_a_workbook(String xml) {
        assertThatThrownBy(() -> read(xml.getBytes(StandardCharsets.UTF_8))).isInstanceOf(PackedFault.class);
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        for (byte[] bad : new byte[][] {
            {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'},
            {'<', 'a', '>', (byte) 0xC0, (byte) 0x80, '<', '/', 'a', '>'},
            {'<', 'a', '>', (byte) 0xE7, (byte) 0x94, '<', '/', 'a', '>'},
            {(byte) 0xFF, (byte) 0xFE, '<', 0, 'a', 0, '/', 0, '>', 0}
        }) {
            assertThatThrownBy(() -> read(bad)).isInstanceOf(PackedFault.class).hasMessageContaining("encoding");
        }
    }

    @Test
    void holds_no_more_than_its_limits_whatever_the_bytes_are() {
        for (String endless : List.of("<a b='", "<a>x", "<a><![CDATA[", "<a ")) {
            assertThatThrownBy(() -> read(endless(endless, "x".repeat(4096))))
                    .as(endless)
                    .isInstanceOfSatisfying(
                            PackedFault.class, fault -> assertThat(fault.kind()).isEqualTo(PackedFault.Kind.TOO_LARGE));
        }
        assertThatThrownBy(() -> read(endless("<a>", "<a>".repeat(1000)))).isInstanceOf(PackedFault.class);
    }

    @Test
    void passes_over_a_long_comment_and_holds_none_of_it() throws IOException {
        InputStream xml = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("<a><!--".getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream("x <!- ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream("-->甲</a>".getBytes(StandardCharsets.UTF_8)))));
        assertThat(read(xml)).isEqualTo("(甲)");
    }

    private static InputStream endless(String begin, String repeated) {
        return new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(repeated.repeat(1000).getBytes(StandardCharsets.UTF_8)));
    }
}
