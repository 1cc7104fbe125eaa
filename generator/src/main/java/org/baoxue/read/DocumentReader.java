package org.baoxue.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.ledger.Document;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.table.Blanks;
import org.baoxue.table.DecodedText;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;

/** Reads files that are held whole: the figures of a document (JSON) and its text (Markdown). */
final class DocumentReader {
    private final FormBook forms;
    private final Set<String> forbidden;

    DocumentReader(FormBook forms, Set<String> forbidden) {
        this.forms = forms;
        this.forbidden = forbidden;
    }

    <T extends RowFold> ReadOutcome<T> read(SubmissionFile file, Supplier<T> fresh) throws IOException {
        boolean json = file.type() == Form.Type.JSON;
        int limit = json ? Limits.JSON_LENGTH : Limits.MARKDOWN_BYTES;
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes(limit + 1);
        }
        Place place = file.submission().place();
        if (bytes.length > limit) {
            Arg term = new Arg.Term("limit", json ? "limit.json" : "limit.markdown");
            Finding trouble = Finding.of(FileFaults.TOO_LARGE, place, new Arg.Num("line", 1), term);
            return SubmissionReader.putAside(List.of(trouble), fresh, Encoding.UTF_8);
        }
        return json ? figures(file, bytes, fresh) : text(file, bytes, fresh);
    }

    private <T extends RowFold> ReadOutcome<T> figures(SubmissionFile file, byte[] bytes, Supplier<T> fresh)
            throws IOException {
        T fold = fresh.get();
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded == null) {
            return unreadable(file, bytes, fresh);
        }
        JsonPass pass = new JsonPass(file, forms, forbidden, fold);
        pass.run(decoded);
        return pass.refusals().isEmpty()
                ? ReadOutcome.whole(forms.form(file.submission().form()), fold, pass.encoding(), pass.rows(), Map.of())
                : SubmissionReader.putAside(pass.refusals(), fresh, pass.encoding());
    }

    private static <T extends RowFold> ReadOutcome<T> text(SubmissionFile file, byte[] bytes, Supplier<T> fresh)
            throws IOException {
        Place place = file.submission().place();
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded == null) {
            return unreadable(file, bytes, fresh);
        }
        if (decoded.text().indexOf(0) >= 0) {
            Finding trouble = Finding.of(FileFaults.NOT_A_TABLE, place, new Arg.Term("kind", "kind.binary"));
            return SubmissionReader.putAside(List.of(trouble), fresh, decoded.encoding());
        }
        if (Blanks.strip(decoded.text()).isEmpty()) {
            return SubmissionReader.putAside(List.of(Finding.of(FileFaults.EMPTY, place)), fresh, decoded.encoding());
        }
        T fold = fresh.get();
        CellTelling.encoding(fold, place, decoded.encoding());
        fold.document(new Document(file.submission(), decoded.text()));
        return new ReadOutcome<>(fold, true, decoded.encoding(), 0);
    }

    /** Bytes that are no text: told in GB18030 only if nothing in them is Chinese in UTF-8. */
    private static <T extends RowFold> ReadOutcome<T> unreadable(SubmissionFile file, byte[] bytes, Supplier<T> fresh)
            throws IOException {
        Encoding[] tried = DecodedText.tried(bytes).toArray(Encoding[]::new);
        return SubmissionReader.putAside(List.of(SubmissionReader.badBytes(file, false, tried)), fresh, Encoding.UTF_8);
    }
}
