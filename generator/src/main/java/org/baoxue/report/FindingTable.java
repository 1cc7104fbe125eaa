package org.baoxue.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.baoxue.model.Severity;
import org.baoxue.text.Messages;
import org.baoxue.view.AllFindings;
import org.baoxue.view.ChangesView;
import org.baoxue.view.ResultView;
import org.baoxue.write.CsvStyle;
import org.baoxue.write.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * All findings as tables for Excel and WPS: a byte order mark, CRLF, no cell that a spreadsheet would take for a formula, no more rows
 * than a sheet has. Where a rule has more findings than are listed, a last row says how many. Against an earlier result each has its state,
 * and those that are not there any more come last. No row stays in memory.
 */
public final class FindingTable {
    /** Rows of a table: a sheet has 1,048,576, headings included. */
    private static final int ROWS = 1_000_000;

    /** In the order of the cells; each is a message {@code report.csv.…}. Programs count on their order: a new one comes last. */
    private static final List<String> COLUMNS = List.of(
            "severity",
            "code",
            "title",
            "file",
            "sheet",
            "row",
            "cell",
            "heading",
            "unit",
            "form",
            "period",
            "key",
            "message",
            "fix",
            "explained",
            "reason",
            "responsible",
            "until",
            "fingerprint",
            "state");

    private static final int OF_MESSAGE = COLUMNS.indexOf("message");
    private static final int OF_FINGERPRINT = COLUMNS.indexOf("fingerprint");
    private static final int OF_STATE = COLUMNS.indexOf("state");

    private final Messages messages;

    /** Tables in the language of these messages. */
    public FindingTable(Messages messages) {
        this.messages = messages;
    }

    /** How many tables hold all findings of a result; one where there is none. */
    public static int tables(ResultView result, AllFindings all) {
        long rows = 0;
        for (ResultView.RuleResult rule : result.rules()) {
            long listed = all.listed(rule.code());
            rows += listed + (rule.count() > listed ? 1 : 0);
        }
        ChangesView changes = result.changes();
        rows += changes == null ? 0 : changes.gone().size();
        return (int) Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /** Writes all findings into one table, which is closed. */
    public void write(ResultView result, AllFindings all, OutputStream out) {
        write(result, all, Integer.MAX_VALUE, number -> out);
    }

    /**
     * Writes all findings into tables of a million rows each, gravest rules first.
     *
     * @param table opens the table of this number, counted from 1
     */
    public void write(ResultView result, AllFindings all, IntFunction<OutputStream> table) {
        write(result, all, ROWS, table);
    }

    private void write(ResultView result, AllFindings all, int most, IntFunction<OutputStream> table) {
        try (Tables tables = new Tables(headings(), most, table)) {
            for (ResultView.RuleResult rule : result.rules()) {
                Fingerprints fingerprints = new Fingerprints();
                all.each(
                        rule.code(),
                        finding -> tables.row(
                                cells(rule, finding, fingerprints.next(rule.code(), finding), result.changes())));
                long rest = rule.count() - all.listed(rule.code());
                if (rest > 0) {
                    tables.row(rest(rule, rest));
                }
            }
            ChangesView changes = result.changes();
            if (changes != null) {
                changes.gone().forEach(gone -> tables.row(gone(gone)));
            }
        }
    }

    private List<String> headings() {
        return COLUMNS.stream().map(key -> messages.text("report.csv." + key)).toList();
    }

    private List<String> cells(
            ResultView.RuleResult rule,
            ResultView.FindingText finding,
            String fingerprint,
            @Nullable ChangesView changes) {
        ResultView.Explained explained = finding.explained();
        List<String> cells = head(rule.severity(), rule.code(), rule.title());
        cells.add(finding.file());
        cells.add(finding.sheet());
        cells.add(finding.row() == 0 ? "" : Long.toString(finding.row()));
        cells.add(finding.cell());
        cells.add(finding.heading());
        cells.add(finding.unit());
        cells.add(finding.form());
        cells.add(finding.period());
        cells.add(finding.key());
        cells.add(finding.message());
        cells.add(finding.fix());
        cells.add(messages.text(explained == null ? "report.no" : "report.yes"));
        cells.add(explained == null ? "" : explained.reason());
        cells.add(explained == null ? "" : explained.responsible());
        cells.add(explained == null ? "" : explained.validUntil());
        cells.add(fingerprint);
        cells.add(changes == null ? "" : messages.text(state(changes, rule.code(), fingerprint)));
        return cells;
    }

    private static String state(ChangesView changes, String code, String fingerprint) {
        if (!changes.isExact(code)) {
            return "report.counted";
        }
        return changes.isNew(code, fingerprint) ? "report.new" : "report.open";
    }

    /** A finding that the earlier result has and this one has not; what would have to be done about it is not said. */
    private List<String> gone(ChangesView.Gone gone) {
        ChangesView.GonePlace place = gone.place();
        List<String> cells = head(gone.severity(), gone.code(), gone.title());
        cells.addAll(List.of(
                place.file(),
                place.sheet(),
                place.row() == 0 ? "" : Long.toString(place.row()),
                place.cell(),
                place.heading(),
                place.unit(),
                place.form(),
                place.period(),
                place.key(),
                gone.message()));
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        cells.set(OF_FINGERPRINT, gone.fingerprint());
        cells.set(OF_STATE, messages.text("report.gone"));
        return cells;
    }

    private List<String> rest(ResultView.RuleResult rule, long rest) {
        List<String> cells = head(rule.severity(), rule.code(), rule.title());
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        cells.set(OF_MESSAGE, messages.text("report.rest", Map.of("n", Long.toString(rest))));
        return cells;
    }

    private List<String> head(Severity severity, String code, String title) {
        return new ArrayList<>(List.of(messages.text("report." + severity.name()), code, title));
    }

    /** Tables that are filled one after another. */
    private static final class Tables implements AutoCloseable {
        private final List<String> headings;
        private final int most;
        private final IntFunction<OutputStream> opener;
        private int number;
        private int rows;
        private @Nullable CsvWriter open;

        Tables(List<String> headings, int most, IntFunction<OutputStream> opener) {
            this.headings = headings;
            this.most = most;
            this.opener = opener;
            next();
        }

        void row(List<String> cells) {
            if (rows == most) {
                close();
                next();
            }
            record(cells);
            rows++;
        }

        private void next() {
            number++;
            rows = 0;
            try {
                open = CsvWriter.to(opener.apply(number), CsvStyle.EXCEL_UNICODE);
            } catch (IOException e) {
                throw trouble(e);
            }
            record(headings);
        }

        /** The writer refuses half a surrogate pair; a report of findings must not fail for it. */
        private void record(List<String> cells) {
            try {
                Objects.requireNonNull(open)
                        .record(cells.stream()
                                .map(cell -> new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                                .toList());
            } catch (IOException e) {
                throw trouble(e);
            }
        }

        @Override
        public void close() {
            try {
                Objects.requireNonNull(open).close();
            } catch (IOException e) {
                throw trouble(e);
            }
        }

        private static UncheckedIOException trouble(IOException e) {
            return new UncheckedIOException("cannot write the findings as CSV", e);
        }
    }
}
