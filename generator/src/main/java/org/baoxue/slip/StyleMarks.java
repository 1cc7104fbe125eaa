package org.baoxue.slip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.baoxue.model.Severity;
import org.baoxue.packed.Outline;
import org.baoxue.packed.Outline.Element;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.Splice;
import org.baoxue.write.sheets.Looks;

/** The sender's part of styles, with the looks of the list and the colours of marks behind its own. */
final class StyleMarks {
    private static final List<String> COLOURS = List.of("FFC7CE", "FFEB9C", "BDD7EE");

    private final byte[] part;
    private final Outline outline;
    private final Looks looks;
    private final int colours;

    private StyleMarks(byte[] part, Outline outline) throws PackedFault {
        this.part = part;
        this.outline = outline;
        this.looks = new Looks(
                new Looks.Counts(count("fonts"), count("fills"), count("borders"), count("cellXfs"), formats()));
        Element group = outline.first("dxfs");
        this.colours = group == null ? 0 : outline.inside(group).size();
    }

    static StyleMarks of(byte[] part) throws IOException {
        return new StyleMarks(part, Outline.of(part, List.of("count", "numFmtId")));
    }

    /** The looks of cells that are added. */
    Looks looks() {
        return looks;
    }

    /** The number of the colour of a severity. */
    int colour(Severity severity) {
        return colours + rank(severity);
    }

    /** The gravest first: the order of colours, and of rules. */
    static int rank(Severity severity) {
        return switch (severity) {
            case ERROR -> 0;
            case WARNING -> 1;
            case NOTE -> 2;
        };
    }

    /** The part with all that was asked for. */
    byte[] changed() throws IOException {
        Splice splice = new Splice();
        add(splice, "numFmts", looks.formats(), looks.formatCount());
        add(splice, "fonts", looks.fonts(), looks.fontCount());
        add(splice, "fills", looks.fills(), looks.fillCount());
        add(splice, "borders", looks.borders(), looks.borderCount());
        add(splice, "cellXfs", looks.looks(), looks.size());
        StringBuilder rules = new StringBuilder();
        for (String colour : COLOURS) {
            rules.append("<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour
                    + "\"/><bgColor rgb=\"FF" + colour + "\"/></patternFill></fill></dxf>");
        }
        if (outline.first("dxfs") == null) {
            Element before =
                    outline.first("cellStyles") == null ? outline.first("cellXfs") : outline.first("cellStyles");
            splice.insert(need(before).to(), "<dxfs count=\"" + COLOURS.size() + "\">" + rules + "</dxfs>");
        } else {
            add(splice, "dxfs", rules.toString(), COLOURS.size());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        splice.copy(new ByteArrayInputStream(part), out);
        return out.toByteArray();
    }

    private void add(Splice splice, String name, String elements, int more) throws PackedFault {
        if (more == 0) {
            return;
        }
        Element group = outline.first(name);
        if (group == null && name.equals("numFmts")) {
            splice.insert(outline.root().openTo(), "<numFmts count=\"" + more + "\">" + elements + "</numFmts>");
            return;
        }
        int all = outline.inside(need(group)).size() + more;
        splice.replace(need(group).from(), need(group).openTo(), "<" + name + " count=\"" + all + "\">");
        if (need(group).isBare()) {
            splice.insert(need(group).to(), elements + "</" + name + ">");
        } else {
            splice.insert(need(group).closeFrom(), elements);
        }
    }

    private int count(String name) throws PackedFault {
        return outline.inside(need(outline.first(name))).size();
    }

    private int formats() {
        return outline.all("numFmt").stream()
                        .map(format -> format.attribute("numFmtId"))
                        .filter(id -> id.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static Element need(@org.jspecify.annotations.Nullable Element element) throws PackedFault {
        if (element == null) {
            throw PackedFault.damaged("part");
        }
        return element;
    }
}
