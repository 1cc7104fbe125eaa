package org.baoxue.report;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The shape of a Markdown text: which elements follow one another, whatever words are in them. */
final class MarkdownShapes {
    private static final Set<String> WORDS = Set.of("Text", "TextBase", "SoftLineBreak", "HtmlEntity");

    private MarkdownShapes() {}

    static List<String> of(String text) {
        List<String> shape = new ArrayList<>();
        collect(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(text),
                shape);
        return shape;
    }

    private static void collect(Node node, List<String> shape) {
        if (!WORDS.contains(node.getNodeName())) {
            shape.add(node.getNodeName());
        }
        for (Node child : node.getChildren()) {
            collect(child, shape);
        }
    }
}
