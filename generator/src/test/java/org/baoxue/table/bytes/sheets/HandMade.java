package org.baoxue.table.bytes.sheets;

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

/** A workbook of XML that was written by hand, so that it may be as odd as it likes. */
public final class HandMade {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Styles by number: 0 general, then the formats named in {@link #styles}. */
    private String styles = "";

    private String texts = "";
    private String properties = "";
    private final List<String> tabs = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();

    /** A workbook without a sheet. */
    public HandMade() {}

    /** Adds a visible sheet with these rows: what stands between the tags of {@code sheetData}. */
    public HandMade sheet(String name, String rows) {
        return sheet(name, "", "<sheetData>" + rows + "</sheetData>");
    }

    /** Adds a sheet with attributes of its tab, such as {@code state="hidden"}, and what stands between the tags of its XML. */
    public HandMade sheet(String name, String attributes, String xml) {
        return part(name, attributes, "worksheet", "<worksheet xmlns=\"" + MAIN + "\">" + xml + "</worksheet>");
    }

    /** Adds a sheet of any kind with its whole XML. */
    public HandMade part(String name, String attributes, String kind, String xml) {
        int id = tabs.size() + 1;
        tabs.add("<sheet name=\"" + name + "\" sheetId=\"" + id + "\" " + attributes + " r:id=\"rId" + id + "\"/>");
        links.append(link("rId" + id, kind, "worksheets/sheet" + id + ".xml"));
        parts.put("xl/worksheets/sheet" + id + ".xml", xml);
        return this;
    }

    /** Sets the shared texts, each with its tags {@code si}. */
    public HandMade texts(String items) {
        texts = items;
        return this;
    }

    /** Sets attributes of the workbook's properties, such as {@code date1904="1"}. */
    public HandMade properties(String attributes) {
        properties = attributes;
        return this;
    }

    /** Adds styles: built-in formats by their numbers, others by their codes, from style 1 on. */
    public HandMade styles(Object... formats) {
        StringBuilder custom = new StringBuilder();
        StringBuilder styled = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof Integer builtIn) {
                styled.append("<xf numFmtId=\"").append(builtIn).append("\"/>");
            } else {
                custom.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"");
                custom.append(formats[i].toString().replace("&", "&amp;").replace("\"", "&quot;"))
                        .append("\"/>");
                styled.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
            }
        }
        styles = "<numFmts>" + custom + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styled
                + "</cellXfs>";
        return this;
    }

    /** Replaces a part, or adds one. */
    public HandMade put(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Writes the workbook. */
    public Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", types());
        all.put("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
        all.put(
                "xl/workbook.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS
                        + "\"><workbookPr " + properties + "/><sheets>" + String.join("", tabs)
                        + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                links(links
                        + link("rIdT", "sharedStrings", "sharedStrings.xml")
                        + link("rIdS", "styles", "styles.xml")));
        all.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
        all.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
        all.putAll(parts);
        return zip(file, all);
    }

    /** Packs these parts. */
    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A row of inline texts, from column A on. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append("<c r=\"")
                        .append(new CellName(number, i))
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(texts[i])
                        .append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private String types() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(type("xl/workbook.xml", "sheet.main")).append(type("xl/styles.xml", "styles"));
        types.append(type("xl/sharedStrings.xml", "sharedStrings"));
        parts.keySet().forEach(part -> types.append(type(part, "worksheet")));
        return types.append("</Types>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + PACKED + "\">" + links + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
