package org.baoxue.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.baoxue.model.Masked;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamRenderer;

/**
 * A text that a unit wrote, read once and fit to be shown. Both outputs hold the same words: no raw HTML, no pictures, addresses
 * by http, https and mailto only, long numbers masked. Any text gives a result, in bounded time; the same text gives the same one.
 */
public final class Prose {
    private static final int DEEPEST = 6;

    private final List<Piece> pieces;
    private final List<Heading> headings;
    private final List<Removed> removed;
    private final List<Masked> numbers;

    private Prose(List<Piece> pieces, List<Removed> removed, List<Masked> numbers) {
        this.pieces = pieces;
        this.headings = HeadingList.of(pieces);
        this.removed = removed;
        this.numbers = numbers;
    }

    /**
     * Reads a text.
     *
     * @param markdown as filed: CommonMark with tables, any line ends
     */
    public static Prose of(String markdown) {
        return of(markdown, MarkdownSource::html);
    }

    /**
     * Reads a text by this library. One that the library breaks on, in spite of all bounds, is shown as plain text: a unit's text
     * must not stop a province.
     */
    static Prose of(String markdown, BiFunction<String, Removed.Gathered, String> library) {
        Removed.Gathered removed = new Removed.Gathered();
        NumberMask mask = new NumberMask();
        String html;
        try {
            html = library.apply(Tame.of(markdown, removed), removed);
        } catch (RuntimeException | StackOverflowError e) {
            removed.add(Removed.Kind.MARKS, "", 1);
            html = "<p>" + Tame.withoutMarks(markdown) + "</p>";
        }
        List<Piece> pieces = MaskedPieces.of(Sanitised.of(html), mask);
        return new Prose(pieces, removed.list(), mask.numbers());
    }

    /** A text of one line, no Markdown, in which long numbers are masked. */
    public static String masked(String line) {
        return new NumberMask().mask(line);
    }

    /** Its headings in order, those inside quotes and lists left out. */
    public List<Heading> headings() {
        return headings;
    }

    /**
     * Safe HTML: nothing but paragraphs, headings, lists, tables, quotes, code, emphasis and links; no attribute but the
     * address of a link and the first number of a list.
     *
     * @param down how many levels its headings are shifted down; h6 stays h6
     */
    public String html(int down) {
        StringBuilder html = new StringBuilder();
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
        renderer.openDocument();
        for (Piece piece : shifted(down)) {
            if (piece instanceof Piece.Open open) {
                renderer.openTag(open.tag(), new ArrayList<>(open.attributes()));
            } else if (piece instanceof Piece.Close close) {
                renderer.closeTag(close.tag());
            } else if (piece instanceof Piece.Words words) {
                renderer.text(words.text());
            }
        }
        renderer.closeDocument();
        return html.toString();
    }

    /**
     * Safe Markdown for the twin of a page: the same words, every mark in them escaped.
     *
     * @param down how many levels its headings are shifted down; level 6 stays 6
     */
    public String markdown(int down) {
        return MarkdownWriter.write(shifted(down));
    }

    /** What was taken out, by kind and name. */
    public List<Removed> removed() {
        return removed;
    }

    /** The numbers that were masked, each as it is shown. */
    public List<Masked> numbers() {
        return numbers;
    }

    /**
     * The text parted at headings: what stands below each of them, without the heading itself, and all the rest.
     *
     * @param names headings as {@link Heading#bare} has them; a remark in brackets at the end of either does not count
     */
    public Chapters chapters(Collection<String> names) {
        return Chapters.of(pieces, headings, names);
    }

    private List<Piece> shifted(int down) {
        List<Piece> shifted = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Open open && HeadingList.isHeading(open.tag())) {
                shifted.add(new Piece.Open(shifted(open.tag(), down), open.attributes()));
            } else if (piece instanceof Piece.Close close && HeadingList.isHeading(close.tag())) {
                shifted.add(new Piece.Close(shifted(close.tag(), down)));
            } else {
                shifted.add(piece);
            }
        }
        return shifted;
    }

    private static String shifted(String heading, int down) {
        return "h" + Math.min(DEEPEST, HeadingList.level(heading) + down);
    }
}
