package org.baoxue.write.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes a new workbook, sheet after sheet, row after row. */
public final class WorkbookWriter implements Closeable {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final PartsWriter parts;
    private final Looks looks = Looks.ofNew();
    private final List<SheetPlan> sheets = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final int chosen;
    private @Nullable SheetXml open;

    /**
     * A workbook to this stream, which it closes at the end.
     *
     * @param packing how its parts are packed
     * @param chosen the sheet that is shown first, from 0
     */
    public WorkbookWriter(OutputStream out, PartsWriter.Packing packing, int chosen) {
        this.parts = new PartsWriter(out, packing);
        this.chosen = chosen;
    }

    /** Begins a sheet, and ends the one before it. */
    public SheetXml sheet(SheetPlan plan) throws IOException {
        endSheet();
        if (!names.add(plan.name().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("two sheets are named " + plan.name());
        }
        sheets.add(plan);
        Writer out = text(parts.begin("xl/worksheets/sheet" + sheets.size() + ".xml"));
        SheetXml sheet = new SheetXml(out, plan, looks, sheets.size() - 1 == chosen);
        open = sheet;
        return sheet;
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            endSheet();
            part("xl/styles.xml", styles());
            part("xl/workbook.xml", workbook());
            part("xl/_rels/workbook.xml.rels", links());
            part("_rels/.rels", relationships(link("rId1", "officeDocument", "xl/workbook.xml")));
            part("[Content_Types].xml", types());
        }
    }

    private void endSheet() throws IOException {
        SheetXml ended = open;
        if (ended != null) {
            ended.close();
            parts.end();
            open = null;
        }
    }

    private void part(String name, String content) throws IOException {
        Writer out = text(parts.begin(name));
        out.write(SheetXml.HEAD + content);
        out.flush();
        parts.end();
    }

    private static Writer text(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private String styles() {
        return "<styleSheet xmlns=\"" + SheetXml.MAIN + "\">"
                + group("numFmts", looks.formatCount(), looks.formats())
                + group("fonts", looks.fontCount(), looks.fonts())
                + group("fills", looks.fillCount(), looks.fills())
                + group("borders", looks.borderCount(), looks.borders())
                + group("cellStyleXfs", 1, "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                + group("cellXfs", looks.size(), looks.looks())
                + group("cellStyles", 1, "<cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/>")
                + "<dxfs count=\"0\"/></styleSheet>";
    }

    private static String group(String name, int count, String elements) {
        return count == 0 ? "" : "<" + name + " count=\"" + count + "\">" + elements + "</" + name + ">";
    }

    private String workbook() {
        StringBuilder tabs = new StringBuilder();
        StringBuilder titles = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            SheetPlan sheet = sheets.get(i);
            tabs.append("<sheet name=\"").append(Markup.attribute(sheet.name())).append("\" sheetId=\"");
            tabs.append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
            if (sheet.paper().repeated() > 0) {
                titles.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">"
                        + Markup.text(titles(sheet)) + "</definedName>");
            }
        }
        return "<workbook xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + SheetXml.RELATIONS + "\"><bookViews>"
                + "<workbookView activeTab=\"" + chosen + "\"/></bookViews><sheets>" + tabs + "</sheets>"
                + (titles.isEmpty() ? "" : "<definedNames>" + titles + "</definedNames>") + "</workbook>";
    }

    private static String titles(SheetPlan sheet) {
        String name = Markup.sheet(sheet.name());
        int columns = sheet.paper().pages() > 1 ? sheet.frozen().columns() : 0;
        String left = columns == 0 ? "" : name + "!$A:$" + Markup.letters(columns - 1) + ",";
        return left + name + "!$1:$" + sheet.paper().repeated();
    }

    private String links() {
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            links.append(link("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relationships(links + link("rId" + (sheets.size() + 1), "styles", "styles.xml"));
    }

    private String types() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(type("/xl/workbook.xml", "sheet.main+xml")).append(type("/xl/styles.xml", "styles+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"" + PACKED + "\">" + links + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + SheetXml.RELATIONS + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }
}
