package org.baoxue.prose;

import java.util.Map;

/**
 * A text parted at headings.
 *
 * @param below safe Markdown by the name of the heading; a name under which nothing stands is not there
 * @param rest safe Markdown of all that stands under no such heading; empty if that is nothing but headings
 */
public record Chapters(Map<String, String> below, String rest) {
    public Chapters {
        below = Map.copyOf(below);
    }

    /** What stands below the heading of this name; empty if that is nothing. */
    public String text(String name) {
        return below.getOrDefault(ChapterPieces.name(name), "");
    }
}
