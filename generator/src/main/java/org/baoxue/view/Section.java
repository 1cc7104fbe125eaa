package org.baoxue.view;

import java.util.List;

/**
 * A part of a page or of a report: figures first, the unit's own text beside them.
 *
 * @param anchor the id on the page
 * @param heading its heading, kept even when there is nothing under it
 * @param collected false if its form comes later: prints — with the note 本期未纳入报送
 * @param texts sentences of ours
 * @param tables its figures
 * @param markdown what the unit itself wrote, as filed; empty if nothing. Only the sanitiser makes a page of it
 */
public record Section(
        String anchor, Label heading, boolean collected, List<Label> texts, List<FigureTable> tables, String markdown) {
    public Section {
        texts = List.copyOf(texts);
        tables = List.copyOf(tables);
    }

    /** A section of figures. */
    public static Section of(String anchor, Label heading, List<FigureTable> tables) {
        return new Section(anchor, heading, true, List.of(), tables, "");
    }

    /** A section whose form comes later. */
    public static Section later(String anchor, Label heading) {
        return new Section(anchor, heading, false, List.of(), List.of(), "");
    }

    /** The same with sentences before its tables. */
    public Section saying(List<Label> sentences) {
        return new Section(anchor, heading, collected, sentences, tables, markdown);
    }

    /** The same with the unit's own text; a section that has one is not empty. */
    public Section written(String text) {
        return new Section(anchor, heading, collected || !text.isBlank(), texts, tables, text);
    }
}
