package org.baoxue.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.Test;

/** What a workbook is that is none, or not a whole one. */
class NoWorkbookTest extends WorkbookScan {
    @Test
    void names_what_is_no_workbook_for_what_it_is() throws IOException {
        expect("F15", "");
        expect("F40", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + wide("EncryptedPackage"));
        expect("F41 kind.xls remedy.xls", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + wide("Workbook"));
        expect(
                "F41 kind.document remedy.document",
                "\u00D0\u00CF\u0011\u00E0" + "x".repeat(70_000) + wide("WordDocument"));
        expect("F41 kind.text remedy.text", "a,b\n1,2\n");
        expect("F41 kind.html remedy.html", "<html><table></table></html>");
        expect("F41 kind.html remedy.html", "\n<meta charset='gb2312'>\n<table><tr><td>1</td></tr></table>");
        expect(
                "F41 kind.xml remedy.xml",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        expect("F41 kind.pdf remedy.pdf", "%PDF-1.7");
        expect("F41 kind.binary remedy.binary", "x\u0000y");
        expect("F42 damage.cut", "PK\u0003\u0004xxxx");
    }

    private void expect(String finding, String latin1) throws IOException {
        Files.write(file("2199000001_attendance_2024-10.xlsx"), latin1.getBytes(StandardCharsets.ISO_8859_1));
        findings.clear();
        scan();
        assertThat(findings).containsExactly(finding);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    @Test
    void names_what_is_packed_and_no_workbook() throws IOException {
        expectZip("F41 kind.zip remedy.zip", Map.of("a.csv", "x"));
        expectZip("F41 kind.document remedy.document", Map.of("word/document.xml", "x", "[Content_Types].xml", ""));
        expectZip(
                "F41 kind.ods remedy.ods",
                Map.of("content.xml", "x", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        expectZip(
                "F41 kind.xlsm remedy.xlsm",
                Map.of(
                        "[Content_Types].xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                        "xl/workbook.xml",
                        "<workbook/>"));
        expectZip(
                "F41 kind.xlsb remedy.xlsb",
                Map.of(
                        "[Content_Types].xml",
                        "",
                        "_rels/.rels",
                        "<Relationships><Relationship Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"));
        expectZip("F42 damage.part", Map.of("[Content_Types].xml", "", "xl/workbook.xml", "<workbook/>"));
        expectZip(
                "F42 damage.xml",
                Map.of(
                        "[Content_Types].xml",
                        "",
                        "xl/workbook.xml",
                        "<workbook",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships/>"));
    }

    private void expectZip(String finding, Map<String, String> parts) throws IOException {
        HandMade.zip(file("2199000001_attendance_2024-10.xlsx"), parts);
        findings.clear();
        scan();
        assertThat(findings).containsExactly(finding);
    }

    @Test
    void tells_a_workbook_that_is_cut_off_wherever_it_is() throws IOException {
        Path whole = new HandMade().sheet("考勤汇总", FILLED.repeat(1)).write(file("whole"));
        byte[] bytes = Files.readAllBytes(whole);
        Files.delete(whole);
        for (int length = 4; length < bytes.length; length += 37) {
            Files.write(file("2199000001_attendance_2024-10.xlsx"), Arrays.copyOf(bytes, length));
            findings.clear();
            scan();
            assertThat(findings).as("%d bytes", length).containsExactly("F42 damage.cut");
        }
    }

    @Test
    void reads_parts_whose_names_have_other_slashes_and_cases() throws IOException {
        Path made = new HandMade().sheet("考勤汇总", FILLED).write(file("a"));
        byte[] bytes = Files.readAllBytes(made);
        Files.delete(made);
        String latin1 = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("xl/workbook.xml", "xl\\workbook.xml")
                .replace("xl/worksheets/", "XL\\Worksheets\\");
        Files.write(file("2199000001_attendance_2024-10.xlsx"), latin1.getBytes(Charset.forName("ISO-8859-1")));
        assertThat(used(scan())).hasSize(1);
        assertThat(findings).isEmpty();
    }
}
