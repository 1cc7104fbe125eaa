package org.baoxue.write.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The part of one sheet, row by row; keeps none of them. */
public final class SheetXml implements Closeable {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int FIRST_WIDE = 0x2000;
    private static final double LINE = 15;

    private final Writer out;
    private final SheetPlan plan;
    private final Looks looks;

    /**
     * Begins a sheet.
     *
     * @param out is not closed
     * @param chosen whether it is the one that is shown when the workbook is opened
     */
    public SheetXml(Writer out, SheetPlan plan, Looks looks, boolean chosen) throws IOException {
        this.out = out;
        this.plan = plan;
        this.looks = looks;
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheetPr>");
        String tab = plan.paper().tab();
        out.write((tab.isEmpty() ? "" : "<tabColor rgb=\"FF" + tab + "\"/>")
                + "<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write("<sheetViews><sheetView" + (chosen ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        out.write(pane(plan.frozen()) + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        columns();
        out.write("<sheetData>");
    }

    /**
     * Writes a row; rows go down, cells go right.
     *
     * @param number from 1
     * @param height in points; 0 is as high as texts of several lines need, or leaves it to the spreadsheet
     */
    public void row(long number, double height, List<Cell> cells) throws IOException {
        double points = height > 0 ? height : needed(cells);
        out.write("<row r=\"" + number + "\"" + (points > 0 ? " ht=\"" + points + "\" customHeight=\"1\"" : "") + ">");
        for (Cell cell : cells) {
            String start =
                    "<c r=\"" + Markup.cell(number, cell.column()) + "\" s=\"" + looks.number(cell.look()) + "\"";
            if (cell.value().isEmpty()) {
                out.write(start + "/>");
            } else if (cell.number()) {
                out.write(start + "><v>" + cell.value() + "</v></c>");
            } else {
                out.write(start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Markup.text(cell.value())
                        + "</t></is></c>");
            }
        }
        out.write("</row>");
    }

    /** Not every spreadsheet finds out by itself how high a row must be. */
    private double needed(List<Cell> cells) {
        double lines = 1;
        for (Cell cell : cells) {
            if (cell.look().wraps() && cell.column() < plan.columns().size()) {
                double digits = cell.value()
                        .codePoints()
                        .map(c -> c < FIRST_WIDE ? 1 : 2)
                        .sum();
                lines = Math.max(
                        lines,
                        Math.ceil(digits / (plan.columns().get(cell.column()).width() - 2)));
            }
        }
        return lines > 1 ? lines * LINE : 0;
    }

    /** Ends the sheet. */
    @Override
    public void close() throws IOException {
        out.write("</sheetData>");
        if (!plan.checks().isEmpty()) {
            out.write("<dataValidations count=\"" + plan.checks().size() + "\">");
            for (CellCheck check : plan.checks()) {
                out.write(check.xml());
            }
            out.write("</dataValidations>");
        }
        links();
        out.write("<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"" + (plan.paper().landscape() ? "landscape" : "portrait")
                + "\" fitToWidth=\"" + plan.paper().pages() + "\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
        out.flush();
    }

    private void columns() throws IOException {
        if (plan.columns().isEmpty()) {
            return;
        }
        out.write("<cols>");
        int number = 1;
        for (SheetPlan.Col column : plan.columns()) {
            out.write("<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + column.width() + "\" style=\""
                    + looks.number(column.look()) + "\" customWidth=\"1\"/>");
            number++;
        }
        out.write("</cols>");
    }

    private void links() throws IOException {
        if (plan.links().isEmpty()) {
            return;
        }
        out.write("<hyperlinks>");
        for (SheetPlan.Link link : plan.links()) {
            String to = Markup.attribute(Markup.sheet(link.sheet()) + "!" + link.to());
            out.write("<hyperlink ref=\"" + link.from() + "\" location=\"" + to + "\" display=\""
                    + Markup.attribute(link.to()) + "\"/>");
        }
        out.write("</hyperlinks>");
    }

    private static String pane(SheetPlan.Frozen frozen) {
        if (frozen.equals(SheetPlan.Frozen.NOTHING)) {
            return "";
        }
        String corner = Markup.cell(frozen.rows() + 1L, frozen.columns());
        String pane = frozen.columns() == 0 ? "bottomLeft" : frozen.rows() == 0 ? "topRight" : "bottomRight";
        return "<pane" + (frozen.columns() > 0 ? " xSplit=\"" + frozen.columns() + "\"" : "")
                + (frozen.rows() > 0 ? " ySplit=\"" + frozen.rows() + "\"" : "") + " topLeftCell=\"" + corner
                + "\" activePane=\"" + pane + "\" state=\"frozen\"/><selection pane=\"" + pane + "\" activeCell=\""
                + corner + "\" sqref=\"" + corner + "\"/>";
    }
}
