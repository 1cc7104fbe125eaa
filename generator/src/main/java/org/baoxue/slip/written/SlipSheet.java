package org.baoxue.slip.written;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.slip.IndexSheet;
import org.baoxue.text.Messages;
import org.baoxue.view.SlipView;
import org.baoxue.write.sheets.Cell;
import org.baoxue.write.sheets.Look;
import org.baoxue.write.sheets.SheetPlan;
import org.baoxue.write.sheets.SheetXml;

/** The slip as the first sheet of the marked copy, each line leading to its cell. */
final class SlipSheet implements IndexSheet {
    private static final int[] WIDTHS = {6, 14, 9, 18, 18, 52, 44, 7};
    private static final Look TEXT = Look.PLAIN.framed().wrapped();
    private static final Look LINK = TEXT.inked("0563C1");
    private static final Look HEAD = TEXT.strong().middle().on("D9E1F2");
    private static final String ADDRESS = "[A-Z]{1,3}\\d{1,7}";
    private static final double TITLE = 32;

    private final Messages messages;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<SheetPlan.Link> links = new ArrayList<>();

    SlipSheet(SlipView view, Messages messages) {
        this.messages = messages;
        plain(messages.text("slip.title"), Look.PLAIN.strong().sized(18));
        for (SlipFacts.Fact fact : SlipFacts.of(view, messages)) {
            rows.add(List.of(Cell.text(0, fact.name(), Look.PLAIN.strong()), Cell.text(2, fact.text(), Look.PLAIN)));
        }
        plain(SlipFacts.conclusion(view, messages), Look.PLAIN.strong().sized(13));
        plain(SlipFacts.counts(view, messages), Look.PLAIN);
        head();
        view.lines().forEach(this::line);
        if (view.unlisted() > 0) {
            plain(messages.text("slip.unlisted", Map.of("n", Long.toString(view.unlisted()))), Look.PLAIN);
        }
        plain(view.copy(), Look.PLAIN);
        view.again().forEach(line -> plain(line, Look.PLAIN));
        plain(view.ask(), Look.PLAIN);
    }

    private void plain(String text, Look look) {
        rows.add(List.of(Cell.text(0, text, look)));
    }

    private void head() {
        List<Cell> head = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            head.add(Cell.text(i, messages.text("slip.column." + (i + 1), Map.of()), HEAD));
        }
        rows.add(head);
    }

    private void line(SlipView.Line line) {
        boolean linked = line.cell().matches(ADDRESS) && !line.sheet().isEmpty();
        if (linked) {
            links.add(new SheetPlan.Link("C" + (rows.size() + 1), line.sheet(), line.cell()));
        }
        rows.add(List.of(
                Cell.number(0, line.number(), TEXT.middle()),
                Cell.text(1, line.sheet(), TEXT),
                Cell.text(2, line.cell(), linked ? LINK : TEXT),
                Cell.text(3, line.heading(), TEXT),
                Cell.text(4, line.shown(), TEXT.as(Look.TEXT)),
                Cell.text(5, line.problem(), TEXT),
                Cell.text(6, line.fix(), TEXT),
                Cell.text(7, line.code(), TEXT.middle())));
    }

    @Override
    public SheetPlan plan() {
        List<SheetPlan.Col> columns = new ArrayList<>();
        for (int width : WIDTHS) {
            columns.add(new SheetPlan.Col(width, Look.PLAIN));
        }
        return new SheetPlan(
                messages.text("slip.sheet"),
                columns,
                SheetPlan.Frozen.NOTHING,
                List.of(),
                links,
                new SheetPlan.Paper(true, 0, 1, "C00000"));
    }

    @Override
    public void rows(SheetXml sheet) throws IOException {
        long number = 1;
        for (List<Cell> row : rows) {
            sheet.row(number, number == 1 ? TITLE : 0, row);
            number++;
        }
    }
}
