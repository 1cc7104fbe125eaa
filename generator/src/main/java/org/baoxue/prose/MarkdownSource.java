package org.baoxue.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown (CommonMark with tables, emphasis fit for Chinese) to HTML, without what the library would let through: HTML, pictures, odd addresses. */
final class MarkdownSource {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.<Extension>of(TablesExtension.create()))
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customDelimiterProcessor(new EastAsianEmphasis())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([A-Za-z][A-Za-z0-9:-]{0,30}|!--|!|\\?)");

    private final int[] lineStarts;
    private final Removed.Gathered removed;

    private MarkdownSource(String text, Removed.Gathered removed) {
        this.lineStarts = lineStarts(text);
        this.removed = removed;
    }

    /** HTML that is yet to be sanitised. */
    static String html(String tamed, Removed.Gathered removed) {
        Document document = PARSER.parse(tamed);
        new MarkdownSource(tamed, removed).clean(document);
        return RENDERER.render(document);
    }

    private void clean(Document document) {
        List<Node> nodes = new ArrayList<>();
        document.getDescendants().forEach(nodes::add);
        for (Node node : nodes) {
            if (node instanceof HtmlBlockBase block) {
                tellTags(block);
                words(block);
            } else if (node instanceof HtmlInlineBase) {
                tellTags(node);
                node.unlink();
            } else if (node instanceof Image || node instanceof ImageRef) {
                removed.add(Removed.Kind.IMAGE, "", line(node));
                unwrap(node);
            } else if (node instanceof Link || node instanceof AutoLink) {
                link((LinkNodeBase) node);
            }
        }
    }

    private void link(LinkNodeBase link) {
        String address = link.getUrl().unescape();
        if (Sanitised.SafeLink.of(address) == null) {
            removed.add(Removed.Kind.LINK, Sanitised.SafeLink.scheme(address), line(link));
            if (link instanceof AutoLink) {
                link.insertBefore(new Text(link.getUrl()));
                link.unlink();
            } else {
                unwrap(link);
            }
        }
    }

    /** Puts what stands inside a node in its place. */
    private static void unwrap(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            child.unlink();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }

    /** A block of HTML becomes a paragraph of its words. */
    private static void words(Node block) {
        String words = Sanitised.words(block.getChars().toString()).strip();
        if (!words.isEmpty() && block.getParent() != null) {
            Paragraph paragraph = new Paragraph(block.getChars());
            paragraph.appendChild(new Text(words));
            block.insertBefore(paragraph);
        }
        block.unlink();
    }

    private void tellTags(Node html) {
        int before = html.getStartOffset();
        Matcher tag = TAG.matcher(html.getChars());
        boolean found = false;
        while (tag.find()) {
            found = true;
            if (html.getChars().charAt(Math.min(tag.start() + 1, html.getChars().length() - 1)) != '/') {
                removed.add(Removed.Kind.HTML, tag.group(1), line(before + tag.start()));
            }
        }
        if (!found) {
            removed.add(Removed.Kind.HTML, "", line(before));
        }
    }

    private int line(Node node) {
        return line(node.getStartOffset());
    }

    private int line(int offset) {
        int at = Arrays.binarySearch(lineStarts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Emphasis by asterisks as Chinese writers expect it. CommonMark tells an opening mark from a closing one by the blanks and punctuation
     * beside it, and Chinese has no blanks: {@code **重点：**内容} and {@code 见**“一县一案”**部分} would show their asterisks. Here a mark beside
     * a Chinese character may close behind any punctuation but an opening one, and open before any but a closing one. All that CommonMark
     * takes for emphasis stays emphasis; text without Chinese, and underscores, are left to it.
     */
    private static final class EastAsianEmphasis extends AsteriskDelimiterProcessor {
        private static final String STOPS = "、，。；：！？…,.;:!?";

        EastAsianEmphasis() {
            super(false);
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsBlank,
                boolean afterIsBlank) {
            boolean opens = afterIsPunctuation && !isClosing(after.charAt(0));
            return leftFlanking || (opens && (isEastAsian(before.charAt(0)) || isEastAsian(after.charAt(0))));
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsBlank,
                boolean afterIsBlank) {
            boolean closes = beforeIsPunctuation && !isOpening(before.charAt(0));
            return rightFlanking || (closes && (isEastAsian(before.charAt(0)) || isEastAsian(after.charAt(0))));
        }

        private static boolean isOpening(char c) {
            int type = Character.getType(c);
            return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
        }

        private static boolean isClosing(char c) {
            int type = Character.getType(c);
            return type == Character.END_PUNCTUATION
                    || type == Character.FINAL_QUOTE_PUNCTUATION
                    || STOPS.indexOf(c) >= 0;
        }

        /** A Han character, or punctuation that is written between them; quotation marks and dashes serve other scripts too. */
        private static boolean isEastAsian(char c) {
            return UnicodeScript.of(c) == UnicodeScript.HAN
                    || (c >= '\u3000' && c <= '\u303f')
                    || (c >= '\uff00' && c <= '\uffef');
        }
    }
}
