package org.baoxue.table.bytes;

import java.util.Arrays;
import org.baoxue.table.Encoding;

/** The mark U+FEFF with which a file may begin. It is no part of the first cell. */
final class ByteOrderMark {
    private static final String MARK = "\uFEFF";

    private ByteOrderMark() {}

    /** How many bytes the mark takes at the start of these bytes; 0 if it is not there. */
    static int length(byte[] bytes, int limit, Encoding encoding) {
        byte[] mark = MARK.getBytes(encoding.charset());
        boolean there = limit >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
        return there ? mark.length : 0;
    }

    /** The encoding of a file that was taken to be in this one and begins with the mark. */
    static Encoding marked(Encoding assumed) {
        return assumed == Encoding.UTF_8 ? Encoding.UTF_8_BOM : assumed;
    }
}
