package org.baoxue.slip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.packed.Outline;
import org.baoxue.packed.Outline.Element;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.Splice;
import org.baoxue.write.sheets.Markup;
import org.baoxue.write.sheets.Notes;
import org.jspecify.annotations.Nullable;

/** The notes of a sheet: its sender's own stay, ours stand beside or behind them, and those of an earlier slip go. */
final class SheetNotes {
    /** The author of our notes. */
    static final String AUTHOR = "保学退回单";

    private static final String BOX = "baoxue_";
    /** Where the box of a note stands, from 0. */
    private static final Pattern ROW = Pattern.compile("<(?:\\w+:)?Row>\\s*(\\d{1,7})\\s*<");

    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?Column>\\s*(\\d{1,5})\\s*<");

    private SheetNotes() {}

    /** Words and boxes of a sheet, as they are now. */
    record Parts(String words, String boxes) {}

    /** What a sheet has that had no note. */
    static String words(Map<String, Mark> marks) {
        StringBuilder notes = new StringBuilder();
        marks.forEach((cell, mark) -> notes.append(Notes.note(cell, 0, OwnWords.of(mark.text()))));
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
                boxes.append(Notes.box(BOX + cell, mark.row(), mark.column(), OwnWords.of(mark.text())));
            }
        });
        return boxes.toString();
    }

    /** The notes of a sheet that had some, with these. */
    static Parts merged(Parts before, Map<String, Mark> marks) throws IOException {
        byte[] part = before.words().getBytes(StandardCharsets.UTF_8);
        Outline words = Outline.of(part, List.of("ref"));
        int author = author(words);
        Splice splice = new Splice();
        Set<String> kept = new HashSet<>();
        Set<String> gone = new HashSet<>();
        for (Element note : words.all("comment")) {
            String cell = note.attribute("ref");
            Element text = words.inside(note).stream()
                    .filter(element -> element.name().equals("text"))
                    .findFirst()
                    .orElseThrow(() -> PackedFault.damaged("part"));
            if (say(words, text, kept.contains(cell) ? null : marks.get(cell), splice)) {
                kept.add(cell);
            } else {
                gone.add(cell);
                splice.replace(note.from(), note.to(), "");
            }
        }
        StringBuilder notes = new StringBuilder();
        marks.forEach((cell, mark) -> {
            if (!kept.contains(cell)) {
                notes.append(Notes.note(cell, author, OwnWords.of(mark.text())));
            }
        });
        if (author == words.all("author").size()) {
            append(splice, words, "authors", "<author>" + Markup.text(AUTHOR) + "</author>");
        }
        append(splice, words, "commentList", notes.toString());
        return new Parts(text(apply(splice, part)), mergedBoxes(before.boxes(), marks, kept, gone));
    }
    /** Which of the authors we are; beyond the last if we are none of them yet. */
    private static int author(Outline words) {
        List<Element> authors = words.all("author");
        for (int i = 0; i < authors.size(); i++) {
            Element author = authors.get(i);
            if (!author.isBare()
                    && words.text(author.openTo(), author.closeFrom()).equals(AUTHOR)) {
                return i;
            }
        }
        return authors.size();
    }

    /**
     * Takes our words of an earlier slip out of a note and puts those of this one behind what its sender has written, for a cell has one
     * note only. Says whether anything is the sender's; else nothing is changed, and the note is all ours.
     */
    private static boolean say(Outline words, Element text, @Nullable Mark mark, Splice splice) {
        NoteText note = NoteText.of(words, text);
        String said = note.text();
        boolean[] ours = OwnWords.in(said, mark == null ? "" : mark.text());
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < ours.length; i++) {
            left.append(ours[i] ? "" : said.charAt(i));
        }
        if (left.length() < ours.length && left.toString().isBlank()) {
            return false;
        }
        if (mark == null) {
            note.cut(ours, splice);
            return true;
        }
        String run = Notes.run((left.isEmpty() ? "" : "\n") + OwnWords.of(mark.text()));
        if (text.isBare()) {
            splice.replace(text.from(), text.to(), "<text>" + run + "</text>");
            return true;
        }
        words.inside(text).stream()
                .filter(element -> element.name().equals("t"))
                .forEach(
                        plain -> { // text without a look of its own cannot stand beside runs
                            splice.insert(plain.from(), "<r>");
                            splice.insert(plain.to(), "</r>");
                        });
        note.cut(ours, splice);
        splice.insert(text.closeFrom(), run);
        return true;
    }

    /** The boxes without those of notes that have gone, and with those that are new; a note that stays keeps its own. */
    private static String mergedBoxes(String before, Map<String, Mark> marks, Set<String> kept, Set<String> gone)
            throws IOException {
        byte[] part = before.getBytes(StandardCharsets.UTF_8);
        Outline outline = Outline.of(part, List.of("id"));
        if (outline.root().isBare()) {
            throw PackedFault.damaged("part"); // notes without their boxes
        }
        Splice splice = new Splice();
        Set<String> boxed = new HashSet<>();
        for (Element shape : outline.inside(outline.root())) {
            String cell = cell(outline.text(shape.from(), shape.to()));
            boolean ours = shape.attribute("id").startsWith(BOX);
            if (kept.contains(cell)) {
                boxed.add(cell);
            } else if (ours || gone.contains(cell) || marks.containsKey(cell)) {
                splice.replace(shape.from(), shape.to(), "");
            }
        }
        splice.insert(outline.root().closeFrom(), boxes(marks, boxed));
        return text(apply(splice, part));
    }

    /** The cell to which the box of a note belongs; empty for anything else. */
    private static String cell(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return shape.contains("ObjectType=\"Note\"") && row.find() && column.find()
                ? Markup.cell(Long.parseLong(row.group(1)) + 1, Integer.parseInt(column.group(1)))
                : "";
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
