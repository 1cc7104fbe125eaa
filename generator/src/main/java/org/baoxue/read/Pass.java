package org.baoxue.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.baoxue.canonical.CellReader;
import org.baoxue.canonical.CleanCell;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.form.RowJudge;
import org.baoxue.form.SchemaFaults;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.UnitCode;
import org.baoxue.table.Encoding;
import org.baoxue.table.Table;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.Blocks;
import org.baoxue.table.bytes.ByteTable;
import org.baoxue.table.bytes.Records;
import org.baoxue.table.bytes.Start;

/** One reading of a file in one encoding, from its first byte to its last or to where it cannot be read on. */
final class Pass<T extends RowFold> {
    /** How a reading ended. */
    enum End {
        READ,
        REFUSED,
        BAD_BYTES,
        NO_HEADINGS
    }

    private static final int TITLE_ROWS = 10;

    private final SubmissionFile file;
    private final FormCheck check;
    private final Form form;
    private final FormBook forms;
    private final Set<String> forbidden;
    private final T fold;
    private final Split<T> split;
    private final List<Finding> refusals = new ArrayList<>();
    private final CellTelling telling;
    private Encoding encoding;
    private long rows;

    Pass(SubmissionFile file, FormBook forms, Set<String> forbidden, Encoding encoding, Split<T> split) {
        this.file = file;
        this.check = forms.check(file.submission().form());
        this.form = check.form();
        this.forms = forms;
        this.forbidden = forbidden;
        this.encoding = encoding;
        this.split = split;
        this.fold = split.fresh().get();
        this.telling = new CellTelling(check, forbidden, fold);
    }

    /** What holds the rows and findings. */
    T fold() {
        return fold;
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
        try (ByteTable table = ByteTable.open(file.path(), encoding)) {
            try {
                return read(table);
            } finally {
                encoding = table.encoding();
            }
        } catch (TableFault fault) {
            return refuse(fault);
        }
    }

    private End read(ByteTable table) throws IOException {
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
        if (split.threads() == 1) {
            RowReader below = rowReader(header, check.judge(), fold, telling);
            while (table.next()) {
                below.read(table.block(), table.at());
            }
            rows = below.rows();
        } else {
            readParts(table.after(), header);
        }
        telling.finish(place(), table.encoding(), rows);
        return End.READ;
    }

    private RowReader rowReader(Header header, RowJudge judge, RowFold into, CellTelling teller) {
        CellReader reader = new CellReader(forms, check, forbidden);
        RowTools tools = new RowTools(judge, reader, new CleanCell(check, encoding), teller, encoding);
        return new RowReader(file.submission(), header, tools, into);
    }

    /** A part of the file, folded. */
    private record Part<T>(T fold, CellTelling telling, long rows) {}

    private void readParts(Start start, Header header) throws IOException {
        Set<RuleInfo> full = ConcurrentHashMap.newKeySet();
        Blocks.of(file.path(), encoding, split.threads()).forEach(start, block -> part(block, header, full), part -> {
            split.merge().accept(fold, part.fold());
            Stream.of(SchemaFaults.values()).filter(fold::isFull).forEach(full::add);
            telling.merge(part.telling());
            rows += part.rows();
        });
    }

    /** A part's fold, which makes no finding of a rule that the parts before it have filled. */
    private record LaterFold(RowFold own, Set<RuleInfo> full) implements RowFold {
        @Override
        public void row(Row row) {
            own.row(row);
        }

        @Override
        public void finding(Finding finding) {
            own.finding(finding);
        }

        @Override
        public boolean isFull(RuleInfo rule) {
            return full.contains(rule) || own.isFull(rule);
        }

        @Override
        public void count(RuleInfo rule, UnitCode unit) {
            own.count(rule, unit);
        }
    }

    private Part<T> part(Records block, Header header, Set<RuleInfo> full) {
        T into = split.fresh().get();
        CellTelling teller = new CellTelling(check, forbidden, into);
        RowReader below = rowReader(header, check.laterJudge(), new LaterFold(into, full), teller);
        for (int record = 0; record < block.count(); record++) {
            below.read(block, record);
        }
        return new Part<>(into, teller, below.rows());
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
