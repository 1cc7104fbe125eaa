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
 * @param before what can be read before it in the same cell, as it was found; at most its first 40 characters, empty where the cell begins
 */
public record BadBytes(long offset, long line, long column, String hex, String before) {
    private static final int BUFFER = 8192;
    private static final int SHOWN = 40;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    /** The first bad byte of the stream, or null if all are good. Does not close the stream. */
    public static @Nullable BadBytes locate(InputStream in, Encoding encoding) throws IOException {
        return new Search(encoding).run(in);
    }

    private static final class Search {
        private final CharsetDecoder decoder;
        private final int unit;
        private final int low;
        private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
        private final StringBuilder cell = new StringBuilder();
        private long offset;
        private long line = 1;
        private long lineStart;
        private int previous = -1;

        Search(Encoding encoding) {
            this.decoder = encoding.decoder();
            this.unit = encoding.isWide() ? 2 : 1;
            this.low = encoding == Encoding.UTF_16_BE ? 1 : 0;
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
                    return found(HEX.formatHex(bytes, from, from + result.length()));
                }
                if (end) {
                    return null;
                }
                kept = chunk.remaining();
                chunk.compact();
            }
        }

        private BadBytes found(String hex) {
            boolean behindReturn = previous == '\r';
            return behindReturn
                    ? new BadBytes(offset, line + 1, 1, hex, "")
                    : new BadBytes(offset, line, offset - lineStart + 1, hex, cell.toString());
        }

        private CoderResult decode(ByteBuffer chunk, boolean end) {
            CoderResult result;
            do {
                decoded.clear();
                result = decoder.decode(chunk, decoded, end);
                remember(decoded.flip());
            } while (result.isOverflow());
            return result;
        }

        private void remember(CharBuffer characters) {
            while (characters.hasRemaining()) {
                char c = characters.get();
                if (c == ',' || c == '\t' || c == '\n' || c == '\r') {
                    cell.setLength(0);
                } else if (cell.length() < SHOWN && c != '\uFEFF') {
                    cell.append(c);
                }
            }
        }

        private void pass(byte[] bytes, int count) {
            for (int i = 0; i < count; i += unit) {
                offset += unit;
                int c = unit == 1 || bytes[i + 1 - low] == 0 ? bytes[i + low] : -1;
                if (c == '\n' || (previous == '\r' && c != '\n')) {
                    line++;
                    lineStart = c == '\n' ? offset : offset - unit;
                }
                previous = c;
            }
        }
    }
}
