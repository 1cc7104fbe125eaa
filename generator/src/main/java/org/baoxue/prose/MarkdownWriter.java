package org.baoxue.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes pieces as Markdown. Blocks gather their lines and hand them to the block around them when they end. */
final class MarkdownWriter {
    private final Deque<Block> open = new ArrayDeque<>();

    private MarkdownWriter() {
        open.push(new Block("", ""));
    }

    static String write(List<Piece> pieces) {
        MarkdownWriter writer = new MarkdownWriter();
        pieces.forEach(writer::take);
        Block document = writer.open.element();
        document.endWords();
        return document.lines().isEmpty() ? "" : String.join("\n", document.lines()) + "\n";
    }

    private void take(Piece piece) {
        Block block = open.element();
        if (piece instanceof Piece.Words words) {
            block.words(words.text(), isInTable());
        } else if (piece instanceof Piece.Open tag) {
            open(block, tag);
        } else if (piece instanceof Piece.Close tag) {
            close(block, tag.tag());
        }
    }

    private boolean isInTable() {
        String tag = open.element().tag();
        return tag.equals("td") || tag.equals("th");
    }

    private void open(Block block, Piece.Open tag) {
        switch (tag.tag()) {
            case "strong" -> block.openMark("**");
            case "em" -> block.openMark("*");
            case "a" -> block.openLink(tag.attribute("href"));
            case "code" -> block.openCode(isInTable());
            case "br" -> block.lineBreak(isInTable());
            case "hr" -> {
                block.endWords();
                block.add(List.of("---"), false);
            }
            default -> {
                block.endWords();
                open.push(new Block(tag.tag(), tag.attribute("start")));
            }
        }
    }

    private void close(Block block, String tag) {
        switch (tag) {
            case "strong" -> block.closeMark("**");
            case "em" -> block.closeMark("*");
            case "a" -> block.closeLink();
            case "code" -> block.closeCode();
            case "br", "hr" -> {
                // written when they opened
            }
            default -> {
                open.pop();
                block.endWords();
                end(block, open.element());
            }
        }
    }

    private static void end(Block block, Block around) {
        switch (block.tag()) {
            case "li" -> around.addItem(block);
            case "td", "th" -> around.cells().add(String.join(" ", block.lines()));
            case "tr" -> around.rows().add(block.cells());
            case "thead", "tbody" -> around.rows().addAll(block.rows());
            case "table" -> around.add(table(block.rows()), false);
            case "blockquote" ->
                around.add(
                        block.lines().stream()
                                .map(line -> line.isEmpty() ? ">" : "> " + line)
                                .toList(),
                        true);
            case "ul", "ol", "pre" -> around.add(block.lines(), true);
            case "p" -> around.add(block.lines(), false);
            default ->
                around.add(
                        List.of("#".repeat(HeadingList.level(block.tag())) + " " + String.join(" ", block.lines())),
                        false);
        }
    }

    private static List<String> table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < width; i++) {
                line.append(' ').append(i < row.size() ? row.get(i) : "").append(" |");
            }
            lines.add(line.toString());
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(width));
            }
        }
        return lines;
    }
}
