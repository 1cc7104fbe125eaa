package org.baoxue.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baoxue.ledger.Document;
import org.baoxue.ledger.Submission;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/** What units wrote in words, by unit, form and period; of two texts of one key the first counts. Merges in the order of files. */
public final class DocumentBook {
    private record Key(UnitCode unit, String form, Period period) {
        static Key of(Submission of) {
            return new Key(of.unit(), of.form(), of.period());
        }
    }

    private final Map<Key, Document> documents = new LinkedHashMap<>();

    void add(Document document) {
        documents.putIfAbsent(Key.of(document.submission()), document);
    }

    void merge(DocumentBook later) {
        later.documents.forEach(documents::putIfAbsent);
    }

    /** The text, or null if there is none. */
    public @Nullable Document document(UnitCode unit, String form, Period period) {
        return documents.get(new Key(unit, form, period));
    }

    /** All texts in the order of files. */
    public Collection<Document> all() {
        return Collections.unmodifiableCollection(new ArrayList<>(documents.values()));
    }
}
