package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import java.util.Arrays;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.XmlScanner;
import org.baoxue.packed.XmlScanner.Event;
import org.baoxue.table.Limits;

/** The texts that the cells of a workbook share, by their numbers, in one array of bytes. Runs of one text are joined; how a name is pronounced is left out. */
final class SharedTexts {
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;
    private int size;

    /** Reads the list. */
    void read(XmlScanner xml) throws IOException {
        boolean text = false;
        int phonetic = 0;
        int run = 0;
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            switch (event) {
                case START -> {
                    phonetic += xml.is("rPh") ? 1 : 0;
                    text = phonetic == 0 && xml.is("t");
                    run = size;
                }
                case END -> {
                    phonetic -= xml.is("rPh") ? 1 : 0;
                    size = text ? Escapes.decode(bytes, run, size) : size;
                    text = false;
                    if (xml.is("si")) {
                        close();
                    }
                }
                case TEXT -> {
                    if (text) {
                        add(xml.bytes(), xml.from(), xml.to());
                    }
                }
                case DONE -> throw new IllegalStateException("the loop ends here");
            }
        }
    }

    private void add(byte[] from, int begin, int end) throws PackedFault {
        int length = end - begin;
        if (length > Limits.SHARED_TEXT_BYTES - size) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "texts");
        }
        if (size + length > bytes.length) {
            int doubled = Math.min(Limits.SHARED_TEXT_BYTES, bytes.length * 2);
            bytes = Arrays.copyOf(bytes, Math.max(doubled, size + length));
        }
        System.arraycopy(from, begin, bytes, size, length);
        size += length;
    }

    private void close() throws PackedFault {
        if (count == Limits.SHARED_TEXTS) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "texts");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = size;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    byte[] bytes() {
        return bytes;
    }

    int from(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    int to(int text) {
        return ends[text];
    }
}
