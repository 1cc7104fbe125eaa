package org.baoxue.facts;

import java.util.HashSet;
import java.util.Set;
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
    private final AttendanceBook attendance = new AttendanceBook();
    private final DeclarationBook declarations = new DeclarationBook();
    private final CaseBook cases = new CaseBook();
    private final SubmissionBook submissions = new SubmissionBook();
    private final FiledRows filed = new FiledRows();
    private final QualityBook quality = new QualityBook();
    private final DocumentBook documents = new DocumentBook();
    private final Set<String> keysOfFile = new HashSet<>();
    private @Nullable Submission file;

    /** Folds one row; the rows of a file come one after another. Of two rows with the same key in one file the first counts. */
    public void add(Row row) {
        if (!row.submission().equals(file)) {
            file = row.submission();
            keysOfFile.clear();
        }
        quality.add(row);
        boolean first = keysOfFile.add(row.key()) || row.key().contains("?");
        if (first) {
            filed.add(row);
        }
        switch (row.layout().form()) {
            case "attendance" -> {
                if (first) {
                    attendance.add(row);
                }
            }
            case "declaration" -> {
                if (first) {
                    declarations.add(row);
                }
            }
            case "suspected" -> {
                if (first) {
                    cases.add(row, Ledger.SUSPECTED);
                }
            }
            case "dropout" -> {
                if (first) {
                    cases.add(row, Ledger.DROPOUT);
                }
            }
            default -> {
                // registries are read before everything else; the forms of few rows were kept as filed
            }
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
