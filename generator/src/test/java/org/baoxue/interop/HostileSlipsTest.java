package org.baoxue.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** A workbook that is made to do harm comes back marked, by its values, or not at all, and its slip says which; never is there an exception. */
class HostileSlipsTest {
    @TempDir
    private Path folder;

    private SentWorkbook sent = new SentWorkbook(Path.of(""), Path.of(""));

    @BeforeEach
    void lay_out() throws IOException {
        sent = SentWorkbook.in(folder);
    }

    @Test
    void links_macros_and_thousands_of_styles_come_back_as_they_were() throws IOException {
        sent.write(book -> {
            for (int i = 0; i < 3_000; i++) {
                var font = book.createFont();
                font.setFontName("F" + Integer.toHexString(i * 0x9E3779B1));
                book.createCellStyle().setFont(font);
            }
            return book;
        });
        sent.change(parts -> {
            parts.put("xl/vbaProject.bin", bytes("no macro, but named like one"));
            text(
                    parts,
                    "[Content_Types].xml",
                    xml -> xml.replace(
                            "</Types>",
                            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
            parts.put(
                    "xl/externalLinks/externalLink1.xml",
                    bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
            parts.put("docProps/custom.xml", bytes("<!DOCTYPE x><x/>"));
            return parts;
        });
        sent.run();
        try (XSSFWorkbook book = sent.open("_r2")) {
            assertThat(book.getNumCellStyles()).isGreaterThan(3_000);
            assertThat(book.getSheetAt(1).getCellComments()).isNotEmpty();
        }
        try (ZipFile zip = new ZipFile(sent.copy("_r2").toFile())) {
            assertThat(zip.getEntry("xl/vbaProject.bin")).isNotNull();
            assertThat(zip.getInputStream(zip.getEntry("xl/externalLinks/externalLink1.xml"))
                            .readAllBytes())
                    .asString()
                    .contains("&e;");
        }
    }

    @Test
    void whatever_a_workbook_holds_there_is_a_slip_that_says_what_came_of_it() throws IOException {
        Map<String, UnaryOperator<Map<String, byte[]>>> hostile = new LinkedHashMap<>();
        hostile.put("a DTD in the styles", parts -> text(parts, "xl/styles.xml", xml -> dtd(xml)));
        hostile.put("a DTD in the sheet", parts -> text(parts, "xl/worksheets/sheet1.xml", xml -> dtd(xml)));
        hostile.put("a DTD in the workbook", parts -> text(parts, "xl/workbook.xml", xml -> dtd(xml)));
        hostile.put("a DTD in the notes", parts -> text(parts, "xl/comments1.xml", xml -> dtd(xml)));
        hostile.put("no styles", parts -> without(parts, "xl/styles.xml"));
        hostile.put("styles of nothing", parts -> text(parts, "xl/styles.xml", xml -> "<styleSheet/>"));
        hostile.put("no types", parts -> without(parts, "[Content_Types].xml"));
        hostile.put("types of nothing", parts -> text(parts, "[Content_Types].xml", xml -> "<Types/>"));
        hostile.put("no notes", parts -> without(parts, "xl/comments1.xml"));
        hostile.put(
                "notes without words",
                parts -> text(parts, "xl/comments1.xml", xml -> xml.replaceAll("(?s)<text>.*?</text>", "")));
        hostile.put("notes torn", parts -> text(parts, "xl/comments1.xml", xml -> xml.substring(0, xml.length() / 2)));
        hostile.put("no boxes", parts -> without(parts, "xl/drawings/vmlDrawing0.vml"));
        hostile.put("boxes of nothing", parts -> text(parts, "xl/drawings/vmlDrawing0.vml", xml -> "<xml/>"));
        hostile.put(
                "a number of a sheet that is none",
                parts -> text(parts, "xl/workbook.xml", xml -> xml.replace("sheetId=\"1\"", "sheetId=\"x\"")));
        hostile.put(
                "a number of a sheet beyond counting",
                parts ->
                        text(parts, "xl/workbook.xml", xml -> xml.replace("sheetId=\"1\"", "sheetId=\"99999999999\"")));
        hostile.put(
                "a rule of endless rank",
                parts -> text(
                        parts,
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace(
                                "</sheetData>",
                                "</sheetData><conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"99999999999\"><formula>TRUE</formula></cfRule></conditionalFormatting>")));
        hostile.put(
                "links that go nowhere",
                parts -> text(parts, "xl/worksheets/_rels/sheet1.xml.rels", xml -> xml.replace("../", "../../../../")));
        hostile.put(
                "prefixes",
                parts -> text(
                        parts,
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace(
                                        "<worksheet ",
                                        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ")
                                .replace("</worksheet>", "</x:worksheet>")));
        hostile.put(
                "60,000 styles",
                parts -> text(
                        parts,
                        "xl/styles.xml",
                        xml -> xml.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(60_000) + "</cellXfs>")));
        hostile.put(
                "300,000 styles",
                parts -> text(
                        parts,
                        "xl/styles.xml",
                        xml -> xml.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(300_000) + "</cellXfs>")));
        hostile.put("a bomb beside the sheets", parts -> {
            parts.put("xl/media/image1.png", new byte[420_000_000]);
            return parts;
        });
        hostile.put("a bomb of styles", parts -> text(parts, "xl/styles.xml", xml -> xml + " ".repeat(60_000_000)));

        Map<String, String> came = new LinkedHashMap<>();
        for (Map.Entry<String, UnaryOperator<Map<String, byte[]>>> each : hostile.entrySet()) {
            sent.write(book -> {
                SentWorkbook.note(book, 0, 0, "批注");
                return book;
            });
            sent.change(each.getValue());
            sent.run();
            Path page = sent.page();
            assertThat(page).as(each.getKey()).isRegularFile();
            String slip = Files.readString(page);
            Path copy = sent.copy("_r2");
            String said = slip.contains("没有附标注的副本") ? "none" : slip.contains("逐行抄录") ? "values" : "own";
            came.put(each.getKey(), said);
            assertThat(Files.exists(copy)).as(each.getKey()).isEqualTo(!said.equals("none"));
            if (!said.equals("none")) {
                assertThat(Sheets.read(copy)).as(each.getKey()).anyMatch(row -> row.contains("填表甲"));
                assertThat(torn(copy)).as(each.getKey()).isEmpty();
            }
            sent.delete();
        }
        assertThat(came)
                .containsEntry("a DTD in the sheet", "none")
                .containsEntry("a DTD in the notes", "values")
                .containsEntry("boxes of nothing", "values")
                .containsEntry("prefixes", "values")
                .containsEntry("a bomb beside the sheets", "values")
                .containsEntry("a bomb of styles", "none")
                .containsEntry("a number of a sheet that is none", "own")
                .containsEntry("60,000 styles", "own");
    }

    /** The parts of a workbook that are no XML. */
    private static List<String> torn(Path file) throws IOException {
        List<String> torn = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (!entry.getName().endsWith(".png")) {
                    try {
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(zip.getInputStream(entry));
                    } catch (SAXException | ParserConfigurationException e) {
                        torn.add(entry.getName());
                    }
                }
            }
        }
        return torn;
    }

    private static Map<String, byte[]> text(Map<String, byte[]> parts, String name, UnaryOperator<String> change) {
        byte[] part = parts.get(name);
        assertThat(part).as(name + " of " + parts.keySet()).isNotNull();
        String before = new String(part, java.nio.charset.StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(name, bytes(after));
        return parts;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> parts, String name) {
        assertThat(parts.remove(name)).as(name).isNotNull();
        return parts;
    }

    private static String dtd(String xml) {
        int root = xml.indexOf('<', xml.startsWith("<?") ? 2 : 0);
        return xml.substring(0, root) + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>" + xml.substring(root);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
