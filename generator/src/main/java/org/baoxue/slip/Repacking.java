package org.baoxue.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.PartStream;
import org.baoxue.packed.Parts;
import org.baoxue.packed.Splice;
import org.baoxue.table.Limits;
import org.baoxue.write.sheets.PartsWriter;

/** A workbook that is packed anew, some of its parts changed and some added. */
final class Repacking {
    /** Bytes of all parts together, unpacked; honest workbooks of a million cells have fewer. */
    private static final long MOST = 400_000_000;
    /** Bytes of a part that is held in memory. */
    private static final int SMALL = 8_000_000;

    private final Parts parts;
    private final Map<String, byte[]> changed = new TreeMap<>();
    private final Map<String, String> added = new TreeMap<>();
    private final Map<String, Splice> spliced = new TreeMap<>();

    /** A repacking of these parts; throws {@link PackedFault} if they are too large for it. */
    Repacking(Parts parts) throws PackedFault {
        this.parts = parts;
        if (parts.size() > MOST) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "parts");
        }
    }

    boolean has(String name) {
        return parts.has(name) || added.containsKey(key(name));
    }

    /** A part as it is by now. */
    byte[] read(String name) throws IOException {
        byte[] known = changed.get(key(name));
        if (known != null) {
            return known;
        }
        try (PartStream in = parts.stream(name, SMALL)) {
            return in.readAllBytes();
        }
    }

    /** The bytes of a part as it was sent. */
    PartStream stream(String name) throws IOException {
        return parts.stream(name, Limits.SHEET_BYTES);
    }

    /** Changes a part, or adds one. */
    void put(String name, byte[] content) {
        if (!has(name)) {
            added.put(key(name), name);
        }
        changed.put(key(name), content);
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Changes a part at some places while it is packed. */
    void splice(String name, Splice splice) {
        spliced.put(key(name), splice);
    }

    void write(OutputStream out) throws IOException {
        long left = MOST;
        try (PartsWriter writer = new PartsWriter(out, PartsWriter.Packing.SMALL)) {
            for (String name : parts.names()) {
                OutputStream part = writer.begin(name);
                byte[] content = changed.get(key(name));
                if (content != null) {
                    part.write(content);
                } else {
                    left -= copy(name, left, part);
                }
                writer.end();
            }
            for (String name : added.values()) {
                writer.begin(name).write(changed.getOrDefault(key(name), new byte[0]));
                writer.end();
            }
        }
    }

    /** However little a part was packed into, all of them together are no more than was allowed at the beginning. */
    private long copy(String name, long left, OutputStream part) throws IOException {
        try (PartStream in = parts.stream(name, left)) {
            Splice splice = spliced.getOrDefault(key(name), new Splice());
            Counted counted = new Counted(part);
            splice.copy(in, counted);
            return counted.count;
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Counts what goes through. */
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long count;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
