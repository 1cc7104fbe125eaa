package org.baoxue.table.bytes;

/** Physical lines: CR, LF and CRLF each end one. */
final class LineBreaks {
    private LineBreaks() {}

    /** How many line ends stand in these bytes, the byte before them being none. */
    static int count(byte[] bytes, int from, int to) {
        int found = 0;
        int previous = 0;
        for (int i = from; i < to; i++) {
            if (endsLine(bytes[i], previous)) {
                found++;
            }
            previous = bytes[i];
        }
        return found;
    }

    /** Whether this byte ends a line that the byte before it has not ended already. */
    static boolean endsLine(int b, int previous) {
        return b == '\r' || (b == '\n' && previous != '\r');
    }
}
