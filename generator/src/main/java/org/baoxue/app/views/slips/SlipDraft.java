package org.baoxue.app.views.slips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baoxue.app.Outcome;
import org.baoxue.app.views.Words;
import org.baoxue.calendar.Receipt;
import org.baoxue.division.School;
import org.baoxue.division.Unit;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.read.ReadOutcome;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.slip.Mark;
import org.baoxue.slip.written.SlipWriter;
import org.baoxue.table.bytes.sheets.CellName;
import org.baoxue.text.Figures;
import org.baoxue.text.FindingText;
import org.baoxue.text.Messages;
import org.baoxue.view.SlipView;
import org.jspecify.annotations.Nullable;

/** One slip while it is made. */
final class SlipDraft {
    private static final Pattern ENDING = Pattern.compile("(?:_r\\d{1,4})?((?:_p\\d{1,4})?)\\.[^.]*$");
    private static final Pattern REVISION = Pattern.compile("_r(\\d{1,4})(?:_p\\d{1,4})?\\.[^.]*$");
    private static final int LONGEST_SHEET = 31;

    private final Outcome outcome;
    private final Messages messages;
    private final UnitCode sender;
    private final List<Finding> findings;
    private final FindingText text;
    private final String file;
    private final Map<String, FiledRows> rows = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private SlipWriter.Source source = new SlipWriter.Source(null, null, "");

    SlipDraft(Outcome outcome, Messages messages, UnitCode sender, List<Finding> all) {
        this.outcome = outcome;
        this.messages = messages;
        this.sender = sender;
        this.findings = all.stream()
                .filter(finding -> severity(outcome, finding) != Severity.NOTE || isRepair(finding))
                .map(finding -> OwnFinding.of(
                        finding, sender, outcome.settled().ground().tree()))
                .sorted(Comparator.comparing((Finding finding) -> severity(outcome, finding))
                        .thenComparing(finding -> finding.place().sheet())
                        .thenComparingLong(finding -> finding.place().row())
                        .thenComparing(Finding::code)
                        .thenComparing(finding -> String.valueOf(finding.place().column())))
                .toList();
        this.text = new FindingText(
                messages,
                new Words(
                        outcome.settled().ground().forms(),
                        outcome.settled().ground().tree()));
        String path = all.get(0).place().file();
        this.file = path.substring(path.lastIndexOf('/') + 1);
    }

    private static Severity severity(Outcome outcome, Finding finding) {
        return outcome.severity(finding.code());
    }

    private static boolean isRepair(Finding finding) {
        return finding.code().startsWith("R");
    }

    /** Whether the sender has nothing to do, and nothing was mended. */
    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** The file's name without its revision and type. */
    String name() {
        Matcher ending = ENDING.matcher(file);
        return ending.find() ? file.substring(0, ending.start()) + ending.group(1) : file;
    }

    /** The name under which the sender files it again. */
    String copyName() {
        Matcher ending = ENDING.matcher(file);
        Matcher revision = REVISION.matcher(file);
        int next = revision.find() ? Integer.parseInt(revision.group(1)) + 1 : 2;
        return ending.find()
                ? file.substring(0, ending.start()) + "_r" + next + ending.group(1) + ".xlsx"
                : file + ".xlsx";
    }

    /** Reads the rows that findings are about once more, and where the columns stand. */
    void read(List<SubmissionFile> own, SubmissionReader reader) {
        Set<Long> wanted =
                findings.stream().map(finding -> finding.place().row()).collect(Collectors.toSet());
        for (SubmissionFile each : own) {
            ReadOutcome<FiledRows> read = reader.read(each, () -> new FiledRows(wanted));
            String sheet = each.submission().place().sheet();
            rows.put(sheet, read.fold());
            columns.put(sheet, read.columns());
            if (each.type() == Form.Type.CSV && (read.usable() || !sheet.isEmpty())) {
                source = new SlipWriter.Source(
                        each.path(), sheet.isEmpty() ? read.encoding() : null, sheet(each.submission()));
            }
        }
    }

    /** The sheet of the marked copy in which a submission stands. */
    private String sheet(Submission submission) {
        if (!submission.sheet().isEmpty()) {
            return submission.sheet();
        }
        Form form = outcome.settled().ground().forms().form(submission.form());
        return form.zh().length() <= LONGEST_SHEET ? form.zh() : form.aliases().get(0);
    }

    SlipWriter.Source source() {
        return source;
    }

    /** The cells to be marked, one mark each with all that is said about it. */
    List<Mark> marks() {
        Map<String, Mark> marks = new TreeMap<>();
        for (Finding finding : findings) {
            Place place = finding.place();
            if (place.row() == 0 || !columns.containsKey(place.sheet())) {
                continue;
            }
            String sheet = source.named(place.sheet());
            Mark mark = new Mark(sheet, place.row(), at(place), severity(outcome, finding), note(finding));
            String key = sheet + "\n" + String.format(java.util.Locale.ROOT, "%09d", mark.row()) + "\n" + mark.column();
            marks.merge(key, mark, SlipDraft::both);
        }
        return List.copyOf(marks.values());
    }

    private static Mark both(Mark first, Mark second) {
        Severity graver = first.severity().compareTo(second.severity()) <= 0 ? first.severity() : second.severity();
        return new Mark(first.sheet(), first.row(), first.column(), graver, first.text() + "\n" + second.text());
    }

    private String note(Finding finding) {
        FindingText.Said said = text.said(finding);
        return messages.text("slip.note", Map.of("message", said.message(), "fix", said.fix(), "code", finding.code()));
    }

    /** Where the column stands; a finding about a whole row, or a column that is not there, marks the row's first cell. */
    private int at(Place place) {
        String column = place.column();
        return column == null
                ? 0
                : columns.getOrDefault(place.sheet(), Map.of()).getOrDefault(column, 0);
    }

    /** The slip. */
    SlipView view(SlipWriter.Copy copy) {
        List<SlipView.Line> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(line(finding, lines.size() + 1)));
        long mustFix = count(Severity.ERROR);
        long toConfirm = count(Severity.WARNING);
        Place place = findings.get(0).place();
        String period = place.period() == null ? "" : place.period().toString();
        return new SlipView(
                String.join("-", name().replace('_', '-'), Integer.toString(revision())),
                name(sender) + messages.text("slip.code", Map.of("code", sender.value())),
                forms(),
                place.period() == null ? period : new Figures(messages).period(place.period()),
                received(),
                mustFix > 0 ? "return" : toConfirm > 0 ? "confirm" : "accept",
                mustFix,
                toConfirm,
                findings.stream().filter(SlipDraft::isRepair).count(),
                lines,
                lines.size() >= outcome.settled().ground().profile().samplesPerRule()
                        ? messages.text("slip.unlisted")
                        : "",
                messages.text("slip.copy." + copy),
                again(mustFix, toConfirm),
                messages.text("slip.ask", Map.of("unit", above())));
    }

    private List<String> again(long mustFix, long toConfirm) {
        if (mustFix + toConfirm == 0) {
            return List.of(messages.text("slip.again.none"));
        }
        return List.of(
                messages.text("slip.again.name", Map.of("name", copyName())),
                messages.text(mustFix > 0 ? "slip.again.until" : "slip.again.explain"));
    }

    private int revision() {
        Matcher revision = REVISION.matcher(file);
        return revision.find() ? Integer.parseInt(revision.group(1)) : 1;
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> severity(outcome, finding) == severity && !isRepair(finding))
                .count();
    }

    private SlipView.Line line(Finding finding, int number) {
        Place place = finding.place();
        FindingText.Said said = text.said(finding);
        String column = place.column();
        String shown = column == null || place.row() == 0
                ? ""
                : rows.containsKey(place.sheet()) ? rows.get(place.sheet()).shown(place.row(), column) : "";
        return new SlipView.Line(
                number,
                source.named(place.sheet()),
                cell(place),
                text.heading(place),
                shown,
                said.message(),
                said.fix(),
                finding.code(),
                severity(outcome, finding));
    }

    private String cell(Place place) {
        if (place.row() == 0) {
            return "";
        }
        return columns.containsKey(place.sheet()) && source.path() != null
                ? new CellName((int) place.row(), at(place)).toString()
                : messages.text("slip.row", Map.of("row", Long.toString(place.row())));
    }

    private String forms() {
        Set<String> forms = new LinkedHashSet<>();
        findings.forEach(finding -> {
            String form = finding.place().form();
            if (form != null) {
                forms.add(new Words(
                                outcome.settled().ground().forms(),
                                outcome.settled().ground().tree())
                        .formName(form, messages.language()));
            }
        });
        return String.join(messages.text("slip.and"), forms);
    }

    private String received() {
        Set<LocalDate> days = new TreeSet<>();
        for (Receipt receipt : outcome.settled().facts().submissions().receipts()) {
            boolean same = receipt.unit().equals(sender)
                    && receipt.version() == revision()
                    && findings.stream()
                            .anyMatch(finding -> receipt.form()
                                            .equals(finding.place().form())
                                    && receipt.period().equals(finding.place().period()));
            if (same) {
                days.add(receipt.receivedOn());
            }
        }
        return days.isEmpty()
                ? messages.text("slip.received.unknown")
                : days.stream()
                        .map(day -> new Figures(messages).date(day))
                        .collect(Collectors.joining(messages.text("slip.and")));
    }

    /** Who answers for the sender: the county of a school, the parent of any other unit. */
    private String above() {
        var tree = outcome.settled().ground().tree();
        School school = tree.school(sender);
        Unit unit = tree.unit(sender);
        UnitCode above = school != null ? school.area() : unit == null ? null : unit.parent();
        return above == null ? messages.text("slip.ask.above") : name(above);
    }

    private String name(@Nullable UnitCode code) {
        return code == null
                ? ""
                : new Words(
                                outcome.settled().ground().forms(),
                                outcome.settled().ground().tree())
                        .unitName(code, messages.language());
    }
}
