package org.baoxue.read.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.archive.Archives;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.resource.Resources;
import org.baoxue.table.bytes.sheets.HandMade;
import org.junit.jupiter.api.io.TempDir;

/** Scans a folder in which workbooks were put. */
abstract class WorkbookScan {
    private static final FormBook FORMS = FormBook.load(Resources.shipped(), 2024);
    private static final Archives ARCHIVES = Archives.ofRun();
    static final String FILLED = HandMade.row(1, "甲") + HandMade.row(2, "乙");

    @TempDir
    Path folder;

    final List<String> findings = new ArrayList<>();

    final Inventory scan() {
        return Intake.scan(folder, FORMS, ARCHIVES, finding -> findings.add(line(finding)));
    }

    private static String line(Finding finding) {
        String terms = finding.arguments().stream()
                .filter(Arg.Term.class::isInstance)
                .map(argument -> " " + ((Arg.Term) argument).key())
                .reduce("", String::concat);
        String sheet = finding.place().sheet();
        return finding.code() + (sheet.isEmpty() ? "" : " " + sheet) + terms;
    }

    static List<String> used(Inventory inventory) {
        return inventory.files().stream().map(f -> name(f.submission())).toList();
    }

    static List<String> unusable(Inventory inventory) {
        return inventory.unusable().stream().map(WorkbookScan::name).toList();
    }

    private static String name(Submission submission) {
        return submission.form() + " " + submission.shown();
    }

    final Path file(String name) {
        return folder.resolve(name);
    }
}
