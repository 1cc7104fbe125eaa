package org.baoxue.app.views.slips;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.read.ReadOutcome;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.slip.written.SlipWriter;

/** A file that a slip is about, read once more: the rows that findings are about, and where its columns stand. */
final class FiledCopy {
    private static final int LONGEST_SHEET = 31;

    private final FormBook forms;
    private final Map<String, FiledRows> rows = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private SlipWriter.Source source = SlipWriter.Source.NONE;

    private FiledCopy(FormBook forms) {
        this.forms = forms;
    }

    /**
     * Reads the sheets, or the one table, of a file.
     *
     * @param findings that are about it
     */
    static FiledCopy read(
            List<SubmissionFile> sheets, List<Finding> findings, SubmissionReader reader, FormBook forms) {
        FiledCopy copy = new FiledCopy(forms);
        Set<Long> wanted =
                findings.stream().map(finding -> finding.place().row()).collect(Collectors.toSet());
        sheets.forEach(sheet -> copy.add(sheet, wanted, reader));
        return copy;
    }

    private void add(SubmissionFile file, Set<Long> wanted, SubmissionReader reader) {
        ReadOutcome<FiledRows> read = reader.read(file, () -> new FiledRows(wanted));
        String sheet = file.submission().place().sheet();
        rows.put(sheet, read.fold());
        columns.put(sheet, read.columns());
        if (file.type() == Form.Type.CSV && (read.usable() || !sheet.isEmpty())) {
            source = new SlipWriter.Source(
                    file.path(), sheet.isEmpty() ? read.encoding() : null, sheet(file.submission()));
        }
    }

    /** The sheet of the marked copy in which a submission stands. */
    private String sheet(Submission submission) {
        if (!submission.sheet().isEmpty()) {
            return submission.sheet();
        }
        Form form = forms.form(submission.form());
        return form.zh().length() <= LONGEST_SHEET ? form.zh() : form.aliases().get(0);
    }

    SlipWriter.Source source() {
        return source;
    }

    /** Whether the cells of this place can be named and marked. */
    boolean has(Place place) {
        return columns.containsKey(place.sheet());
    }

    /** The sheet of the marked copy in which a place lies. */
    String sheet(Place place) {
        return source.named(place.sheet());
    }

    /** Where the column stands, from 0; a finding about a whole row, or a column that is not there, is about the row's first cell. */
    int at(Place place) {
        String column = place.column();
        return column == null
                ? 0
                : columns.getOrDefault(place.sheet(), Map.of()).getOrDefault(column, 0);
    }

    /** What the cell holds, as people may see it; empty for a whole row and where nobody knows. */
    String shown(Place place) {
        String column = place.column();
        FiledRows sheet = rows.get(place.sheet());
        return column == null || place.row() == 0 || sheet == null ? "" : sheet.shown(place.row(), column);
    }
}
