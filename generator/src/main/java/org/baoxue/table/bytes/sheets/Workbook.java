package org.baoxue.table.bytes.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.PartStream;
import org.baoxue.packed.Parts;
import org.baoxue.packed.XmlScanner;
import org.baoxue.table.Limits;
import org.jspecify.annotations.Nullable;

/** A workbook that can be opened: its sheets, and the cells of each. Closing it closes the file; tables over it end with it. */
public final class Workbook implements Closeable {
    private static final String RELATIONS = "_rels/.rels";
    private static final String USUAL = "xl/workbook.xml";
    private static final int MOST_SHEETS = 1_000;

    private final Parts parts;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable String texts;
    private @Nullable String styles;
    private String main = USUAL;

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    /**
     * Opens a workbook and reads which sheets it has, no cell of them.
     *
     * @throws PackedFault if the file is none, or cannot be read on
     */
    public static Workbook open(Path file) throws IOException {
        WorkbookKind.require(file);
        Parts parts = Parts.open(file, Limits.WORKBOOK_PARTS, Limits.WORKBOOK_DIRECTORY);
        try {
            Workbook workbook = new Workbook(parts);
            workbook.read();
            return workbook;
        } catch (IOException e) {
            parts.close();
            throw e;
        }
    }

    /** The name of the part that lists the sheets. */
    public String mainPart() {
        return main;
    }

    /** The name of the part that says how cells look; null if there is none. */
    public @Nullable String stylesPart() {
        return styles;
    }

    /** The sheets in the order of their tabs. */
    public List<SheetEntry> sheets() {
        return List.copyOf(sheets);
    }

    /** The sheet of this name; one that is not there is a fault. */
    public SheetEntry sheet(String name) throws PackedFault {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> PackedFault.damaged("part"));
    }

    /** How many rows of a sheet have a cell with something in it, counted up to a number of them. */
    public int filledRows(SheetEntry sheet, int most) throws IOException {
        if (!sheet.table()) {
            return 0;
        }
        try (PartStream in = parts.stream(sheet.part(), Limits.SHEET_BYTES)) {
            return Peek.rows(xml(in), most);
        }
    }

    /** The cells of a sheet. What is wrong with any byte of it, and which ranges are merged, is known before the first row. */
    public SheetTable table(SheetEntry sheet) throws IOException {
        if (!sheet.table()) {
            throw PackedFault.damaged("part");
        }
        Merges merges;
        try (PartStream in = parts.stream(sheet.part(), Limits.SHEET_BYTES)) {
            merges = Merges.search(in);
        }
        if (merges.isNamed()) {
            try (PartStream in = parts.stream(sheet.part(), Limits.SHEET_BYTES)) {
                merges.read(xml(in));
            }
        }
        CellTexts cells = new CellTexts(sharedTexts(), cellStyles(), from1904);
        PartStream in = parts.stream(sheet.part(), Limits.SHEET_BYTES);
        return new SheetTable(in, new SheetCells(xml(in), cells), merges);
    }

    private SharedTexts sharedTexts() throws IOException {
        SharedTexts shared = new SharedTexts();
        if (texts != null) {
            try (PartStream in = parts.stream(texts, Limits.SHEET_BYTES)) {
                shared.read(xml(in));
            }
        }
        return shared;
    }

    private CellStyles cellStyles() throws IOException {
        CellStyles known = new CellStyles();
        if (styles != null) {
            try (PartStream in = parts.stream(styles, Limits.SMALL_PART_BYTES)) {
                known.read(xml(in));
            }
        }
        return known;
    }

    private void read() throws IOException {
        if (parts.has(RELATIONS)) {
            for (Link link : links(RELATIONS)) {
                main = link.is("officeDocument") ? Parts.target("", link.target()) : main;
            }
        }
        WorkbookKind.require(parts, main);
        Map<String, Link> links = new HashMap<>();
        String name = main.substring(main.lastIndexOf('/') + 1);
        for (Link link : links(Parts.target(main, "_rels/" + name + ".rels"))) {
            links.put(link.id(), link);
            String part = Parts.target(main, link.target());
            texts = link.is("sharedStrings") && parts.has(part) ? part : texts;
            styles = link.is("styles") ? part : styles;
        }
        try (PartStream in = parts.stream(main, Limits.SMALL_PART_BYTES)) {
            list(xml(in), main, links);
        }
    }

    private void list(XmlScanner xml, String main, Map<String, Link> links) throws IOException {
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.DONE; event = xml.next()) {
            if (event != XmlScanner.Event.START) {
                continue;
            }
            if (xml.is("workbookPr")) {
                from1904 = isTrue(xml.attribute("date1904"));
            } else if (xml.is("sheet") && xml.depth() == 3) {
                Link link = links.get(xml.attribute("id"));
                if (link == null || sheets.size() == MOST_SHEETS) {
                    throw PackedFault.damaged("part");
                }
                String state = xml.attribute("state");
                String name = Escapes.decode(xml.attribute("name"));
                if (sheets.stream().anyMatch(sheet -> sheet.name().equals(name))) {
                    throw PackedFault.damaged("part");
                }
                sheets.add(new SheetEntry(
                        name,
                        state.equals("hidden") || state.equals("veryHidden"),
                        link.is("worksheet"),
                        Parts.target(main, link.target())));
            }
        }
    }

    private List<Link> links(String part) throws IOException {
        List<Link> links = new ArrayList<>();
        try (PartStream in = parts.stream(part, Limits.SMALL_PART_BYTES)) {
            XmlScanner xml = xml(in);
            for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.DONE; event = xml.next()) {
                if (event == XmlScanner.Event.START && xml.is("Relationship") && links.size() < Limits.WORKBOOK_PARTS) {
                    links.add(new Link(xml.attribute("Id"), xml.attribute("Type"), xml.attribute("Target")));
                }
            }
        }
        return links;
    }

    private static XmlScanner xml(PartStream in) {
        return new XmlScanner(in, Limits.MARKUP_BYTES);
    }

    /** Whether an attribute says yes. */
    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** A link from one part to another; the kinds of ordinary and Strict workbooks end alike. */
    private record Link(String id, String type, String target) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }
}
