package org.baoxue.slip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.packed.Outline;
import org.baoxue.packed.Outline.Element;
import org.baoxue.packed.Splice;

/** The text of a note, put together of all its stretches, and where in the part each of its characters stands. */
final class NoteText {
    /** What stands for one character, and what stands for none: markup, which is left alone. */
    private static final Pattern SIGN = Pattern.compile(
            "<!\\[CDATA\\[(?<whole>.*?)]]>|<!--.*?-->"
                    + "|&#x(?<hex>[0-9A-Fa-f]{1,6});|&#(?<decimal>\\d{1,7});|&(?<name>[a-z]{2,4});"
                    + "|_x(?<escaped>[0-9A-Fa-f]{4})_|(?<line>\\r\\n|\\r)|(?<plain>.)",
            Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private NoteText() {}

    /** The bytes of a character. */
    private record Place(long from, long to) {}

    /** A stretch, whose characters are these; it may go if all of them do. */
    private record Stretch(Element run, int from, int to) {}

    /**
     * Reads a note.
     *
     * @param text its element of this name
     */
    static NoteText of(Outline part, Element text) {
        NoteText note = new NoteText();
        for (Element child : part.inside(text)) {
            if (child.name().equals("t")) {
                note.read(part, child);
            } else if (child.name().equals("r")) {
                int from = note.places.size();
                part.inside(child).stream()
                        .filter(element -> element.name().equals("t"))
                        .forEach(element -> note.read(part, element));
                note.stretches.add(new Stretch(child, from, note.places.size()));
            }
        }
        return note;
    }

    private void read(Outline part, Element element) {
        if (element.isBare()) {
            return;
        }
        Matcher signs = SIGN.matcher(part.text(element.openTo(), element.closeFrom()));
        long at = element.openTo();
        while (signs.find()) {
            long to = at + bytes(signs.group());
            String whole = signs.group("whole");
            if (whole == null) {
                add(character(signs), at, to);
            } else {
                long within = at + "<![CDATA[".length();
                for (int c : whole.codePoints().toArray()) {
                    String one = Character.toString(c);
                    add(one, within, within + bytes(one));
                    within += bytes(one);
                }
            }
            at = to;
        }
    }

    private static String character(Matcher sign) {
        if (sign.group("plain") != null) {
            return sign.group();
        }
        if (sign.group("line") != null) {
            return "\n";
        }
        String hex = sign.group("hex") == null ? sign.group("escaped") : sign.group("hex");
        if (hex != null) {
            return Character.toString(valid(Integer.parseInt(hex, 16)));
        }
        if (sign.group("decimal") != null) {
            return Character.toString(valid(Integer.parseInt(sign.group("decimal"))));
        }
        String name = sign.group("name");
        if (name == null) {
            return "";
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "\uFFFD";
        };
    }

    private static int valid(int c) {
        return Character.isValidCodePoint(c) ? c : 0xFFFD;
    }

    private void add(String character, long from, long to) {
        for (int i = 0; i < character.length(); i++) {
            text.append(character.charAt(i));
            places.add(new Place(i == 0 ? from : to, to));
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What people read. */
    String text() {
        return text.toString();
    }

    /** Cuts these characters out, and with them the stretches of which nothing is left. */
    void cut(boolean[] gone, Splice splice) {
        boolean[] left = gone.clone();
        for (Stretch stretch : stretches) {
            boolean whole = stretch.from() < stretch.to();
            for (int i = stretch.from(); i < stretch.to(); i++) {
                whole &= gone[i];
            }
            if (whole) {
                splice.replace(stretch.run().from(), stretch.run().to(), "");
                Arrays.fill(left, stretch.from(), stretch.to(), false);
            }
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i]) {
                splice.replace(places.get(i).from(), places.get(i).to(), "");
            }
        }
    }
}
