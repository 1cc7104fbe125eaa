package org.baoxue.prose;

import java.util.ArrayList;
import java.util.List;

/** A block of Markdown that is being written: its finished lines, and the words of the line at hand. */
final class Block {
    private final String tag;
    private final List<String> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private String address = "";
    private boolean inCode;
    private boolean plainCode;
    private boolean tight;
    private int opened = -1;
    private long number;

    Block(String tag, String start) {
        this.tag = tag;
        this.number = start.isEmpty() ? 1 : Long.parseLong(start);
    }

    String tag() {
        return tag;
    }

    List<String> lines() {
        return lines;
    }

    List<String> cells() {
        return cells;
    }

    List<List<String>> rows() {
        return rows;
    }

    void words(String text, boolean inTable) {
        if (inCode && !plainCode) {
            code.append(text);
        } else if (tag.equals("pre")) {
            code.append(text);
        } else {
            words.append(MarkdownEscape.inline(inTable ? text.strip().isEmpty() ? " " : text : text));
        }
    }

    void openMark(String mark) {
        words.append(mark);
        opened = words.length();
    }

    /** Closes a mark; one without words takes its opening back. */
    void closeMark(String mark) {
        if (words.length() == opened) {
            words.setLength(opened - mark.length());
            opened = words.length();
        } else {
            words.append(mark);
        }
    }

    void openLink(String target) {
        address = target;
        words.append('[');
    }

    void closeLink() {
        words.append("](").append(MarkdownEscape.address(address)).append(')');
    }

    /** Code in a table is written as words: a bar in it would part the cell. */
    void openCode(boolean inTable) {
        inCode = !tag.equals("pre");
        plainCode = inTable;
    }

    void closeCode() {
        if (inCode && !plainCode) {
            words.append(MarkdownEscape.code(code.toString()));
            code.setLength(0);
        }
        inCode = false;
    }

    void lineBreak(boolean inTable) {
        words.append(inTable ? " " : "\\\n");
    }

    /** Ends the words at hand: they become lines of the block. */
    void endWords() {
        if (tag.equals("pre")) {
            lines.addAll(MarkdownEscape.fenced(code.toString()));
            code.setLength(0);
        } else if (!words.toString().isBlank()) {
            add(MarkdownEscape.lines(words.toString()), false);
            tight = true;
            words.setLength(0);
        } else {
            words.setLength(0);
        }
    }

    /**
     * Adds the lines of a block that has ended, parted by an empty one from what stands before.
     *
     * @param interrupts whether it is of a kind that needs no empty line; in an item without paragraphs there must be none
     */
    void add(List<String> more, boolean interrupts) {
        boolean follows = interrupts && tag.equals("li") && tight && lines.size() > 0;
        if (!lines.isEmpty() && !follows) {
            lines.add("");
        }
        lines.addAll(more);
    }

    /** Adds an item to a list. */
    void addItem(Block item) {
        String marker = tag.equals("ol") ? number + ". " : "- ";
        number++;
        if (!lines.isEmpty() && !item.tight) {
            lines.add("");
        }
        String indent = " ".repeat(marker.length());
        List<String> inner = item.lines;
        lines.add((marker + (inner.isEmpty() ? "" : inner.get(0))).stripTrailing());
        for (int i = 1; i < inner.size(); i++) {
            lines.add(inner.get(i).isEmpty() ? "" : indent + inner.get(i));
        }
    }
}
