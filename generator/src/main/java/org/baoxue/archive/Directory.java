package org.baoxue.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an archive before the library reads its list of entries, which it holds in memory (APPNOTE.TXT, 4.3.16 and
 * 4.3.14).
 *
 * @param problem the key of the words that say why this is no archive that can be read; null if it may be one
 * @param bytes at most so many make up the list
 */
record Directory(@Nullable String problem, long bytes) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long LARGE = 0xFFFF_FFFFL;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LOCATOR_TARGET = 8;
    private static final int LARGE_OFFSET = 48;
    private static final int OFFSET = 16;

    static Directory of(Path archive) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(archive)) {
            String kind = kind(read(channel, 0, 8));
            if (kind != null) {
                return new Directory(kind, 0);
            }
            long size = channel.size();
            long from = Math.max(0, size - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(channel, from, (int) (size - from));
            int end = tail.limit() - END_LENGTH;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                return new Directory("archive.truncated", 0);
            }
            long offset = offset(channel, tail, end, from);
            return offset < 0 || offset > size
                    ? new Directory("archive.truncated", 0)
                    : new Directory(null, size - offset);
        }
    }

    /** Where the list begins, by the archive's own account. */
    private static long offset(SeekableByteChannel channel, ByteBuffer tail, int end, long from) throws IOException {
        long offset = tail.getInt(end + OFFSET) & LARGE;
        if (offset < LARGE || end < LOCATOR_LENGTH) {
            return offset;
        }
        long target = tail.getLong(end - LOCATOR_LENGTH + LOCATOR_TARGET);
        if (target < 0 || target > from + end) {
            return -1;
        }
        ByteBuffer large = read(channel, target, LARGE_OFFSET + Long.BYTES);
        return large.limit() < LARGE_OFFSET + Long.BYTES ? -1 : large.getLong(LARGE_OFFSET);
    }

    /** What a file is that begins so and is no zip. */
    private static @Nullable String kind(ByteBuffer head) {
        String text = StandardCharsets.ISO_8859_1.decode(head).toString();
        if (text.isEmpty()) {
            return "archive.empty";
        }
        if (text.startsWith("Rar!")) {
            return "archive.rar";
        }
        if (text.startsWith("7z\u00BC\u00AF")) {
            return "archive.7z";
        }
        return text.startsWith("PK") ? null : "archive.other";
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // as many as there are
        }
        return bytes.flip();
    }
}
