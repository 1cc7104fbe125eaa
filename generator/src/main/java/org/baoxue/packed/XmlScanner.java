package org.baoxue.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the XML of a workbook's parts (UTF-8, no document type) tag by tag and text by text, each a slice of one buffer. What it holds
 * is bounded whatever the bytes are: one tag or text up to a limit, and 64 open elements. Names are
 * compared without their prefix, so ordinary and Strict workbooks are alike. Slices hold until {@link #next}.
 */
public final class XmlScanner {
    /** What {@link #next} came to. */
    public enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    private static final int DEPTH = 64;
    private static final int FIRST_BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final XmlTag tag = new XmlTag();
    private final int[] open = new int[DEPTH];
    private byte[] buffer = new byte[FIRST_BUFFER];
    private long gone; // bytes that are no longer in the buffer
    private int token;
    private int at;
    private int limit;
    private int depth;
    private boolean begun;
    private boolean closes;
    private int from;
    private int to;

    /** A scanner of these bytes, which it does not close; a tag or text is of so many bytes at most. */
    public XmlScanner(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Moves on. Text between tags is told in as many pieces as it has. */
    public Event next() throws IOException {
        if (closes) {
            closes = false;
            depth--;
            return Event.END;
        }
        begin();
        while (true) {
            token = at;
            if (!has(1)) {
                if (depth > 0 || !begun) {
                    throw broken();
                }
                return Event.DONE;
            }
            if (buffer[at] != '<') {
                text();
                if (depth > 0) {
                    return Event.TEXT;
                }
                continue;
            }
            require(2);
            switch (buffer[at + 1]) {
                case '/' -> {
                    end();
                    return Event.END;
                }
                case '?' -> skip("?>");
                case '!' -> {
                    if (special()) {
                        return Event.TEXT;
                    }
                }
                default -> {
                    start();
                    return Event.START;
                }
            }
        }
    }

    /** Whether the element that has just begun or ended has this name. */
    public boolean is(String name) {
        return tag.is(buffer, name);
    }

    /** How many elements are open, that which has just begun among them. */
    public int depth() {
        return depth;
    }

    /** The value of an attribute of the element that has just begun; empty if it has none. */
    public String attribute(String name) {
        return find(name) ? new String(buffer, from, to - from, StandardCharsets.UTF_8) : "";
    }

    /** Makes {@link #from} and {@link #to} the slice of an attribute of the element that has just begun; false if it has none. */
    public boolean find(String name) {
        int found = tag.attribute(buffer, name);
        if (found < 0) {
            return false;
        }
        from = tag.valueFrom(found);
        to = tag.valueTo(found);
        return true;
    }

    /** What the slices point into. */
    public byte[] bytes() {
        return buffer;
    }

    /** Where the text, or the attribute found last, begins. */
    public int from() {
        return from;
    }

    /** Where it ends. */
    public int to() {
        return to;
    }

    /** Where in the stream the tag or text stands that was told last, and the slice. */
    public XmlPlace place() {
        return new XmlPlace(gone + token, gone + at, gone + from);
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        if (!has(3)) {
            throw broken();
        }
        begun = true;
        has(XmlStart.LENGTH);
        at = XmlStart.of(buffer, limit);
    }

    private void text() throws IOException {
        int i = at;
        boolean plain = true;
        while (true) {
            if (i == limit) {
                int length = i - token;
                if (!fill()) {
                    i = token + length;
                    break;
                }
                i = token + length;
            }
            byte b = buffer[i];
            if (b == '<') {
                break;
            }
            plain &= b >= ' ' && b != '&';
            i++;
        }
        at = i;
        from = token;
        to = plain ? i : XmlText.decode(buffer, from, i, true);
        if (depth == 0 && !XmlText.isSpace(buffer, from, to)) {
            throw broken();
        }
    }

    /** A comment is passed over; what is quoted as a whole is text; a document type is refused. */
    private boolean special() throws IOException {
        require(4);
        if (buffer[at + 2] == '-' && buffer[at + 3] == '-') {
            at += 4;
            skip("-->");
            return false;
        }
        require(9);
        if (depth == 0 || !new String(buffer, at, 9, StandardCharsets.ISO_8859_1).equals("<![CDATA[")) {
            throw broken();
        }
        int i = at + 9;
        while (true) {
            at = i;
            require(3);
            i = at;
            if (buffer[i] == ']' && buffer[i + 1] == ']' && buffer[i + 2] == '>') {
                from = token + 9;
                to = XmlText.decode(buffer, from, i, false);
                at = i + 3;
                return true;
            }
            i++;
        }
    }

    /** Passes over everything up to this end, however long it is, and holds none of it. */
    private void skip(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            token = at;
            require(1);
            byte b = buffer[at++];
            if (b == end.charAt(matched)) {
                matched++;
            } else if (b != '-' || matched != 2 || end.length() != 3) {
                matched = b == end.charAt(0) ? 1 : 0;
            }
        }
    }

    private void end() throws IOException {
        int stop = tagEnd();
        tag.name(buffer, token + 2, stop);
        at = stop + 1;
        if (depth == 0 || open[--depth] != tag.hash(buffer)) {
            throw broken();
        }
    }

    private void start() throws IOException {
        int stop = tagEnd();
        closes = buffer[stop - 1] == '/';
        tag.parse(buffer, token + 1, closes ? stop - 1 : stop);
        at = stop + 1;
        if (depth == DEPTH) {
            throw broken();
        }
        open[depth++] = tag.hash(buffer);
    }

    /** Where the tag ends that begins at the token, quoted values passed over. */
    private int tagEnd() throws IOException {
        int i = at + 1;
        byte quote = 0;
        while (true) {
            if (i == limit) {
                int length = i - token;
                if (!fill()) {
                    throw broken();
                }
                i = token + length;
            }
            byte b = buffer[i];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '>') {
                return i;
            } else if (b == '"' || b == '\'') {
                quote = b;
            }
            if (b == '<') {
                throw broken();
            }
            i++;
        }
    }

    private void require(int count) throws IOException {
        if (!has(count)) {
            throw broken();
        }
    }

    private boolean has(int count) throws IOException {
        while (limit - at < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Reads more behind what is kept from the token on; false at the end. */
    private boolean fill() throws IOException {
        int kept = limit - token;
        if (kept >= most) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "markup");
        }
        byte[] target = kept > buffer.length / 2 ? Arrays.copyOf(buffer, buffer.length * 2) : buffer;
        System.arraycopy(buffer, token, target, 0, kept);
        buffer = target;
        at -= token;
        gone += token;
        token = 0;
        limit = kept + Math.max(in.read(buffer, kept, buffer.length - kept), 0);
        return limit > kept;
    }

    private static PackedFault broken() {
        return PackedFault.damaged("xml");
    }
}
