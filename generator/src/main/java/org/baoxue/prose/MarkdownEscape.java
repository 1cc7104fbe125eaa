package org.baoxue.prose;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes words so that Markdown takes none of them for a mark. */
final class MarkdownEscape {
    private static final String INLINE = "\\`*_[]<&|~!";
    private static final String AT_START = "+-=#>";
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)](?:\\s|$))");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private MarkdownEscape() {}

    /** Words inside a block; line breaks in them are blanks, as in HTML. */
    static String inline(String text) {
        String flat = BREAKS.matcher(text).replaceAll(" ");
        StringBuilder escaped = new StringBuilder(flat.length());
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            escaped.append(INLINE.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** The lines of a paragraph whose words are escaped; none of them begins like a list, a heading or a quote. */
    static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        for (String line : words.split("\n", -1)) {
            String bare = line.strip();
            if (!bare.isEmpty()) {
                lines.add(start(bare));
            }
        }
        return lines;
    }

    private static String start(String line) {
        if (AT_START.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** Code inside a line, in as many ticks as it takes. */
    static String code(String text) {
        String flat = BREAKS.matcher(text).replaceAll(" ");
        String ticks = "`".repeat(longestRun(flat) + 1);
        String pad = flat.startsWith("`") || flat.endsWith("`") || flat.isBlank() ? " " : "";
        return flat.isEmpty() ? "" : ticks + pad + flat + pad + ticks;
    }

    /** A block of code in as many ticks as it takes. */
    static List<String> fenced(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        List<String> lines = new ArrayList<>();
        lines.add(fence);
        lines.addAll(List.of(text.stripTrailing().split("\n", -1)));
        lines.add(fence);
        return lines;
    }

    /** An address without any sign that could end the link. */
    static String address(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c > ' ' && c < 127 && "()<>[]\\\"`|".indexOf(c) < 0;
            escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return escaped.toString();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
