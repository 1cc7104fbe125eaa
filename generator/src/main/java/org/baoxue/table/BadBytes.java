package org.baoxue.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the first byte stands that an encoding does not have.
 *
 * @param offset from the start of the file, in bytes, from 0
 * @param line the physical line, from 1
 * @param column the byte within its line, from 1
 * @param hex the offending bytes in hexadecimal, such as {@code FF} or {@code C3 28}
 */
public record BadBytes(long offset, long line, long column, String hex) {
    private static final int BUFFER = 8192;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    /** The first bad byte of the stream, or null if all are good. Does not close the stream. */
    public static @Nullable BadBytes locate(InputStream in, Encoding encoding) throws IOException {
        return new Search(encoding.decoder()).run(in);
    }

    private static final class Search {
        private final CharsetDecoder decoder;
        private final CharBuffer dump = CharBuffer.allocate(BUFFER);
        private long offset;
        private long line = 1;
        private long lineStart;
        private int previous = -1;

        Search(CharsetDecoder decoder) {
            this.decoder = decoder;
        }

        @Nullable
        BadBytes run(InputStream in) throws IOException {
            byte[] bytes = new byte[BUFFER];
            int kept = 0;
            while (true) {
                int count = in.readNBytes(bytes, kept, BUFFER - kept);
                boolean end = count < BUFFER - kept;
                ByteBuffer chunk = ByteBuffer.wrap(bytes, 0, kept + count);
                CoderResult result = decode(chunk, end);
                pass(bytes, chunk.position());
                if (result.isError()) {
                    int from = chunk.position();
                    String hex = HEX.formatHex(bytes, from, from + result.length());
                    boolean behindReturn = previous == '\r';
                    return behindReturn
                            ? new BadBytes(offset, line + 1, 1, hex)
                            : new BadBytes(offset, line, offset - lineStart + 1, hex);
                }
                if (end) {
                    return null;
                }
                kept = chunk.remaining();
                chunk.compact();
            }
        }

        private CoderResult decode(ByteBuffer chunk, boolean end) {
            CoderResult result;
            do {
                dump.clear();
                result = decoder.decode(chunk, dump, end);
            } while (result.isOverflow());
            return result;
        }

        private void pass(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                offset++;
                if (bytes[i] == '\n' || (previous == '\r' && bytes[i] != '\n')) {
                    line++;
                    lineStart = bytes[i] == '\n' ? offset : offset - 1;
                }
                previous = bytes[i];
            }
        }
    }
}
