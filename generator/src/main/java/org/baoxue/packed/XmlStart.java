package org.baoxue.packed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of a part: a byte order mark, and what the part says of its encoding. */
final class XmlStart {
    /** How many bytes are looked at, if the part has as many. */
    static final int LENGTH = 200;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private XmlStart() {}

    /** Where the text begins; any encoding but UTF-8 is a fault. There must be as many bytes as a mark has. */
    static int of(byte[] bytes, int limit) throws PackedFault {
        boolean wide = bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[0] == 0 || bytes[1] == 0;
        int from = bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2] ? MARK.length : 0;
        int length = Math.min(limit - from, LENGTH);
        String head = new String(bytes, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
        int declared = head.indexOf("encoding");
        boolean foreign = declared >= 0
                && declared < end
                && !head.substring(declared, end).contains("utf-8")
                && !head.substring(declared, end).contains("ascii");
        if (wide || foreign) {
            throw PackedFault.damaged("encoding");
        }
        return from;
    }
}
