package org.baoxue.read.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.Sink;
import org.baoxue.model.Tier;
import org.baoxue.model.UnitCode;
import org.baoxue.read.FileFaults;

/** Whether a form may come from this unit, for this period, in this type of file; what may not is told. */
record Admission(Sink sink) {
    /** Types that are known by name; where a form is not filed so, its clerk is told how it is. */
    static final Set<String> NOT_READ = Set.of(
            "xlsx", "xls", "xlsm", "et", "ods", "zip", "rar", "7z", "json", "md", "csv", "pdf", "doc", "docx", "wps");

    /** Whether unit and period fit the form. */
    boolean admits(Form form, Submission submission) {
        if (submission.period().kind() != form.rhythm()) {
            String rhythm = "rhythm." + form.rhythm().name().toLowerCase(Locale.ROOT);
            sink.accept(Finding.of(
                    FileFaults.PERIOD_UNFIT,
                    submission.place(),
                    new Arg.Form("form", form.id()),
                    new Arg.Time("period", submission.period()),
                    new Arg.Term("expected", rhythm)));
            return false;
        }
        if (!mayFile(form, submission.unit())) {
            sink.accept(Finding.of(FileFaults.SENDER_UNFIT, submission.place(), new Arg.Form("form", form.id())));
            return false;
        }
        return true;
    }

    void tellName(Place place, String problem) {
        sink.accept(Finding.of(FileFaults.NAME_UNREADABLE, place, new Arg.Term("problem", problem)));
    }

    void tellType(Place place, String extension, List<Form.Type> expected) {
        String key = NOT_READ.contains(extension) ? "type." + extension : "type.other";
        String types = expected.stream().map(Form.Type::extension).collect(Collectors.joining("_"));
        sink.accept(Finding.of(
                FileFaults.TYPE_NOT_READ,
                place,
                new Arg.Term("type", key),
                new Arg.Term("expected", "types." + types)));
    }

    /** As far as the length of a code tells; who is a city and who a county is for the tree to say. */
    static boolean mayFile(Form form, UnitCode unit) {
        return unit.isSchool()
                ? form.filedBy().contains(Tier.SCHOOL)
                : form.filedBy().stream().anyMatch(tier -> tier != Tier.SCHOOL);
    }
}
