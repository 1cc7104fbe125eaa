package org.baoxue.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes as one number, the first byte lowest. */
public final class EightBytes {
    /** The sign bit of each byte. */
    static final long SIGNS = 0x8080808080808080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The eight bytes from this offset on, all of which the array must have. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The bytes from one offset to another, of which there are at most eight, filled up with zeros. */
    public static long upTo(byte[] bytes, int from, int to) {
        int missing = 8 - (to - from);
        if (missing == 8) {
            return 0;
        }
        if (from + 8 <= bytes.length) {
            return at(bytes, from) & (-1L >>> (missing * 8));
        }
        if (to >= 8) {
            return at(bytes, to - 8) >>> (missing * 8);
        }
        long word = 0;
        for (int at = to - 1; at >= from; at--) {
            word = word << 8 | (bytes[at] & 0xFF);
        }
        return word;
    }
}
