package org.baoxue.read.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.packed.PackedFault;
import org.baoxue.read.FileFaults;
import org.baoxue.read.HeaderSearch;
import org.baoxue.read.SubmissionFile;
import org.baoxue.table.Blanks;
import org.baoxue.table.TableFault;
import org.baoxue.table.bytes.sheets.SheetEntry;
import org.baoxue.table.bytes.sheets.SheetTable;
import org.baoxue.table.bytes.sheets.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Which sheet of a workbook holds which form. A workbook that is broken came in all the same: it stands for every form that it might
 * hold, so that their figures are missing and not zero.
 */
final class WorkbookIntake {
    /** Sheets that explain or list something, as blank forms have them, and nobody's data. */
    private static final Set<String> GUIDES = Set.of(
            "填表说明",
            "填报说明",
            "说明",
            "使用说明",
            "目录",
            "代码表",
            "代码",
            "选项",
            "下拉选项",
            "退回单",
            "guide",
            "instructions",
            "contents",
            "codes",
            "lists",
            "return slip");

    /** Sheets that a spreadsheet keeps for itself begin so. */
    private static final List<String> OWN = List.of("_", "wpsreserved");

    private final FormBook forms;
    private final Admission admission;
    private final Sink sink;
    private int refused;

    WorkbookIntake(FormBook forms, Admission admission, Sink sink) {
        this.forms = forms;
        this.admission = admission;
        this.sink = sink;
    }

    /** How many workbooks could not be used. */
    int refused() {
        return refused;
    }

    /** The sheet of a workbook that by its name holds one form: the one with the form's name, else the only one with anything on it. */
    Intake.Candidate single(Path path, Submission submission, int part) {
        SheetEntry sheet = null;
        try (Workbook workbook = Workbook.open(path)) {
            sheet = choose(workbook, submission);
        } catch (PackedFault fault) {
            sink.accept(FileFaults.of(fault, submission.place()));
        } catch (IOException e) {
            tellUnreadable(submission.place());
        }
        if (sheet == null) {
            refused++;
            return candidate(path, submission, part, true);
        }
        return candidate(path, in(submission, sheet), part, false);
    }

    private @Nullable SheetEntry choose(Workbook workbook, Submission submission) throws IOException {
        List<SheetEntry> named = new ArrayList<>();
        List<SheetEntry> others = new ArrayList<>();
        for (SheetEntry sheet : workbook.sheets()) {
            Form form = form(sheet);
            if (form != null && form.id().equals(submission.form()) && sheet.table() && !sheet.hidden()) {
                named.add(sheet);
            } else if (!isGuide(sheet) && workbook.filledRows(sheet, 1) > 0) {
                others.add(sheet);
            }
        }
        List<SheetEntry> visible =
                others.stream().filter(sheet -> !sheet.hidden()).toList();
        List<SheetEntry> open = named.isEmpty() ? visible : named;
        if (open.size() != 1) {
            others.stream().filter(SheetEntry::hidden).forEach(sheet -> tellUnread(sheet, submission.place()));
            tellChoice(submission.place(), open.size(), others.isEmpty());
            return null;
        }
        SheetEntry chosen = open.get(0);
        others.stream().filter(sheet -> !sheet.equals(chosen)).forEach(sheet -> tellUnread(sheet, submission.place()));
        return chosen;
    }

    private void tellChoice(Place place, int open, boolean empty) {
        if (empty && open == 0) {
            sink.accept(Finding.of(FileFaults.EMPTY, place));
        } else {
            tellNoSheet(place, open == 0 ? "sheet.only_hidden" : "sheet.several");
        }
    }

    /** The sheets of a workbook that hold a form each. */
    List<Intake.Candidate> several(Path path, String file, FileName.Several name) {
        Place place = new Place(file, 0, 0, name.unit(), null, name.period(), "", null);
        List<Intake.Candidate> found = new ArrayList<>();
        boolean known = false;
        try (Workbook workbook = Workbook.open(path)) {
            Opened opened = new Opened(path, file, name, open(workbook));
            for (SheetEntry sheet : workbook.sheets()) {
                Form form = form(sheet);
                known |= form != null && sheet.table();
                sheet(workbook, sheet, form, opened, found);
            }
            if (!known) {
                tellNoSheet(place, "sheet.none_named");
            }
        } catch (PackedFault fault) {
            known = false;
            sink.accept(FileFaults.of(fault, place));
        } catch (IOException e) {
            known = false;
            tellUnreadable(place);
        }
        refused += known ? 0 : 1;
        return known ? found : broken(path, file, name);
    }

    /** The forms of which a workbook has a sheet that is read. */
    private Set<Form> open(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.table() && !sheet.hidden())
                .map(this::form)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * A workbook whose sheets are looked at.
     *
     * @param read the forms of which it has a sheet that is read
     */
    private record Opened(Path path, String file, FileName.Several name, Set<Form> read) {
        Place place() {
            return new Place(file, 0, 0, name.unit(), null, name.period(), "", null);
        }

        Submission submission(Form form) {
            return new Submission(name.unit(), form.id(), name.period(), name.revision(), file);
        }
    }

    private void sheet(
            Workbook workbook, SheetEntry sheet, @Nullable Form form, Opened opened, List<Intake.Candidate> found)
            throws IOException {
        if (form == null || sheet.hidden() || !sheet.table()) {
            if (form != null || !isGuide(sheet)) {
                unread(workbook, sheet, form, opened, found);
            }
            return;
        }
        Submission submission = in(opened.submission(form), sheet);
        if (!admission.admits(form, submission)) {
            return;
        }
        if (form.types().contains(Form.Type.CSV)) {
            found.add(candidate(opened.path(), submission, 0, false));
        } else {
            admission.tellType(submission.place(), "xlsx", form.types());
            found.add(candidate(opened.path(), submission, 0, true));
        }
    }

    /** A sheet that is not read although something stands on it: what looks like a form that was to be filed, is said to be missing. */
    private void unread(
            Workbook workbook, SheetEntry sheet, @Nullable Form form, Opened opened, List<Intake.Candidate> found)
            throws IOException {
        int filled = workbook.filledRows(sheet, 2);
        Form held = filled > 1 && sheet.table() ? held(workbook, sheet) : null;
        boolean asked = held != null
                && !opened.read().contains(held)
                && held.rhythm() == opened.name().period().kind()
                && Admission.mayFile(held, opened.name().unit());
        if (held != null && asked) {
            sink.accept(Finding.of(
                    FileFaults.FORM_NOT_READ,
                    opened.place().inSheet(sheet.name()),
                    new Arg.Form("form", held.id()),
                    new Arg.Term("problem", sheet.hidden() ? "sheet.hidden" : "sheet.renamed")));
        } else if (filled > 0) {
            tellUnread(sheet, opened.place());
        }
        Form meant = asked ? held : form;
        if (meant != null && filled > 1) {
            found.add(candidate(opened.path(), in(opened.submission(meant), sheet), 0, true));
        }
    }

    /** The form whose header a sheet has. */
    private @Nullable Form held(Workbook workbook, SheetEntry sheet) throws IOException {
        try (SheetTable table = workbook.table(sheet)) {
            return HeaderSearch.formOf(forms, table);
        } catch (TableFault fault) {
            return null; // no table, and so no form
        }
    }

    /** What came in with a workbook that cannot be read: every form that the unit files as a table for such a period. */
    List<Intake.Candidate> broken(Path path, String file, FileName.Several name) {
        Opened opened = new Opened(path, file, name, Set.of());
        return forms.forms().stream()
                .filter(form -> form.rhythm() == name.period().kind()
                        && form.types().contains(Form.Type.CSV)
                        && Admission.mayFile(form, name.unit()))
                .map(form -> candidate(path, opened.submission(form), 0, true))
                .toList();
    }

    private @Nullable Form form(SheetEntry sheet) {
        return isGuide(sheet) ? null : forms.named(Blanks.strip(sheet.name())); // 说明 is short for a form, too
    }

    private static boolean isGuide(SheetEntry sheet) {
        String name = Blanks.strip(sheet.name()).toLowerCase(Locale.ROOT);
        return GUIDES.contains(name) || OWN.stream().anyMatch(name::startsWith);
    }

    private static Submission in(Submission of, SheetEntry sheet) {
        return new Submission(of.unit(), of.form(), of.period(), of.revision(), of.file(), sheet.name());
    }

    private static Intake.Candidate candidate(Path path, Submission submission, int part, boolean broken) {
        return new Intake.Candidate(new SubmissionFile(path, submission, Form.Type.CSV), part, broken);
    }

    private void tellUnread(SheetEntry sheet, Place place) {
        FileFaults fault = sheet.hidden() ? FileFaults.SHEET_HIDDEN : FileFaults.SHEET_UNKNOWN;
        sink.accept(Finding.of(fault, place.inSheet(sheet.name())));
    }

    private void tellNoSheet(Place place, String problem) {
        sink.accept(Finding.of(FileFaults.NO_SHEET, place, new Arg.Term("problem", problem)));
    }

    private void tellUnreadable(Place place) {
        sink.accept(Finding.of(FileFaults.UNREADABLE, place, new Arg.Term("problem", "io.unreadable")));
    }
}
