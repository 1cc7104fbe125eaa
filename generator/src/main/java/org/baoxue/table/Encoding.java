package org.baoxue.table;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings in which units file their tables. */
public enum Encoding {
    UTF_8,
    /** UTF-8 with a byte order mark, as Chinese Excel writes it. */
    UTF_8_BOM,
    /** The national standard; GBK and GB2312 are parts of it. */
    GB18030,
    /** "Unicode text" of spreadsheets, with its byte order mark, the little end first. */
    UTF_16_LE,
    UTF_16_BE;

    /** The character set that the bytes are written in, a byte order mark aside. */
    public Charset charset() {
        return switch (this) {
            case UTF_8, UTF_8_BOM -> StandardCharsets.UTF_8;
            case GB18030 -> Charset.forName("GB18030");
            case UTF_16_LE -> StandardCharsets.UTF_16LE;
            case UTF_16_BE -> StandardCharsets.UTF_16BE;
        };
    }

    /** Whether its units are pairs of bytes, so that no byte can be taken for a character. */
    public boolean isWide() {
        return this == UTF_16_LE || this == UTF_16_BE;
    }

    /** A decoder that reports the first byte that does not belong, and never replaces one. */
    CharsetDecoder decoder() {
        return charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
