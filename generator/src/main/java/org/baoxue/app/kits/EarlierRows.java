package org.baoxue.app.kits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baoxue.archive.Archives;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.read.RowFold;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.SubmissionReader;
import org.baoxue.read.folder.Intake;

/** The rows that a unit filed for the period before another one. */
final class EarlierRows {
    private EarlierRows() {}

    /**
     * Reads them, by form and in their order. What is wrong with them was told when they were checked.
     *
     * @param folder that holds them, among others'
     */
    static Map<String, List<Row>> of(Path folder, FormBook forms, UnitCode unit, Period period) {
        Period before = Period.of(period.kind(), period.from().minusMonths(1));
        Map<String, List<Row>> rows = new TreeMap<>();
        try (Archives archives = Archives.ofRun()) {
            SubmissionReader reader = new SubmissionReader(forms, Set.of());
            for (SubmissionFile file :
                    Intake.scan(folder, forms, archives, finding -> {}).files()) {
                Submission submission = file.submission();
                if (submission.unit().equals(unit) && submission.period().equals(before)) {
                    List<Row> kept = reader.read(file, Kept::new).fold().rows;
                    rows.computeIfAbsent(submission.form(), form -> new ArrayList<>())
                            .addAll(kept);
                }
            }
        }
        return rows;
    }

    /** Keeps rows. */
    private static final class Kept implements RowFold {
        private final List<Row> rows = new ArrayList<>();

        @Override
        public void row(Row row) {
            rows.add(row.kept());
        }

        @Override
        public void finding(Finding finding) {
            // told to its sender when it was filed
        }
    }
}
