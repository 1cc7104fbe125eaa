package org.baoxue.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.io.TempDir;

/** Reads one file as a document of the form of surveys. */
abstract class DocumentReading {
    private static final FormBook FORMS =
            FormBook.load(Resources.overlaid(Path.of("src/test/resources/documents")), 2024);

    @TempDir
    Path folder;

    /** Keeps documents besides. */
    static final class Fold extends ReadingTest.Fold {
        final List<Document> documents = new ArrayList<>();

        @Override
        public void document(Document document) {
            documents.add(document);
        }
    }

    final ReadOutcome<Fold> read(Form.Type type, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("file"), bytes);
        Period period = Objects.requireNonNull(Period.parse("2024-2025-1"));
        Submission submission = new Submission(new UnitCode("990100"), "survey", period, 1, "file");
        return new SubmissionReader(FORMS, Set.of()).read(new SubmissionFile(path, submission, type), Fold::new);
    }
}
