package org.baoxue.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.text.Messages;
import org.baoxue.view.ResultView;
import org.baoxue.write.CsvStyle;
import org.baoxue.write.CsvWriter;

/**
 * The findings that were kept as a table for Excel and WPS: a byte order mark, CRLF, no cell that a spreadsheet would take for a
 * formula. Where a rule has more findings than were kept, a last row says how many.
 */
final class CsvReport {
    /** In the order of the cells; each is a message {@code report.csv.…}. */
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
            "fingerprint");

    private static final int OF_MESSAGE = COLUMNS.indexOf("message");

    private final Messages messages;

    CsvReport(Messages messages) {
        this.messages = messages;
    }

    String text(ResultView result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.to(bytes, CsvStyle.EXCEL_UNICODE)) {
            csv.record(COLUMNS.stream()
                    .map(key -> messages.text("report.csv." + key))
                    .toList());
            Fingerprints fingerprints = new Fingerprints();
            for (ResultView.RuleResult rule : result.rules()) {
                for (ResultView.FindingText finding : rule.samples()) {
                    csv.record(sound(cells(rule, finding, fingerprints.next(rule.code(), finding))));
                }
                long rest = rule.count() - rule.samples().size();
                if (rest > 0) {
                    csv.record(sound(rest(rule, rest)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the findings as CSV", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> cells(ResultView.RuleResult rule, ResultView.FindingText finding, String fingerprint) {
        ResultView.Explained explained = finding.explained();
        List<String> cells = head(rule);
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
        return cells;
    }

    private List<String> rest(ResultView.RuleResult rule, long rest) {
        List<String> cells = head(rule);
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        cells.set(OF_MESSAGE, messages.text("report.rest", Map.of("n", Long.toString(rest))));
        return cells;
    }

    private List<String> head(ResultView.RuleResult rule) {
        return new ArrayList<>(List.of(messages.text("report." + rule.severity().name()), rule.code(), rule.title()));
    }

    /** The writer refuses half a surrogate pair; a report of findings must not fail for it. */
    private static List<String> sound(List<String> cells) {
        return cells.stream()
                .map(cell -> new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
    }
}
