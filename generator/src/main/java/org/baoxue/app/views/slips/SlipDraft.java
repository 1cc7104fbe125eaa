package org.baoxue.app.views.slips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
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
    /** As many lines as a page can be read with; the marked copy has more. */
    private static final int ON_PAGE = 500;

    private final Outcome outcome;
    private final Messages messages;
    private final UnitCode sender;
    private final FileFindings found;
    private final FiledCopy filed;
    private final List<Finding> findings;
    private final Words words;
    private final FindingText text;
    private final String file;
    private final List<String> names;

    /**
     * A slip.
     *
     * @param path the file's, as findings name it
     * @param filed the file, read once more for the findings that are listed
     */
    SlipDraft(Outcome outcome, Messages messages, UnitCode sender, String path, FileFindings found, FiledCopy filed) {
        this.outcome = outcome;
        this.messages = messages;
        this.sender = sender;
        this.found = found;
        this.filed = filed;
        this.findings = found.listed().stream()
                .sorted(Comparator.comparing((Finding finding) -> outcome.severity(finding.code()))
                        .thenComparing(finding -> finding.place().sheet())
                        .thenComparingLong(finding -> finding.place().row())
                        .thenComparingInt(finding -> filed.at(finding.place()))
                        .thenComparing(Finding::code))
                .toList();
        this.words = new Words(
                outcome.settled().ground().forms(), outcome.settled().ground().tree());
        this.text = new FindingText(messages, words);
        this.names = new AllowedNames(outcome, words, messages, sender).sentences(findings);
        // Windows takes no asterisk, by which names are masked, in the name of a file.
        this.file = path.substring(path.lastIndexOf('/') + 1).replace('*', '＊');
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

    /** The cells to be marked, one mark each with all that is said about it. */
    List<Mark> marks() {
        Map<String, Mark> marks = new TreeMap<>();
        for (Finding finding : findings) {
            Place place = finding.place();
            if (place.row() == 0 || !filed.has(place)) {
                continue;
            }
            String sheet = filed.sheet(place);
            Mark mark = new Mark(sheet, place.row(), filed.at(place), outcome.severity(finding.code()), note(finding));
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

    /** The slip. */
    SlipView view(SlipWriter.Copy copy) {
        List<SlipView.Line> lines = new ArrayList<>();
        boolean asks = found.askSomething();
        findings.stream()
                .limit(asks ? findings.size() : ON_PAGE)
                .forEach(finding -> lines.add(line(finding, lines.size() + 1)));
        long mustFix = found.count(Severity.ERROR);
        long toConfirm = found.count(Severity.WARNING);
        long corrected = found.count(Severity.NOTE);
        ToldByName told = ToldByName.of(
                findings.get(0).place(), outcome.settled().ground().forms());
        Period period = told.period();
        return new SlipView(
                String.join("-", name().replace('_', '-'), Integer.toString(revision())),
                name(sender) + messages.text("slip.code", Map.of("code", sender.value())),
                forms(told),
                period == null ? messages.text("slip.untold") : new Figures(messages).period(period),
                received(),
                mustFix > 0 ? "return" : toConfirm > 0 ? "confirm" : "accept",
                mustFix,
                toConfirm,
                corrected,
                lines,
                copy == SlipWriter.Copy.NONE ? lines.size() : Math.min(lines.size(), ON_PAGE),
                found.count() - lines.size(),
                copy(copy),
                again(),
                messages.text("slip.ask", Map.of("unit", above())));
    }

    private String copy(SlipWriter.Copy copy) {
        if (!found.askSomething()) {
            return messages.text("slip.copy.accepted");
        }
        return names.isEmpty()
                ? messages.text("slip.copy." + copy)
                : messages.text(
                        "slip.copy.unopened",
                        Map.of("file", findings.get(0).place().file()));
    }

    private List<String> again() {
        if (!found.askSomething()) {
            return List.of(messages.text("slip.again.none"));
        }
        if (!names.isEmpty()) {
            List<String> again = new ArrayList<>(names);
            again.add(messages.text("slip.again.until"));
            return again;
        }
        return List.of(
                messages.text("slip.again.name", Map.of("name", copyName())),
                messages.text(found.count(Severity.ERROR) > 0 ? "slip.again.until" : "slip.again.explain"));
    }

    private int revision() {
        Matcher revision = REVISION.matcher(file);
        return revision.find() ? Integer.parseInt(revision.group(1)) : 1;
    }

    private SlipView.Line line(Finding finding, int number) {
        Place place = finding.place();
        FindingText.Said said = text.said(finding);
        return new SlipView.Line(
                number,
                filed.sheet(place),
                cell(place),
                text.heading(place),
                filed.shown(place),
                said.message(),
                said.fix(),
                finding.code(),
                outcome.severity(finding.code()));
    }

    private String cell(Place place) {
        if (place.row() == 0) {
            return "";
        }
        return filed.has(place) && filed.source().path() != null
                ? new CellName((int) place.row(), filed.at(place)).toString()
                : messages.text("slip.row", Map.of("row", Long.toString(place.row())));
    }

    private String forms(ToldByName told) {
        Set<String> forms = new LinkedHashSet<>();
        if (told.form() != null) {
            forms.add(words.formName(told.form(), messages.language()));
        }
        findings.forEach(finding -> {
            String form = finding.place().form();
            if (form != null) {
                forms.add(words.formName(form, messages.language()));
            }
        });
        return forms.isEmpty() ? messages.text("slip.untold") : String.join(messages.text("slip.and"), forms);
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
        return code == null ? "" : words.unitName(code, messages.language());
    }
}
