package org.baoxue.write.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a package, one after the other, all of one time. */
public final class PartsWriter implements Closeable {
    /**
     * A moment in no zone. At the first one that the format can say the library adds the same moment in the zone of the machine, and the
     * bytes would differ.
     */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

    private final ZipOutputStream zip;

    /** How parts are packed. */
    public enum Packing {
        /** As small as is usual. */
        SMALL,
        /** With the same bytes on any machine, whatever packer it has: not made smaller. */
        SAME_EVERYWHERE
    }

    /** Parts to a stream, which is closed at the end. */
    public PartsWriter(OutputStream out, Packing packing) {
        zip = new ZipOutputStream(out);
        zip.setLevel(packing == Packing.SMALL ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
    }

    /** Begins a part; what is written belongs to it until it is ended. The stream is not to be closed. */
    public OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        return zip;
    }

    /** Ends a part. */
    public void end() throws IOException {
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
