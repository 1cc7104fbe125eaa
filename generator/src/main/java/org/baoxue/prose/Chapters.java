package org.baoxue.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text parted at the headings that are asked for, each part as safe Markdown. A chapter ends at the next heading of its own or a higher level; where
 * a name stands at several levels, only its highest headings begin a chapter, so that one inside another chapter stays there.
 */
public final class Chapters {
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
    private static final int NONE = 0;

    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Map<String, List<Piece>> chapters = new LinkedHashMap<>();
    private final List<Piece> rest = new ArrayList<>();
    private final List<Piece> heading = new ArrayList<>();
    private List<Piece> current = rest;
    private int level = NONE;
    private int depth;
    /** Where headings of the rest begin below which no words stand yet; beyond its end if there are none. */
    private int bare = Integer.MAX_VALUE;

    private Chapters(List<Heading> headings, Collection<String> names) {
        List<String> asked = names.stream().map(Chapters::name).toList();
        for (Heading found : headings) {
            String name = name(found.text());
            if (asked.contains(name)) {
                levels.merge(name, found.level(), Math::min);
            }
        }
    }

    static Chapters of(List<Piece> pieces, List<Heading> headings, Collection<String> names) {
        Chapters chapters = new Chapters(headings, names);
        pieces.forEach(chapters::take);
        chapters.dropBare();
        return chapters;
    }

    /** What stands below the heading of this name; empty if that is nothing. */
    public String text(String name) {
        return written(chapters.getOrDefault(name(name), List.of()));
    }

    /** All that stands under no heading that was asked for; empty if that is nothing but headings. */
    public String rest() {
        return written(rest);
    }

    private static String written(List<Piece> pieces) {
        return hasWords(pieces) ? MarkdownWriter.write(pieces) : "";
    }

    /** A heading by which a chapter is known: bare, and without a remark in brackets at its end. */
    static String name(String heading) {
        return REMARK.matcher(Heading.bare(heading)).replaceAll("");
    }

    private void take(Piece piece) {
        boolean begins = depth == 0 && piece instanceof Piece.Open open && HeadingList.isHeading(open.tag());
        if (piece instanceof Piece.Open open && !HeadingList.isEmpty(open.tag())) {
            depth++;
        } else if (piece instanceof Piece.Close close && !HeadingList.isEmpty(close.tag())) {
            depth--;
        }
        if (begins || !heading.isEmpty()) {
            heading.add(piece);
            if (depth == 0 && piece instanceof Piece.Close close) {
                turn(HeadingList.level(close.tag()));
            }
        } else {
            if (current == rest
                    && piece instanceof Piece.Words words
                    && !words.text().isBlank()) {
                bare = Integer.MAX_VALUE;
            }
            current.add(piece);
        }
    }

    /** A heading has ended: it begins a chapter, ends one, or belongs to where it stands. */
    private void turn(int found) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : heading) {
            words.append(piece instanceof Piece.Words text ? text.text() : "");
        }
        String name = name(words.toString());
        if (levels.getOrDefault(name, NONE) == found) {
            dropBare();
            current = chapters.computeIfAbsent(name, n -> new ArrayList<>());
            level = found;
        } else {
            if (found <= level) {
                current = rest;
                level = NONE;
            }
            if (current == rest) {
                bare = Math.min(bare, rest.size());
            }
            current.addAll(heading);
        }
        heading.clear();
    }

    /** A title above the first chapter is no text of its own. */
    private void dropBare() {
        if (bare < rest.size()) {
            rest.subList(bare, rest.size()).clear();
        }
        bare = Integer.MAX_VALUE;
    }

    /** Whether there are words besides those of headings. */
    private static boolean hasWords(List<Piece> pieces) {
        boolean inHeading = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Open open) {
                inHeading |= HeadingList.isHeading(open.tag());
            } else if (piece instanceof Piece.Close close) {
                inHeading &= !HeadingList.isHeading(close.tag());
            } else if (piece instanceof Piece.Words text
                    && !inHeading
                    && !text.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
