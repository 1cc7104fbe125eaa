package org.baoxue.table.bytes;

import java.io.IOException;
import java.util.List;
import org.baoxue.fuzz.Bytes;
import org.baoxue.table.Encoding;

/** Files of any bytes: the byte reader has the records and the fault of the reader over characters, whatever the size of its blocks. */
public final class ByteTableFuzz {
    private ByteTableFuzz() {}

    /** A choice of the encoding, then the file. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Bytes bytes = new Bytes(input);
        Encoding encoding = bytes.oneOf(List.of(Encoding.UTF_8, Encoding.GB18030));
        ByteTableTest.hold(bytes.rest(), encoding);
    }
}
