package org.baoxue.sample.documents;

import java.util.List;
import java.util.Random;
import org.baoxue.form.Form.Heading;

/** Picks among ways to say a thing, and puts paragraphs under the headings that a form asks for. */
final class Wording {
    private final Random chance;

    /** Wording by this chance. */
    Wording(Random chance) {
        this.chance = chance;
    }

    /** One of them. */
    String one(String... ways) {
        return ways[chance.nextInt(ways.length)];
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return low + chance.nextInt(high - low + 1);
    }

    /** Markdown: the title, then each heading with its paragraph. */
    static String markdown(String title, List<Heading> headings, List<String> paragraphs) {
        if (headings.size() != paragraphs.size()) {
            throw new IllegalStateException(
                    title + " has " + paragraphs.size() + " paragraphs for " + headings.size() + " headings");
        }
        StringBuilder text = new StringBuilder("# " + title + "\n");
        for (int i = 0; i < headings.size(); i++) {
            text.append("\n## ").append(headings.get(i).zh()).append("\n\n");
            text.append(paragraphs.get(i)).append('\n');
        }
        return text.toString();
    }
}
