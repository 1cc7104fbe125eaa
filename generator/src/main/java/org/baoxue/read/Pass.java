package org.baoxue.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.table.Blanks;
import org.baoxue.table.Cells;
import org.baoxue.table.CsvTable;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.baoxue.table.TableFault;

/** One reading of a file in one encoding, from its first byte to its last or to where it cannot be read on. */
final class Pass {
    /** How a reading ended. */
    enum End {
        READ,
        REFUSED,
        BAD_BYTES,
        NO_HEADINGS
    }

    private static final int TITLE_ROWS = 10;
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计");

    private final SubmissionFile file;
    private final FormCheck check;
    private final Form form;
    private final CellReader reader;
    private final Set<String> forbidden;
    private final RowFold fold;
    private final List<Finding> refusals = new ArrayList<>();
    private final CellTelling telling;
    private Encoding encoding;
    private long rows;

    Pass(SubmissionFile file, FormBook forms, Set<String> forbidden, Encoding encoding, RowFold fold) {
        this.file = file;
        this.check = forms.check(file.submission().form());
        this.form = check.form();
        this.reader = new CellReader(forms, check, forbidden);
        this.forbidden = forbidden;
        this.encoding = encoding;
        this.fold = fold;
        this.telling = new CellTelling(check, forbidden, fold);
    }

    /** The encoding, with its byte order mark if there was one. */
    Encoding encoding() {
        return encoding;
    }

    /** The number of rows handed to the fold. */
    long rows() {
        return rows;
    }

    /** What is wrong with the file as a whole, if it was refused. */
    List<Finding> refusals() {
        return refusals;
    }

    /** Whether the form's headings are there after all: below a title, or parted by another separator. */
    boolean foundHeadingsElsewhere() {
        return !refusals.isEmpty()
                && refusals.stream().noneMatch(refusal -> refusal.code().equals(FileFaults.NO_HEADINGS.code()));
    }

    End run() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
                Table table = CsvTable.open(in, encoding)) {
            try {
                return read(table);
            } finally {
                encoding = table.encoding();
            }
        } catch (TableFault fault) {
            return refuse(fault);
        }
    }

    private End read(Table table) throws IOException {
        if (!table.next()) {
            return refuse(FileFaults.EMPTY, place());
        }
        Header header = Header.audit(form, table.cells(), place(table), forbidden);
        if (header.recognised() == 0) {
            noHeadings(table);
            return End.NO_HEADINGS;
        }
        if (!header.isUsable()) {
            refusals.addAll(header.findings());
            return End.REFUSED;
        }
        header.findings().forEach(fold::finding);
        while (table.next()) {
            row(table, header);
        }
        telling.finish(place(), table.encoding(), rows);
        return End.READ;
    }

    private void row(Table table, Header header) {
        Cells cells = table.cells();
        Map<Column, CellReader.Cell> changed = new LinkedHashMap<>();
        String[] canonical = canonical(cells, header, changed);
        Row row = new Row(file.submission(), form.layout(), table.row(), table.line(), canonical);
        if (isTotal(canonical)) {
            fold.finding(Finding.of(FileFaults.TOTAL_ROW, place(table)));
            return;
        }
        boolean tooLong = isTooLong(cells, header);
        if (tooLong) {
            form.columns().forEach(column -> row.markFaulty(column.key()));
        }
        changed.forEach((column, cell) -> {
            if (cell.placeholder()) {
                row.markFaulty(column.key());
            }
        });
        if (tooLong) {
            ragged(FileFaults.ROW_TOO_LONG, row, cells, header);
        } else {
            List<Finding> refused = new ArrayList<>();
            check.check(row, refused::add);
            if (cells.size() < header.width()) {
                ragged(FileFaults.ROW_TOO_SHORT, row, cells, header);
            }
            changed.forEach((column, cell) -> telling.tell(row, column, cell, cells.get(header.position(column))));
            refused.forEach(fold::finding);
        }
        fold.row(row);
        rows++;
    }

    private String[] canonical(Cells cells, Header header, Map<Column, CellReader.Cell> changed) {
        String[] canonical = new String[form.columns().size()];
        Arrays.fill(canonical, "");
        for (int i = 0; i < canonical.length; i++) {
            Column column = form.columns().get(i);
            int at = header.position(column);
            if (at >= 0 && at < cells.size()) {
                CellReader.Cell cell = reader.read(column, cells.get(at));
                canonical[i] = cell.text();
                if (cell.placeholder() || !cell.repairs().isEmpty()) {
                    changed.put(column, cell);
                }
            }
        }
        return canonical;
    }

    /** A row that sums up the others: the first filled cell, or one that takes a code, says so. It is no row of the form. */
    private boolean isTotal(String[] canonical) {
        boolean first = true;
        for (int i = 0; i < canonical.length; i++) {
            if (!canonical[i].isEmpty()) {
                boolean telling = first || form.columns().get(i).type() == Column.Type.CODE;
                if (telling && TOTALS.contains(Blanks.remove(canonical[i]))) {
                    return true;
                }
                first = false;
            }
        }
        return false;
    }

    private static boolean isTooLong(Cells cells, Header header) {
        for (int i = header.width(); i < cells.size(); i++) {
            if (!Blanks.strip(cells.get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void ragged(FileFaults fault, Row row, Cells cells, Header header) {
        fold.finding(Finding.of(
                fault, row.place(), new Arg.Num("found", cells.size()), new Arg.Num("expected", header.width())));
    }

    private void noHeadings(Table table) throws IOException {
        String separator = Header.otherSeparator(form, table.cells());
        if (separator != null) {
            refuse(FileFaults.SEPARATOR_WRONG, place(table), new Arg.Term("separator", separator));
            return;
        }
        Place first = place(table);
        for (int i = 0; i < TITLE_ROWS && table.next(); i++) {
            List<String> texts = new ArrayList<>();
            for (int at = 0; at < table.cells().size(); at++) {
                texts.add(table.cells().get(at));
            }
            if (Header.count(form, texts) >= 2) {
                refuse(FileFaults.TITLE_ABOVE_HEADER, first, new Arg.Num("row", table.row()));
                return;
            }
        }
        refuse(FileFaults.NO_HEADINGS, first, new Arg.Form("form", form.id()));
    }

    private End refuse(TableFault fault) {
        Place at = place(0, fault.line());
        Arg line = new Arg.Num("line", fault.line());
        return switch (fault.kind()) {
            case BAD_BYTES -> End.BAD_BYTES;
            case UNCLOSED_QUOTE -> refuse(FileFaults.QUOTE_UNCLOSED, at, line);
            case STRAY_QUOTE -> refuse(FileFaults.QUOTE_STRAY, at, line);
            case CELL_TOO_LONG -> refuse(FileFaults.TOO_LARGE, at, line, new Arg.Term("limit", "limit.cell"));
            case TOO_MANY_COLUMNS -> refuse(FileFaults.TOO_LARGE, at, line, new Arg.Term("limit", "limit.columns"));
            case NOT_TEXT -> refuse(FileFaults.NOT_A_TABLE, at, new Arg.Term("kind", "kind.binary"));
        };
    }

    private End refuse(RuleInfo fault, Place place, Arg... arguments) {
        refusals.add(Finding.of(fault, place, arguments));
        return End.REFUSED;
    }

    private Place place() {
        return file.submission().place();
    }

    private Place place(Table table) {
        return place(table.row(), table.line());
    }

    private Place place(long row, long line) {
        Submission of = file.submission();
        return new Place(of.file(), row, line, of.unit(), of.form(), of.period(), "", null);
    }
}
