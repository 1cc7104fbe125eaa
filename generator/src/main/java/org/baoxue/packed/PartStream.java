package org.baoxue.packed;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The bytes of one part of a workbook: no more than a limit however little they were packed into, and at their end held to the checksum
 * that the packer wrote, so that a bit that has turned over gives no other figure.
 */
public final class PartStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final ZipEntry entry;
    private final long limit;
    private long count;

    private PartStream(InputStream in, ZipEntry entry, long limit) {
        super(in);
        this.entry = entry;
        this.limit = limit;
    }

    static PartStream open(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw PackedFault.damaged("zip");
            }
            return new PartStream(in, entry, limit);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        if (read < 0) {
            if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                throw PackedFault.damaged("checksum");
            }
            return read;
        }
        sum.update(buffer, offset, read);
        count += read;
        if (count > limit) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "part");
        }
        return read;
    }

    /** The packing is broken; what exactly the unpacker met helps nobody who files a form. */
    static PackedFault damaged(IOException cause) {
        PackedFault fault = PackedFault.damaged("zip");
        fault.initCause(cause);
        return fault;
    }
}
