package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings of a text that stand in no quote and no list, and whether words follow them. */
final class HeadingList {
    private final List<Heading> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int depth;
    private boolean inHeading;

    private HeadingList() {}

    static List<Heading> of(List<Piece> pieces) {
        HeadingList list = new HeadingList();
        pieces.forEach(list::take);
        return List.copyOf(list.found);
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    static int level(String tag) {
        return tag.charAt(1) - '0';
    }

    private void take(Piece piece) {
        if (piece instanceof Piece.Open open) {
            inHeading |= depth == 0 && isHeading(open.tag());
            depth += isEmpty(open.tag()) ? 0 : 1;
        } else if (piece instanceof Piece.Close close) {
            depth -= isEmpty(close.tag()) ? 0 : 1;
            if (depth == 0 && inHeading) {
                inHeading = false;
                found.add(
                        new Heading(level(close.tag()), words.toString().strip().replaceAll("\\s+", " "), false));
                words.setLength(0);
            }
        } else if (piece instanceof Piece.Words text) {
            if (inHeading) {
                words.append(text.text());
            } else if (text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                fill();
            }
        }
    }

    static boolean isEmpty(String tag) {
        return tag.equals("br") || tag.equals("hr");
    }

    /** Words below a heading fill it, and every higher one that it stands under. */
    private void fill() {
        int level = Integer.MAX_VALUE;
        for (int i = found.size() - 1; i >= 0 && level > 1; i--) {
            Heading heading = found.get(i);
            if (heading.level() < level) {
                if (heading.filled()) {
                    return;
                }
                level = heading.level();
                found.set(i, new Heading(level, heading.text(), true));
            }
        }
    }
}
