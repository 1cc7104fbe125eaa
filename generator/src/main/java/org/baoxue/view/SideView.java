package org.baoxue.view;

import java.util.List;

/**
 * A page beside a unit's page: one subject of the unit at length. It differs from others in what it says, not in how it looks.
 *
 * @param title its title
 * @param lead what it is about, in a sentence
 * @param notes what it lacks
 * @param around where to go from here: its further sheets, the units below
 * @param key the marks of its tables, each with what it means; empty if figures alone stand in them
 * @param sections its parts, all of them in the list of contents
 * @param items small parts after these, which links lead to: too many for a list of contents
 */
public record SideView(
        Label title,
        Label lead,
        List<Label> notes,
        List<PageLink> around,
        List<Mark> key,
        List<Section> sections,
        List<Section> items) {
    public SideView {
        notes = List.copyOf(notes);
        around = List.copyOf(around);
        key = List.copyOf(key);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    /** A mark as cells show it, and what it means. */
    public record Mark(FigureCell sign, Label meaning) {}
}
