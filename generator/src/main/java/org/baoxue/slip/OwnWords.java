package org.baoxue.slip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Our words in a note, between a sign that opens and one that closes, each on a line's end of its own. The closing sign holds a checksum of
 * every line of ours, by which they are known again: whatever else a sender has written, before, between or behind, is the sender's.
 *
 * <pre>
 * 【保学退回单】期末数应为 12，填了 13。请核对。[B01]
 * 【退回单完 3f2a91bc】
 * </pre>
 */
final class OwnWords {
    /** How they begin. */
    static final String BEGIN = "【" + SheetNotes.AUTHOR + "】";

    private static final String END = "【退回单完";
    private static final Pattern CLOSING = Pattern.compile(END + "((?: [0-9a-f]{8})+)】");
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\n|\\r");

    private OwnWords() {}

    /** What is said about a cell, within its signs; the words themselves cannot hold one. */
    static String of(String said) {
        String lines = said.replace(BEGIN, "〔" + SheetNotes.AUTHOR + "〕").replace(END, "〔退回单完");
        return BEGIN + lines + "\n" + END
                + lines(lines).stream().map(line -> " " + check(line)).collect(Collectors.joining()) + "】";
    }

    /**
     * Which characters of a note are ours. Between an opening sign and its closing one these are the lines of which the latter holds the
     * checksum; where somebody has cut off the closing sign, those behind the opening one that are said anew.
     *
     * @param said what will be said about the cell now; empty if nothing is
     */
    static boolean[] in(String note, String said) {
        Note found = new Note(note);
        int from = 0;
        Matcher closing = CLOSING.matcher(note);
        while (closing.find()) {
            List<String> checks =
                    new ArrayList<>(List.of(closing.group(1).strip().split(" ", -1)));
            int begin = found.opening(from, closing.start(), checks);
            boolean known = begin >= 0;
            int start =
                    known ? begin : note.indexOf(BEGIN, from); // into the line of the sign itself somebody has written
            if (start >= 0
                    && start < closing.start()
                    && found.take(start, closing.start(), true, line -> checks.remove(check(line)))) {
                Arrays.fill(found.ours, start, start + BEGIN.length(), known);
                found.takeAll(closing.start(), closing.end());
                Arrays.fill(found.closed, start, closing.end(), true);
                found.join(start, closing.end());
            }
            from = closing.end();
        }
        Set<String> again = lines(said).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
        for (int at = note.indexOf(BEGIN); at >= 0; at = note.indexOf(BEGIN, at + 1)) {
            if (!found.closed[at] && found.take(at, note.length(), false, again::contains)) {
                found.join(at, found.lastEnd);
            }
        }
        return found.ours;
    }

    private static List<String> lines(String text) {
        return List.of(LINE.split(text, -1));
    }

    private static String check(String line) {
        CRC32 sum = new CRC32();
        sum.update(line.strip().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** A note while what is ours in it is sought. */
    private static final class Note {
        private final String text;
        private final boolean[] ours;
        /** What stands between an opening sign and its closing one. */
        private final boolean[] closed;

        private int lastEnd;

        Note(String text) {
            this.text = text;
            this.ours = new boolean[text.length()];
            this.closed = new boolean[text.length()];
        }

        /** Where the opening sign stands whose line these checksums know; -1 if there is none. */
        int opening(int from, int to, List<String> checks) {
            for (int at = text.indexOf(BEGIN, from); at >= 0 && at < to; at = text.indexOf(BEGIN, at + 1)) {
                Matcher end = LINE.matcher(text).region(at, to);
                if (checks.contains(check(text.substring(at + BEGIN.length(), end.find() ? end.start() : to)))) {
                    return at;
                }
            }
            return -1;
        }

        /**
         * Takes the opening sign at this place, and the lines behind it that are known; false, and nothing, if none is.
         *
         * @param onward whether lines behind one that is not known are looked at
         */
        boolean take(int begin, int to, boolean onward, Predicate<String> known) {
            boolean any = false;
            boolean goes = true;
            for (int at = begin + BEGIN.length(); at < to && goes; ) {
                Matcher end = LINE.matcher(text).region(at, to);
                boolean broken = end.find();
                int next = broken ? end.end() : to;
                boolean our =
                        known.test(text.substring(at, broken ? end.start() : to).strip());
                if (our) {
                    takeAll(at, next);
                    any = true;
                    lastEnd = next;
                }
                goes = our || onward;
                at = next;
            }
            if (any) {
                takeAll(begin, begin + BEGIN.length());
            }
            return any;
        }

        void takeAll(int from, int to) {
            Arrays.fill(ours, from, to, true);
        }

        /** Leaves one line break, not two, between what stood before ours and behind, and none where nothing did. */
        void join(int begin, int end) {
            int before = begin - 1;
            while (before >= 0 && ours[before]) {
                before--;
            }
            int last = end - 1;
            while (last >= begin && ours[last]) {
                last--;
            }
            boolean broken = end == text.length() || isBreak(end);
            if (last >= begin) {
                before = last; // the sender's own words among ours
            }
            if (before < 0) {
                takeBreakAt(end);
            } else if (broken && isBreak(before)) {
                takeBreakBefore(before);
            }
        }

        private boolean isBreak(int at) {
            return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
        }

        private void takeBreakAt(int at) {
            Matcher found = LINE.matcher(text).region(at, text.length());
            if (found.lookingAt()) {
                takeAll(at, found.end());
            }
        }

        private void takeBreakBefore(int at) {
            boolean two = text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            takeAll(two ? at - 1 : at, at + 1);
        }
    }
}
