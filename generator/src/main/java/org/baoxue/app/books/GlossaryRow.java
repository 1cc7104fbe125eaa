package org.baoxue.app.books;

import java.util.List;
import java.util.Locale;
import org.baoxue.form.FormGuide.Wording;

/**
 * A word of the glossary.
 *
 * @param name what it is called
 * @param keys how files and schemas write it; empty if they do not
 * @param meaning what it means
 * @param forms the ids of the forms in which a column of this name stands; empty for anything but a column
 */
public record GlossaryRow(Wording name, List<String> keys, Wording meaning, List<String> forms) {
    public GlossaryRow {
        keys = List.copyOf(keys);
        forms = List.copyOf(forms);
    }

    /** A word that is no column. */
    static GlossaryRow of(Wording name, List<String> keys, Wording meaning) {
        return new GlossaryRow(name, keys, meaning, List.of());
    }

    /** Its id on the page of a chapter: the English words in Latin letters and digits; a column has its id on its form's page. */
    public String anchor(String chapter) {
        if (!forms.isEmpty()) {
            return "";
        }
        return (chapter + "-" + name.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")).replaceAll("-$", "");
    }
}
