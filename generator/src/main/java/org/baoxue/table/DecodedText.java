package org.baoxue.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole file as text: UTF-16 if it begins with its byte order mark, UTF-8 with or without one, else GB18030; the two are tried in
 * this order. Text that begins in the UTF-8 of Chinese and breaks off is broken UTF-8, whatever GB18030 makes of its bytes.
 *
 * @param text without the byte order mark
 * @param encoding in which it was read
 */
public record DecodedText(String text, Encoding encoding) {
    private static final String MARK = "\uFEFF";
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    /** The text, or null if none of the encodings that are tried has all of these bytes. */
    public static @Nullable DecodedText of(byte[] bytes) {
        for (Encoding encoding : tried(bytes)) {
            String text = decode(bytes, encoding);
            if (text != null && (encoding != Encoding.GB18030 || !isBrokenUnicode(bytes))) {
                return text.startsWith(MARK)
                        ? new DecodedText(text.substring(1), encoding == Encoding.UTF_8 ? Encoding.UTF_8_BOM : encoding)
                        : new DecodedText(text, encoding);
            }
        }
        return null;
    }

    /** The encodings in which these bytes may be: one, if a byte order mark says so. */
    public static List<Encoding> tried(byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        if (kind == FileKind.UTF_16_LE) {
            return List.of(Encoding.UTF_16_LE);
        }
        if (kind == FileKind.UTF_16_BE) {
            return List.of(Encoding.UTF_16_BE);
        }
        return FileKind.begins(bytes, UTF_8_MARK) ? List.of(Encoding.UTF_8) : List.of(Encoding.UTF_8, Encoding.GB18030);
    }

    /**
     * Whether a Chinese character in UTF-8 stands before the first byte that UTF-8 does not have. In GB18030 its first byte would begin
     * a character that hardly anybody writes.
     */
    private static boolean isBrokenUnicode(byte[] bytes) {
        CharBuffer good = CharBuffer.allocate(bytes.length);
        Encoding.UTF_8.decoder().decode(ByteBuffer.wrap(bytes), good, true);
        return good.flip().codePoints().anyMatch(Character::isIdeographic);
    }

    private static @Nullable String decode(byte[] bytes, Encoding encoding) {
        try {
            return encoding.decoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
