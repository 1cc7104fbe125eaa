package org.baoxue.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte, so that they can lie in any way; the same entries give the same bytes. */
public final class ZipBytes {
    /** The name is UTF-8. */
    public static final int UNICODE = 1 << 11;

    /** The bytes are encrypted. */
    public static final int ENCRYPTED = 1;

    private static final int MODE_FOLDER_LINK = 0xA1FF;

    private final List<Entry> entries = new ArrayList<>();

    /** An entry as it is written. */
    private static final class Entry {
        byte[] name = {};
        byte[] packed = {};
        byte[] extra = {};
        int flags;
        int method;
        int crc;
        int size;
        int external;
        int offset;
    }

    /** Adds a file with an honest account of it, its name in UTF-8 and said to be so. */
    public ZipBytes file(String name, String text) {
        return file(name.getBytes(StandardCharsets.UTF_8), UNICODE, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file whose name has these bytes. */
    public ZipBytes file(byte[] name, int flags, byte[] content) {
        Entry entry = new Entry();
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.name = name;
        entry.flags = flags;
        entry.method = 8;
        entry.packed = deflated(content);
        entry.crc = (int) sum.getValue();
        entry.size = content.length;
        entries.add(entry);
        return this;
    }

    /** Says another size of the last file. */
    public ZipBytes butSize(int size) {
        last().size = size;
        return this;
    }

    /** Says another checksum of the last file. */
    public ZipBytes butSum(int crc) {
        last().crc = crc;
        return this;
    }

    /** Says another method of the last file. */
    public ZipBytes butMethod(int method) {
        last().method = method;
        return this;
    }

    /** Makes the last file a symbolic link. */
    public ZipBytes butLink() {
        last().external = MODE_FOLDER_LINK << 16;
        return this;
    }

    /** Breaks the packed bytes of the last file. */
    public ZipBytes butBroken() {
        last().packed = new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        return this;
    }

    /** Brings the Unicode form of the last name along (APPNOTE.TXT, 4.6.9). */
    public ZipBytes withUnicodeName(String name) {
        byte[] unicode = name.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(last().name);
        ByteBuffer field = ByteBuffer.allocate(9 + unicode.length).order(ByteOrder.LITTLE_ENDIAN);
        field.putShort((short) 0x7075).putShort((short) (5 + unicode.length)).put((byte) 1);
        field.putInt((int) sum.getValue()).put(unicode);
        last().extra = field.array();
        return this;
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            entry.offset = out.size();
            byte[] head = new byte[30];
            head(head, 0x04034b50, entry, 4);
            out.writeBytes(head);
            out.writeBytes(entry.name);
            out.writeBytes(entry.extra);
            out.writeBytes(entry.packed);
        }
        int directory = out.size();
        for (Entry entry : entries) {
            byte[] bytes = new byte[46];
            ByteBuffer head = head(bytes, 0x02014b50, entry, 6);
            head.putShort(4, (short) (3 << 8));
            head.putInt(38, entry.external);
            head.putInt(42, entry.offset);
            out.writeBytes(bytes);
            out.writeBytes(entry.name);
            out.writeBytes(entry.extra);
        }
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0, 0x06054b50);
        end.putShort(8, (short) entries.size());
        end.putShort(10, (short) entries.size());
        end.putInt(12, out.size() - directory);
        end.putInt(16, directory);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static ByteBuffer head(byte[] into, int signature, Entry entry, int at) {
        ByteBuffer head = ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0, signature);
        head.putShort(at, (short) 20);
        head.putShort(at + 2, (short) entry.flags);
        head.putShort(at + 4, (short) entry.method);
        head.putShort(at + 8, (short) 0x5921); // 2024-09-01
        head.putInt(at + 10, entry.crc);
        head.putInt(at + 14, entry.packed.length);
        head.putInt(at + 18, entry.size);
        head.putShort(at + 22, (short) entry.name.length);
        head.putShort(at + 24, (short) entry.extra.length);
        return head;
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
