package org.baoxue.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.model.Severity;
import org.baoxue.packed.Outline;
import org.baoxue.packed.Outline.Element;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.PartStream;
import org.baoxue.packed.Parts;
import org.baoxue.packed.Splice;
import org.baoxue.table.Limits;
import org.baoxue.table.bytes.sheets.SheetEntry;
import org.baoxue.table.bytes.sheets.Workbook;
import org.baoxue.write.sheets.Markup;
import org.baoxue.write.sheets.SheetXml;

/** Writes a copy of a workbook in which cells are marked and listed. Nothing else of it changes, its formats least of all. */
public final class MarkedWorkbook {
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String INDEX = "baoxue_slip.xml";
    private static final int HEAD = 8_192;
    private static final int REFERENCES = 500;

    private final Repacking pack;
    private final Workbook workbook;
    private final StringBuilder types = new StringBuilder();

    private MarkedWorkbook(Repacking pack, Workbook workbook) {
        this.pack = pack;
        this.workbook = workbook;
    }

    /**
     * Writes the copy.
     *
     * @param marks of its sheets, at most one for each cell
     * @param index the list, put in front of all sheets
     * @throws PackedFault if the workbook is none that can be marked so; what was written is then of no use
     */
    public static void write(Path source, OutputStream out, List<Mark> marks, IndexSheet index) throws IOException {
        try (Workbook workbook = Workbook.open(source);
                Parts parts = Parts.open(source, Limits.WORKBOOK_PARTS, Limits.WORKBOOK_DIRECTORY)) {
            Repacking pack = new Repacking(parts);
            new MarkedWorkbook(pack, workbook).mark(parts, marks, index);
            pack.write(out);
        }
    }

    private void mark(Parts parts, List<Mark> marks, IndexSheet index) throws IOException {
        String stylesPart = workbook.stylesPart();
        if (stylesPart == null) {
            throw PackedFault.damaged("part");
        }
        StyleMarks styles = StyleMarks.of(pack.read(stylesPart));
        String name = index.plan().name();
        for (SheetEntry sheet : workbook.sheets()) {
            if (sheet.table() && !sheet.name().equals(name)) {
                requireUsual(parts.head(sheet.part(), HEAD));
                Map<String, Mark> own = new LinkedHashMap<>();
                marks.stream()
                        .filter(mark -> mark.sheet().equals(sheet.name()))
                        .forEach(mark -> own.put(Markup.cell(mark.row(), mark.column()), mark));
                sheet(sheet.part(), own, styles);
            }
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(list, StandardCharsets.UTF_8);
                SheetXml xml = new SheetXml(writer, index.plan(), styles.looks(), true)) {
            index.rows(xml);
        }
        place(name, list.toByteArray());
        pack.put(stylesPart, styles.changed());
        addTypes();
    }

    /** Elements are named without a prefix, and in the ordinary namespace, or this is not the place to change them. */
    private static void requireUsual(@org.jspecify.annotations.Nullable String head) throws PackedFault {
        if (head == null
                || !head.contains("<worksheet")
                || !head.contains("schemas.openxmlformats.org/spreadsheetml")) {
            throw PackedFault.damaged("part");
        }
    }

    private void sheet(String part, Map<String, Mark> marks, StyleMarks styles) throws IOException {
        SheetScan scan;
        try (PartStream in = pack.stream(part)) {
            scan = SheetScan.of(in);
        }
        Splice splice = scan.splice();
        StringBuilder rules = new StringBuilder();
        for (Severity severity : Severity.values()) {
            List<String> cells = marks.entrySet().stream()
                    .filter(mark -> mark.getValue().severity() == severity)
                    .map(Map.Entry::getKey)
                    .toList();
            for (int i = 0; i < cells.size(); i += REFERENCES) {
                rules.append("<conditionalFormatting sqref=\"")
                        .append(String.join(" ", cells.subList(i, Math.min(cells.size(), i + REFERENCES))))
                        .append("\"><cfRule type=\"expression\" dxfId=\"" + styles.colour(severity) + "\" priority=\""
                                + (scan.priority() + StyleMarks.rank(severity)) + "\"><formula>"
                                + Markup.text(SheetScan.OURS)
                                + "</formula></cfRule></conditionalFormatting>");
            }
        }
        splice.insert(scan.rulesAt(), rules.toString());
        notes(part, scan, marks);
        pack.splice(part, splice);
    }

    private void notes(String part, SheetScan scan, Map<String, Mark> marks) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = part.substring(part.lastIndexOf('/') + 1);
        String links = folder + "_rels/" + file + ".rels";
        if (!scan.notes().isEmpty()) {
            mergeNotes(part, links, scan.notes(), marks);
            return;
        }
        if (marks.isEmpty()) {
            return;
        }
        String base = "baoxue_" + file.replace(".xml", "");
        scan.splice().insert(scan.notesAt(), "<legacyDrawing xmlns:r=\"" + LINKS + "\" r:id=\"baoxueBoxes\"/>");
        link(
                links,
                link("baoxueBoxes", "vmlDrawing", base + ".vml")
                        + link("baoxueNotes", "comments", base + "_notes.xml"));
        pack.put(folder + base + ".vml", SheetNotes.boxes(marks));
        pack.put(folder + base + "_notes.xml", SheetNotes.words(marks));
        types.append("<Override PartName=\"/" + folder + base + ".vml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        types.append(
                "<Override PartName=\"/" + folder + base + "_notes.xml\" ContentType=\"" + TYPE + "comments+xml\"/>");
    }

    private void mergeNotes(String part, String links, String boxesId, Map<String, Mark> marks) throws IOException {
        Outline outline = Outline.of(pack.read(links), List.of("Id", "Type", "Target"));
        String words = "";
        String boxes = "";
        for (Element link : outline.all("Relationship")) {
            String target = Parts.target(part, link.attribute("Target"));
            words = link.attribute("Type").endsWith("/comments") ? target : words;
            boxes = link.attribute("Id").equals(boxesId) ? target : boxes;
        }
        if (words.isEmpty() || boxes.isEmpty()) {
            throw PackedFault.damaged("part"); // boxes of something else, to which notes cannot be added
        }
        SheetNotes.Parts merged = SheetNotes.merged(
                new SheetNotes.Parts(SheetNotes.text(pack.read(words)), SheetNotes.text(pack.read(boxes))), marks);
        pack.put(words, merged.words());
        pack.put(boxes, merged.boxes());
    }

    /** Puts the list in front, or in the place of the list of an earlier slip. */
    private void place(String name, byte[] list) throws IOException {
        for (SheetEntry sheet : workbook.sheets()) {
            if (sheet.name().equals(name)) {
                pack.put(sheet.part(), list);
                return;
            }
        }
        String main = workbook.mainPart();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        byte[] part = pack.read(main);
        Outline outline = Outline.of(part, List.of("sheetId", "localSheetId", "activeTab", "firstSheet", "name"));
        Element sheets = outline.first("sheets");
        if (sheets == null || sheets.isBare()) {
            throw PackedFault.damaged("part");
        }
        int id = outline.all("sheet").stream()
                        .map(sheet -> sheet.attribute("sheetId"))
                        .filter(each -> each.matches("\\d{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
        Splice splice = new Splice();
        for (Element view : outline.all("workbookView")) {
            String tag = outline.text(view.from(), view.openTo());
            splice.replace(view.from(), view.openTo(), with(with(tag, "activeTab", "0"), "firstSheet", "0"));
        }
        splice.insert(
                sheets.openTo(),
                "<sheet name=\"" + Markup.attribute(name) + "\" sheetId=\"" + id + "\" r:id=\"baoxueSlip\" xmlns:r=\""
                        + LINKS + "\"/>");
        for (Element defined : outline.all("definedName")) {
            String local = defined.attribute("localSheetId");
            if (local.matches("\\d{1,5}")) {
                String moved = Integer.toString(Integer.parseInt(local) + 1);
                String tag = outline.text(defined.from(), defined.openTo());
                splice.replace(defined.from(), defined.openTo(), with(tag, "localSheetId", moved));
            }
        }
        pack.put(main, SheetNotes.apply(splice, part));
        pack.put(folder + "worksheets/" + INDEX, list);
        link(
                folder + "_rels/" + main.substring(folder.length()) + ".rels",
                link("baoxueSlip", "worksheet", "worksheets/" + INDEX));
        types.append("<Override PartName=\"/" + folder + "worksheets/" + INDEX + "\" ContentType=\"" + TYPE
                + "worksheet+xml\"/>");
    }

    /** A tag with another value of an attribute, if it has it. */
    private static String with(String tag, String attribute, String value) {
        return tag.replaceFirst(
                "(\\s)" + attribute + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "$1" + attribute + "=\"" + value + "\"");
    }

    private void link(String part, String links) throws IOException {
        if (!pack.has(part)) {
            pack.put(part, "<Relationships xmlns=\"" + PACKED + "\">" + links + "</Relationships>");
            return;
        }
        append(part, "Relationships", links);
    }

    private void addTypes() throws IOException {
        append("[Content_Types].xml", "Types", types.toString());
    }

    private void append(String part, String root, String elements) throws IOException {
        byte[] content = pack.read(part);
        Outline outline = Outline.of(content, List.of());
        Element whole = outline.root();
        if (!outline.all(root).contains(whole) || whole.isBare()) {
            throw PackedFault.damaged("part");
        }
        pack.put(part, SheetNotes.apply(new Splice().insert(whole.closeFrom(), elements), content));
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
