package org.baoxue.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a part at places that are known beforehand; every other byte of it stays what it is. */
public final class Splice {
    private final List<Change> changes = new ArrayList<>();

    /** No change yet. */
    public Splice() {}

    /** From the first byte to the second, and what stands there instead. */
    private record Change(long from, long to, String with) {}

    /** Puts a text in place of these bytes; of two at one place the one named first comes first. */
    public Splice replace(long from, long to, String with) {
        changes.add(new Change(from, to, with));
        return this;
    }

    /** Puts a text in front of this byte. */
    public Splice insert(long at, String text) {
        return replace(at, at, text);
    }

    /** Copies a part with its changes. */
    public void copy(InputStream in, OutputStream out) throws IOException {
        changes.sort(Comparator.comparingLong(Change::from).thenComparingLong(Change::to));
        byte[] buffer = new byte[1 << 16];
        long at = 0;
        for (Change change : changes) {
            if (change.from() < at) {
                throw PackedFault.damaged("xml");
            }
            move(in, out, change.from() - at, buffer);
            out.write(change.with().getBytes(StandardCharsets.UTF_8));
            move(in, OutputStream.nullOutputStream(), change.to() - change.from(), buffer);
            at = change.to();
        }
        in.transferTo(out);
    }

    private static void move(InputStream in, OutputStream out, long count, byte[] buffer) throws IOException {
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the part is shorter than it was");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
