package org.baoxue.table.bytes;

import org.baoxue.table.Encoding;
import org.baoxue.table.TableFault;

/** What is left of a file behind a fault: it is held to the encoding alone, since that is decided over the whole file. */
final class Remainder {
    private final WellFormed form;
    private long line;
    private int previous;

    /** From the start of a record on this line. */
    Remainder(Encoding encoding, long line) {
        this.form = new WellFormed(encoding);
        this.line = line;
    }

    /**
     * Examines these bytes, which go on where the last ones ended.
     *
     * @param end whether the file ends at the limit
     * @return up to where all is well: the limit, or the start of a character that the limit cuts off
     * @throws TableFault if there are bytes that are not well formed
     */
    int pass(byte[] bytes, int from, int limit, boolean end) throws TableFault {
        int good = form.firstBad(bytes, from, limit);
        for (int i = from; i < good; i++) {
            if (LineBreaks.endsLine(bytes[i], previous)) {
                line++;
            }
            previous = bytes[i];
        }
        boolean cutOff = !end && limit - good < WellFormed.LONGEST;
        if (good < limit && !cutOff) {
            throw new TableFault(TableFault.Kind.BAD_BYTES, line);
        }
        return good;
    }
}
