package org.baoxue.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of a small part with the places where each begins and ends, in their order. */
public final class Outline {
    private static final int MOST = 200_000;
    private static final int MARKUP = 1 << 20;

    private final byte[] bytes;
    private final List<Element> elements = new ArrayList<>();

    private Outline(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An element by places in the part: its start tag, and its end tag, which is the same where it has none of its own. */
    public static final class Element {
        private final String name;
        private final int depth;
        private final long from;
        private final long openTo;
        private final Map<String, String> attributes;
        private long closeFrom;
        private long to;

        private Element(String name, int depth, long from, long openTo, Map<String, String> attributes) {
            this.name = name;
            this.depth = depth;
            this.from = from;
            this.openTo = openTo;
            this.attributes = attributes;
        }

        /** Its name, prefix included. */
        public String name() {
            return name;
        }

        /** Where its start tag begins. */
        public long from() {
            return from;
        }

        /** Where its start tag ends. */
        public long openTo() {
            return openTo;
        }

        /** Where its end tag begins. */
        public long closeFrom() {
            return closeFrom;
        }

        /** Where it ends. */
        public long to() {
            return to;
        }

        /** Whether it has no end tag of its own. */
        public boolean isBare() {
            return to == openTo;
        }

        /** The value of one of the attributes that were asked for; empty if it has none. */
        public String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    /**
     * Reads a part.
     *
     * @param wanted the attributes that are kept
     * @throws PackedFault if it is not the XML that spreadsheets write, or has too many elements
     */
    public static Outline of(byte[] part, List<String> wanted) throws IOException {
        Outline outline = new Outline(part);
        XmlScanner xml = new XmlScanner(new ByteArrayInputStream(part), MARKUP);
        List<Element> open = new ArrayList<>();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.DONE; event = xml.next()) {
            if (event == XmlScanner.Event.START) {
                Element element = outline.start(xml, wanted);
                outline.elements.add(element);
                open.add(element);
            } else if (event == XmlScanner.Event.END) {
                Element ended = open.remove(open.size() - 1);
                ended.closeFrom = xml.place().from();
                ended.to = xml.place().to();
            }
        }
        return outline;
    }

    private Element start(XmlScanner xml, List<String> wanted) throws PackedFault {
        if (elements.size() == MOST) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "part");
        }
        Map<String, String> attributes = new HashMap<>();
        for (String attribute : wanted) {
            if (xml.find(attribute)) {
                attributes.put(attribute, xml.attribute(attribute));
            }
        }
        String tag = text(xml.place().from() + 1, xml.place().to());
        int end = 0;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return new Element(
                tag.substring(0, end),
                xml.depth(),
                xml.place().from(),
                xml.place().to(),
                attributes);
    }

    /** The elements of this name, prefix included, in their order; those inside others too. */
    public List<Element> all(String name) {
        return elements.stream().filter(element -> element.name.equals(name)).toList();
    }

    /** The elements right inside another of this part. */
    public List<Element> inside(Element outer) {
        List<Element> inside = new ArrayList<>();
        int at = Collections.binarySearch(elements, outer, Comparator.comparingLong(Element::from)) + 1;
        for (; at < elements.size() && elements.get(at).from < outer.closeFrom; at++) {
            if (elements.get(at).depth == outer.depth + 1) {
                inside.add(elements.get(at));
            }
        }
        return inside;
    }

    /** The first element of this name; null if there is none. */
    public @Nullable Element first(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    /** The root. */
    public Element root() throws PackedFault {
        if (elements.isEmpty()) {
            throw PackedFault.damaged("xml");
        }
        return elements.get(0);
    }

    /** The bytes between two places as text. */
    public String text(long from, long to) {
        return new String(bytes, (int) from, (int) (to - from), StandardCharsets.UTF_8);
    }
}
