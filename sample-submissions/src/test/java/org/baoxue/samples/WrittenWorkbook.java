package org.baoxue.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook made of a text that anybody can read and change: {@code <name>.xlsx.txt} becomes {@code <name>.xlsx}.
 *
 * <ul>
 *   <li>{@code [考勤汇总]} begins a sheet, {@code [考勤汇总 hidden]} a hidden one;
 *   <li>every other line is a row of cells parted by commas; a row that begins with {@code ~} is hidden;
 *   <li>{@code + B2:B3} merges cells of the sheet;
 *   <li>a cell is text, or {@code #12} the number 12, {@code @45573} a day by its number, {@code =A1} a formula without a result,
 *       {@code !#N/A} the sign of an error.
 * </ul>
 */
record WrittenWorkbook(List<String> lines) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final int LETTERS = 26;

    /** The workbook that a text describes. */
    static WrittenWorkbook of(Path text) throws IOException {
        return new WrittenWorkbook(Files.readAllLines(text, StandardCharsets.UTF_8));
    }

    /** Writes it; the same text gives the same bytes. */
    void write(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/></Types>");
        parts.put("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
        StringBuilder tabs = new StringBuilder();
        StringBuilder links = new StringBuilder(link("rId0", "styles", "styles.xml"));
        for (List<String> sheet : sheets()) {
            String id = Integer.toString(parts.size() - 1);
            String name = sheet.get(0);
            boolean hidden = name.endsWith(" hidden");
            tabs.append("<sheet name=\"")
                    .append(hidden ? name.substring(0, name.indexOf(' ')) : name)
                    .append("\" sheetId=\"" + id + "\"" + (hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + id
                            + "\"/>");
            links.append(link("rId" + id, "worksheet", "worksheets/sheet" + id + ".xml"));
            parts.put("xl/worksheets/sheet" + id + ".xml", sheet(sheet.subList(1, sheet.size())));
        }
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>" + tabs + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        zip(file, parts);
    }

    private List<List<String>> sheets() {
        List<List<String>> sheets = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                sheets.add(new ArrayList<>(List.of(line.substring(1, line.length() - 1))));
            } else {
                sheets.get(sheets.size() - 1).add(line);
            }
        }
        return sheets;
    }

    private static String sheet(List<String> lines) {
        StringBuilder rows = new StringBuilder();
        StringBuilder merged = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            if (line.startsWith("+ ")) {
                merged.append("<mergeCell ref=\"").append(line.substring(2)).append("\"/>");
                continue;
            }
            number++;
            boolean hidden = line.startsWith("~");
            String[] cells = line.substring(hidden ? 1 : 0).split(",", -1);
            rows.append("<row r=\"" + number + "\"" + (hidden ? " hidden=\"1\"" : "") + ">");
            for (int i = 0; i < cells.length; i++) {
                rows.append(cells[i].isEmpty() ? "" : cell(name(i) + number, cells[i]));
            }
            rows.append("</row>");
        }
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>"
                + (merged.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>") + "</worksheet>";
    }

    private static String name(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : Character.toString('A' + column / LETTERS - 1) + last;
    }

    private static String cell(String name, String text) {
        String value = text.substring(1);
        return switch (text.charAt(0)) {
            case '#' -> "<c r=\"" + name + "\"><v>" + value + "</v></c>";
            case '@' -> "<c r=\"" + name + "\" s=\"1\"><v>" + value + "</v></c>";
            case '=' -> "<c r=\"" + name + "\"><f>" + value + "</f></c>";
            case '!' -> "<c r=\"" + name + "\" t=\"e\"><v>" + value + "</v></c>";
            default ->
                "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>"
                        + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
        };
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + PACKED + "\">" + links + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
