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
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.Splice;
import org.baoxue.write.sheets.Markup;
import org.baoxue.write.sheets.Notes;
import org.jspecify.annotations.Nullable;

/** The notes of a sheet: its sender's own stay, ours stand beside or behind them, and those of an earlier slip go. */
final class SheetNotes {
    /** The author of our notes, by whom they are known again. */
    static final String AUTHOR = "保学退回单";

    /** How our words begin in a note that is the sender's own. */
    private static final String ADDED = "【" + AUTHOR + "】";
    /** How a line break before them may be written, by us and by who has saved the workbook since. */
    private static final List<String> BREAKS = List.of("\r\n", "\n", "&#10;", "&#xA;", "_x000a_");

    private static final String TEXT_END = "</t>";

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
        Set<String> kept = new HashSet<>();
        for (Element note : words.all("comment")) {
            String cell = note.attribute("ref");
            if (our.contains(note.attribute("authorId"))) {
                splice.replace(note.from(), note.to(), "");
                continue;
            }
            Element text = words.inside(note).stream()
                    .filter(element ->
                            words.text(element.from(), element.openTo()).startsWith("<text"))
                    .findFirst()
                    .orElseThrow(() -> PackedFault.damaged("part"));
            Mark mark = kept.add(cell) ? marks.get(cell) : null;
            say(words, text, mark, splice);
        }
        StringBuilder notes = new StringBuilder();
        marks.forEach((cell, mark) -> {
            if (!kept.contains(cell)) {
                notes.append(Notes.note(cell, authors.size(), mark.text()));
            }
        });
        append(splice, words, "authors", "<author>" + Markup.text(AUTHOR) + "</author>");
        append(splice, words, "commentList", notes.toString());
        return new Parts(text(apply(splice, part)), mergedBoxes(before.boxes(), marks, kept));
    }

    /** Puts our words behind those of a sender's own note, for a cell has one note only, and takes out those of an earlier slip. */
    private static void say(Outline words, Element text, @Nullable Mark mark, Splice splice) throws PackedFault {
        List<Element> runs = words.inside(text);
        boolean ours = false;
        for (int i = 0; i < runs.size(); i++) {
            Element run = runs.get(i);
            if (ours) {
                splice.replace(run.from(), run.to(), "");
            } else if (i + 1 < runs.size() && begins(words, runs.get(i + 1))) {
                takeOutBreak(words, run, splice);
            } else {
                ours = takeOut(words, run, splice);
            }
        }
        if (mark == null) {
            return;
        }
        String said = Notes.run("\n" + ADDED + mark.text());
        if (text.isBare()) {
            splice.replace(text.from(), text.to(), "<text>" + said + "</text>");
            return;
        }
        Element plain = runs.isEmpty() ? null : runs.get(0);
        if (plain != null && words.text(plain.from(), plain.openTo()).startsWith("<t")) {
            splice.insert(plain.from(), "<r>"); // text without a look of its own cannot stand beside runs
            splice.insert(plain.to(), "</r>");
        }
        splice.insert(text.closeFrom(), said);
    }

    private static boolean begins(Outline words, Element run) {
        return words.text(run.from(), run.to()).replaceAll("<[^>]*>", "").startsWith(ADDED);
    }

    /** Cuts the line break off the end of the stretch before ours. */
    private static void takeOutBreak(Outline words, Element run, Splice splice) {
        String whole = words.text(run.from(), run.to());
        int end = whole.lastIndexOf(TEXT_END);
        if (end >= 0) {
            String kept = withoutBreak(whole.substring(0, end));
            splice.replace(run.from() + bytes(kept), run.from() + bytes(whole.substring(0, end)), "");
        }
    }

    private static String withoutBreak(String text) {
        return BREAKS.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(sign -> text.substring(0, text.length() - sign.length()))
                .orElse(text);
    }

    /**
     * Cuts our words out of a stretch and says whether they begin in it. Who has saved the workbook since may have made one stretch of the
     * sender's and ours, and many of ours: they go to the end.
     */
    private static boolean takeOut(Outline words, Element run, Splice splice) {
        String whole = words.text(run.from(), run.to());
        int ours = whole.indexOf(ADDED);
        int end = whole.indexOf(TEXT_END, Math.max(ours, 0));
        if (ours < 0 || end < 0) {
            return false;
        }
        String kept = withoutBreak(whole.substring(0, ours));
        if (kept.endsWith(">")) {
            splice.replace(run.from(), run.to(), "");
        } else {
            splice.replace(run.from() + bytes(kept), run.from() + bytes(whole.substring(0, end)), "");
        }
        return true;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
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
        if (outline.root().isBare()) {
            throw PackedFault.damaged("part"); // notes without their boxes
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
