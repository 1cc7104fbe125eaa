package org.baoxue.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormGuide;
import org.baoxue.text.Messages;

/** The words of blank forms in one language. */
record KitWords(Messages messages) {
    private static final int LATIN = 0x2E80;

    String text(String key) {
        return messages.text("kit." + key);
    }

    String text(String key, Map<String, String> values) {
        return messages.text("kit." + key, values);
    }

    /** Numbered lines. */
    List<String> lines(String key, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; messages.has("kit." + key + "." + i); i++) {
            lines.add(text(key + "." + i, values));
        }
        return lines;
    }

    String either(String zh, String en) {
        return messages.language().isFirst() ? zh : en;
    }

    String of(FormGuide.Wording wording) {
        return either(wording.zh(), wording.en());
    }

    String heading(Column column) {
        return either(column.zh(), column.en());
    }

    String name(Form form) {
        return either(form.zh(), form.en());
    }

    /** How wide a text is, in digits. */
    static int width(String text) {
        return text.codePoints().map(c -> c < LATIN ? 1 : 2).sum();
    }
}
