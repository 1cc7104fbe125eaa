package org.baoxue.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Row;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a run add up to, before anything is divided or said. Rows are folded in and forgotten; two facts of disjoint
 * files merge into one, whatever was folded where. When all is folded, {@code facts.history} answers questions.
 */
public final class Facts {
    private static final Set<String> FOLDED =
            Set.of("attendance", "declaration", Ledger.SUSPECTED.form(), Ledger.DROPOUT.form());

    private final AttendanceBook attendance = new AttendanceBook();
    private final DeclarationBook declarations = new DeclarationBook();
    private final CaseBook cases = new CaseBook();
    private final SubmissionBook submissions = new SubmissionBook();
    private final FiledRows filed = new FiledRows();
    private final QualityBook quality = new QualityBook();
    private final DocumentBook documents = new DocumentBook();
    private final Set<String> keysOfFile = new HashSet<>();
    private @Nullable Submission file;

    /** Whether rows of the form are folded here, so that the rows of a file must come one after another. */
    public static boolean isFolded(String form) {
        return FOLDED.contains(form) || FiledRows.keeps(form);
    }

    /** Folds one row; the rows of a file come one after another. Of two rows with the same key in one file the first counts. */
    public void add(Row row) {
        quality.add(row);
        switch (row.layout().form()) {
            case "attendance" -> addFirst(row, attendance::add);
            case "declaration" -> addFirst(row, declarations::add);
            case "suspected" -> addFirst(row, each -> cases.add(each, Ledger.SUSPECTED));
            case "dropout" -> addFirst(row, each -> cases.add(each, Ledger.DROPOUT));
            default -> {
                // registries are read before everything else, and a form of many rows is judged row by row
                if (FiledRows.keeps(row.layout().form())) {
                    addFirst(row, filed::add);
                }
            }
        }
    }

    private void addFirst(Row row, Consumer<Row> fold) {
        if (!row.submission().equals(file)) {
            file = row.submission();
            keysOfFile.clear();
        }
        if (keysOfFile.add(row.key()) || row.key().contains("?")) {
            fold.accept(row);
        }
    }

    /** Keeps a text. */
    public void add(Document document) {
        documents.add(document);
    }

    /** Adds the facts of files that come later in the order of files. */
    public void merge(Facts later) {
        attendance.merge(later.attendance);
        declarations.merge(later.declarations);
        cases.merge(later.cases);
        filed.merge(later.filed);
        quality.merge(later.quality);
        documents.merge(later.documents);
    }

    /** What units wrote in words. */
    public DocumentBook documents() {
        return documents;
    }

    /** Rows of the forms of which few are filed. */
    public FiledRows filed() {
        return filed;
    }

    /** How many rows have faults. */
    public QualityBook quality() {
        return quality;
    }

    /** Rolls and attendance. */
    public AttendanceBook attendance() {
        return attendance;
    }

    /** Declared figures. */
    public DeclarationBook declarations() {
        return declarations;
    }

    /** Entries of both ledgers. */
    public CaseBook cases() {
        return cases;
    }

    /** What was filed. */
    public SubmissionBook submissions() {
        return submissions;
    }
}
