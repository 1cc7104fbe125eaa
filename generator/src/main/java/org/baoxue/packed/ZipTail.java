package org.baoxue.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The last record of a packed file, looked at before its list of parts is read into memory as a whole. */
final class ZipTail {
    private static final int RECORD = 22;
    private static final int LONGEST = RECORD + 0xFFFF;
    private static final int MAGIC = 0x06054b50;
    private static final int SIZE_AT = 12;

    private ZipTail() {}

    /** Refuses a file that ends before its list of parts does, or whose list is beyond the limit. */
    static void require(Path file, int directory) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), LONGEST);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long from = channel.size() - length;
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
                // until all of it is there, or the file has become shorter
            }
            for (int at = tail.position() - RECORD; at >= 0; at--) {
                if (tail.getInt(at) == MAGIC) {
                    long size = Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
                    if (size > directory) {
                        throw new PackedFault(PackedFault.Kind.TOO_LARGE, "parts");
                    }
                    return;
                }
            }
            throw PackedFault.damaged("cut");
        }
    }
}
