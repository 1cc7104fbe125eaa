package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import java.util.Arrays;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.XmlScanner;
import org.baoxue.packed.XmlScanner.Event;
import org.baoxue.table.Limits;
import org.baoxue.table.TableFault;

/** The rows of a sheet, and in each the cells that hold something, from the first to the last. What else a sheet says is passed over. */
final class SheetCells {
    private final XmlScanner xml;
    private final CellTexts texts;
    private byte[] value = new byte[1 << 10];
    private int size;
    private int row;
    private boolean hidden;
    private boolean inRow;
    private int column;
    private int style;
    private char type;
    private boolean formula;
    private boolean valued;
    private long cells;

    SheetCells(XmlScanner xml, CellTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /** The text of the current cell, and why it cannot be used. */
    CellTexts texts() {
        return texts;
    }

    /** The number of the current row, from 1. */
    int row() {
        return row;
    }

    /** Whether the current row is hidden. */
    boolean isHidden() {
        return hidden;
    }

    /** The column of the current cell, from 0. */
    int column() {
        return column;
    }

    /** Moves to the next row; false at the end of the sheet. */
    boolean nextRow() throws IOException {
        while (inRow) {
            inRow = !endsRow(xml.next());
        }
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START && xml.depth() == 3 && xml.is("row")) {
                open();
                return true;
            }
        }
        return false;
    }

    private boolean endsRow(Event event) {
        return event == Event.DONE || (event == Event.END && xml.depth() == 2);
    }

    private void open() throws PackedFault {
        int number = xml.find("r") ? CellName.number(xml.bytes(), xml.from(), xml.to()) : row + 1;
        if (number <= row || number > CellName.LAST_ROW) {
            throw new PackedFault(PackedFault.Kind.DAMAGED, "order", number);
        }
        row = number;
        hidden = Workbook.isTrue(xml.attribute("hidden")) || xml.attribute("ht").equals("0");
        inRow = true;
        column = -1;
    }

    /**
     * Moves to the next cell of the row that holds something; false at the end of the row.
     *
     * @param uses what the columns hold, as far as it is known
     */
    boolean nextCell(SheetTable.Use[] uses) throws IOException {
        while (inRow) {
            Event event = xml.next();
            if (endsRow(event)) {
                inRow = false;
            } else if (event == Event.START && xml.depth() == 4 && xml.is("c")) {
                cell();
                if (isFilled()) {
                    text(column < uses.length ? uses[column] : SheetTable.Use.ANY);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFilled() throws PackedFault, TableFault {
        boolean filled = valued ? size > 0 || (formula && type != 's' && type != 't') : formula;
        if (filled && column >= Limits.COLUMNS) {
            throw new TableFault(TableFault.Kind.TOO_MANY_COLUMNS, row);
        }
        if (filled && ++cells > Limits.SHEET_CELLS) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "cells", row);
        }
        return filled;
    }

    private void text(SheetTable.Use use) throws PackedFault {
        if (!valued || (size == 0 && formula)) {
            texts.unknown(CellTrouble.Kind.FORMULA);
            return;
        }
        switch (type) {
            case 's' -> texts.shared(value, 0, size);
            case 'b' -> texts.truth(value, 0, size);
            case 'e' -> texts.error(value, 0, size);
            case 'd' -> texts.day(value, 0, size, style, use);
            case 't' -> texts.own(value, 0, size);
            default -> texts.number(value, 0, size, style, use);
        }
    }

    private void cell() throws IOException {
        int before = column;
        column = before + 1;
        if (xml.find("r")) {
            int letters = CellName.letters(xml.bytes(), xml.from(), xml.to());
            column = CellName.column(xml.bytes(), xml.from(), letters);
            boolean here = CellName.number(xml.bytes(), letters, xml.to()) == row;
            if (!here || column <= before) {
                throw new PackedFault(PackedFault.Kind.DAMAGED, "order", row);
            }
        }
        style = xml.find("s") ? digits() : 0;
        type = xml.find("t") ? type() : 'n';
        formula = false;
        valued = false;
        size = 0;
        content();
    }

    private int digits() {
        int number = 0;
        for (int i = xml.from(); i < xml.to() && number < 1_000_000; i++) {
            number = number * 10 + xml.bytes()[i] - '0';
        }
        return number;
    }

    /** One letter for each type of cell; texts of a cell's own, a formula's among them, are alike. */
    private char type() {
        int length = xml.to() - xml.from();
        char first = length == 0 ? 'n' : (char) xml.bytes()[xml.from()];
        return length > 1 ? 't' : first;
    }

    private void content() throws IOException {
        boolean text = false;
        int phonetic = 0;
        int run = 0;
        int source = 0;
        int told = 0;
        while (true) {
            Event event = xml.next();
            if (event == Event.START) {
                phonetic += xml.is("rPh") ? 1 : 0;
                boolean direct = xml.depth() == 5;
                formula |= direct && xml.is("f");
                source += direct && (xml.is("v") || xml.is("is")) ? 1 : 0;
                text = (direct && xml.is("v")) || (!direct && phonetic == 0 && xml.is("t"));
                valued |= text;
                run = size;
            } else if (event == Event.END) {
                phonetic -= xml.is("rPh") ? 1 : 0;
                size = text && type == 't' ? Escapes.decode(value, run, size) : size;
                text = false;
                if (xml.depth() == 3) {
                    return;
                }
            } else if (event == Event.TEXT && text) {
                if (told != 0 && told != source) {
                    throw new PackedFault(
                            PackedFault.Kind.DAMAGED, "values", row); // whichever is meant, it is not both
                }
                told = source;
                add();
            } else if (event == Event.DONE) {
                throw PackedFault.damaged("xml");
            }
        }
    }

    private void add() throws TableFault {
        int length = xml.to() - xml.from();
        if (size + length > Limits.MARKUP_BYTES) {
            throw new TableFault(TableFault.Kind.CELL_TOO_LONG, row);
        }
        if (size + length > value.length) {
            value = Arrays.copyOf(value, Math.max(value.length * 2, size + length));
        }
        System.arraycopy(xml.bytes(), xml.from(), value, size, length);
        size += length;
    }
}
