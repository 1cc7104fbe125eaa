package org.baoxue.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * A whole file as text: UTF-8 with or without a byte order mark, else GB18030; the two are tried in this order and neither guesses.
 *
 * @param text without the byte order mark
 * @param encoding in which it was read
 */
public record DecodedText(String text, Encoding encoding) {
    private static final String MARK = "\uFEFF";

    /** The text, or null if neither encoding has all of these bytes. */
    public static @Nullable DecodedText of(byte[] bytes) {
        String utf8 = decode(bytes, Encoding.UTF_8);
        if (utf8 != null) {
            return utf8.startsWith(MARK)
                    ? new DecodedText(utf8.substring(1), Encoding.UTF_8_BOM)
                    : new DecodedText(utf8, Encoding.UTF_8);
        }
        String national = decode(bytes, Encoding.GB18030);
        return national == null ? null : new DecodedText(national, Encoding.GB18030);
    }

    private static @Nullable String decode(byte[] bytes, Encoding encoding) {
        try {
            return encoding.decoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
