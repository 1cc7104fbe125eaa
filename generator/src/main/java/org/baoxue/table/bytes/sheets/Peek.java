package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import org.baoxue.packed.XmlScanner;
import org.baoxue.packed.XmlScanner.Event;

/** Looks whether a sheet holds anything, without reading what. */
final class Peek {
    private Peek() {}

    /** How many rows have a cell with a value or a text, counted up to a number of them. */
    static int rows(XmlScanner xml, int most) throws IOException {
        int rows = 0;
        boolean inRow = false;
        boolean inCell = false;
        for (Event event = xml.next(); event != Event.DONE && rows < most; event = xml.next()) {
            if (event == Event.START) {
                inRow |= xml.is("row");
                inCell |= inRow && xml.is("c");
            } else if (event == Event.END && xml.is("c")) {
                inCell = false;
            } else if (event == Event.END && xml.is("sheetData")) {
                return rows;
            } else if (event == Event.TEXT && inCell && hasText(xml)) {
                rows++;
                inRow = false; // the next begins with its tag
                inCell = false;
            }
        }
        return rows;
    }

    private static boolean hasText(XmlScanner xml) {
        for (int i = xml.from(); i < xml.to(); i++) {
            if (xml.bytes()[i] > ' ' || xml.bytes()[i] < 0) {
                return true;
            }
        }
        return false;
    }
}
