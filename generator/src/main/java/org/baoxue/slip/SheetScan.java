package org.baoxue.slip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.Splice;
import org.baoxue.packed.XmlScanner;
import org.baoxue.table.Limits;

/** Where in the part of a sheet marks go, found in one pass that holds none of it; what an earlier slip left is taken out. */
final class SheetScan {
    /** True of every cell, and nobody else's: the formula of the rules that colour marked cells. */
    static final String OURS = "LEN(\"保学退回单\")>0";

    private static final Set<String> BEFORE_RULES = Set.of(
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting");
    private static final Set<String> AFTER_NOTES = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final Splice splice = new Splice();
    private boolean below;
    private long rulesAt = -1;
    private long notesAt = -1;
    private String notes = "";
    private int priority;
    private long ruleFrom;
    private boolean ours;

    private SheetScan() {}

    /** Scans a sheet. */
    static SheetScan of(InputStream in) throws IOException {
        SheetScan scan = new SheetScan();
        XmlScanner xml = new XmlScanner(in, Limits.MARKUP_BYTES);
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.DONE; event = xml.next()) {
            switch (event) {
                case START -> scan.start(xml);
                case END -> scan.end(xml);
                case TEXT -> scan.text(xml);
                case DONE -> throw PackedFault.damaged("xml");
            }
        }
        return scan;
    }

    /** The changes so far. */
    Splice splice() {
        return splice;
    }

    /** Where rules of colour go. */
    long rulesAt() {
        return rulesAt;
    }

    /** Where the link to notes goes. */
    long notesAt() {
        return notesAt;
    }

    /** The id of the link to notes; empty if the sheet has none. */
    String notes() {
        return notes;
    }

    /** A priority that no rule has. */
    int priority() {
        return priority + 1;
    }

    private void start(XmlScanner xml) {
        if (xml.is("sheetView") && xml.find("tabSelected")) {
            long value = xml.place().slice();
            splice.replace(value, value + xml.to() - xml.from(), "0");
        } else if (xml.is("cfRule") && xml.attribute("priority").matches("\\d{1,8}")) {
            priority = Math.max(priority, Integer.parseInt(xml.attribute("priority")));
        }
        if (xml.depth() != 2) {
            return;
        }
        if (xml.is("conditionalFormatting")) {
            ruleFrom = xml.place().from();
            ours = false;
        }
        if (xml.is("sheetData")) {
            below = true;
            return;
        }
        if (xml.is("legacyDrawing")) {
            notes = xml.attribute("id");
        }
        if (below && rulesAt < 0 && BEFORE_RULES.stream().noneMatch(xml::is)) {
            rulesAt = xml.place().from();
        }
        if (below && notesAt < 0 && AFTER_NOTES.stream().anyMatch(xml::is)) {
            notesAt = xml.place().from();
        }
    }

    private void end(XmlScanner xml) {
        if (xml.depth() == 1 && xml.is("conditionalFormatting") && ours) {
            splice.replace(ruleFrom, xml.place().to(), "");
            ours = false;
        }
        if (xml.depth() == 0) {
            rulesAt = rulesAt < 0 ? xml.place().from() : rulesAt;
            notesAt = notesAt < 0 ? xml.place().from() : notesAt;
        }
    }

    private void text(XmlScanner xml) {
        if (below && xml.to() - xml.from() <= 64) {
            ours |= new String(xml.bytes(), xml.from(), xml.to() - xml.from(), StandardCharsets.UTF_8).equals(OURS);
        }
    }
}
