package org.baoxue.slip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoxue.packed.Outline;
import org.baoxue.packed.Outline.Element;
import org.baoxue.packed.Splice;
import org.baoxue.write.sheets.Markup;
import org.baoxue.write.sheets.Notes;

/** The notes of a sheet: its sender's own stay where no mark is, and those of an earlier slip go. */
final class SheetNotes {
    /** The author of our notes, by whom they are known again. */
    static final String AUTHOR = "保学退回单";

    private static final String BOX = "baoxue_";

    private SheetNotes() {}

    /** Words and boxes of a sheet, as they are now. */
    record Parts(String words, String boxes) {}

    /** What a sheet has that had no note. */
    static String words(Map<String, Mark> marks) {
        StringBuilder notes = new StringBuilder();
        marks.forEach((cell, mark) -> notes.append(Notes.note(cell, 0, mark.text())));
        return Notes.words(AUTHOR, notes.toString());
    }

    /** The boxes of a sheet that had none. */
    static String boxes(Map<String, Mark> marks) {
        return Notes.BOXES + boxes(marks, Set.of()) + Notes.BOXES_END;
    }

    private static String boxes(Map<String, Mark> marks, Set<String> boxed) {
        StringBuilder boxes = new StringBuilder();
        marks.forEach((cell, mark) -> {
            if (!boxed.contains(cell)) {
                boxes.append(Notes.box(BOX + cell, mark.row(), mark.column(), mark.text()));
            }
        });
        return boxes.toString();
    }

    /** The notes of a sheet that had some, with these. */
    static Parts merged(Parts before, Map<String, Mark> marks) throws IOException {
        byte[] part = before.words().getBytes(StandardCharsets.UTF_8);
        Outline words = Outline.of(part, List.of("ref", "authorId"));
        List<Element> authors = words.all("author");
        Set<String> our = new HashSet<>();
        for (int i = 0; i < authors.size(); i++) {
            Element author = authors.get(i);
            if (!author.isBare()
                    && words.text(author.openTo(), author.closeFrom()).equals(AUTHOR)) {
                our.add(Integer.toString(i));
            }
        }
        Splice splice = new Splice();
        Set<String> boxed = new HashSet<>();
        for (Element note : words.all("comment")) {
            boolean isOurs = our.contains(note.attribute("authorId"));
            if (isOurs || marks.containsKey(note.attribute("ref"))) {
                splice.replace(note.from(), note.to(), "");
            }
            if (!isOurs && marks.containsKey(note.attribute("ref"))) {
                boxed.add(note.attribute("ref"));
            }
        }
        StringBuilder notes = new StringBuilder();
        marks.forEach((cell, mark) -> notes.append(Notes.note(cell, authors.size(), mark.text())));
        append(splice, words, "authors", "<author>" + Markup.text(AUTHOR) + "</author>");
        append(splice, words, "commentList", notes.toString());
        return new Parts(text(apply(splice, part)), mergedBoxes(before.boxes(), marks, boxed));
    }

    private static String mergedBoxes(String before, Map<String, Mark> marks, Set<String> boxed) throws IOException {
        byte[] part = before.getBytes(StandardCharsets.UTF_8);
        Outline outline = Outline.of(part, List.of("id"));
        Splice splice = new Splice();
        for (Element shape : outline.inside(outline.root())) {
            if (shape.attribute("id").startsWith(BOX)) {
                splice.replace(shape.from(), shape.to(), "");
            }
        }
        splice.insert(outline.root().closeFrom(), boxes(marks, boxed));
        return text(apply(splice, part));
    }

    private static void append(Splice splice, Outline outline, String name, String elements) {
        Element group = outline.first(name);
        if (group != null && group.isBare()) {
            splice.replace(group.from(), group.to(), "<" + name + ">" + elements + "</" + name + ">");
        } else if (group != null) {
            splice.insert(group.closeFrom(), elements);
        }
    }

    static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    static byte[] apply(Splice splice, byte[] part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        splice.copy(new ByteArrayInputStream(part), out);
        return out.toByteArray();
    }
}
