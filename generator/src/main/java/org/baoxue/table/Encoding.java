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
    GB18030;

    /** The character set that the bytes are written in, a byte order mark aside. */
    public Charset charset() {
        return this == GB18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    /** A decoder that reports the first byte that does not belong, and never replaces one. */
    CharsetDecoder decoder() {
        return charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
