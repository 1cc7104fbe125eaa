package org.baoxue.table.bytes.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.baoxue.packed.PackedFault;
import org.baoxue.packed.Parts;
import org.baoxue.table.FileKind;
import org.baoxue.table.Limits;

/** What a file is that claims to be a workbook, and whether it is one of the type that is read. */
final class WorkbookKind {
    private static final int HEAD = 4096;
    private static final int BUFFER = 1 << 16;

    private WorkbookKind() {}

    /** Refuses a file that by its bytes is no packed workbook, and names what it is. */
    static void require(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a regular file");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new PackedFault(PackedFault.Kind.EMPTY, "");
        }
        FileKind kind = FileKind.of(Arrays.copyOf(head, Math.min(head.length, FileKind.HEAD)));
        if (kind == FileKind.OLE) {
            throw old(file);
        }
        if (kind != FileKind.ZIP) {
            throw other(
                    kind == null ? text(head) : kind == FileKind.PDF ? "pdf" : kind == FileKind.HTML ? "html" : "text");
        }
        if (Files.size(file) > Limits.WORKBOOK_BYTES) {
            throw new PackedFault(PackedFault.Kind.TOO_LARGE, "workbook");
        }
    }

    /** Refuses a packed file that is no workbook of ordinary or Strict XML. */
    static void require(Parts parts, String main) throws IOException {
        String types = parts.head("[Content_Types].xml", BUFFER);
        if (main.endsWith(".bin")) {
            throw other("xlsb");
        }
        if (parts.has("content.xml")) {
            String type = parts.head("mimetype", HEAD);
            throw other(type != null && type.contains("spreadsheet") ? "ods" : "document");
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
            throw other("document");
        }
        if (types == null || !parts.has(main)) {
            throw other("zip");
        }
        if (types.toLowerCase(Locale.ROOT).contains("sheet.macroenabled.main")) {
            throw other("xlsm");
        }
    }

    /** The names of the streams in an old container stand in it as UTF-16. */
    private static PackedFault old(Path file) throws IOException {
        byte[][] names = {
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), "WordDocument".getBytes(StandardCharsets.UTF_16LE)
        };
        boolean[] seen = new boolean[names.length];
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            int kept = 0;
            long all = 0;
            for (int read = in.read(buffer, kept, BUFFER - kept);
                    read > 0 && all < Limits.WORKBOOK_BYTES;
                    read = in.read(buffer, kept, BUFFER - kept)) {
                all += read;
                String chunk = new String(buffer, 0, kept + read, StandardCharsets.ISO_8859_1);
                for (int i = 0; i < names.length; i++) {
                    seen[i] |= chunk.contains(new String(names[i], StandardCharsets.ISO_8859_1));
                }
                int keep = Math.min(kept + read, names[0].length);
                System.arraycopy(buffer, kept + read - keep, buffer, 0, keep);
                kept = keep;
            }
        }
        return seen[0] ? new PackedFault(PackedFault.Kind.ENCRYPTED, "") : other(seen[1] ? "document" : "xls");
    }

    private static String text(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return "xml";
        }
        if (text.toLowerCase(Locale.ROOT).contains("<html")
                || text.toLowerCase(Locale.ROOT).contains("<table")) {
            return "html";
        }
        return text.indexOf(0) >= 0 ? "binary" : "text";
    }

    private static PackedFault other(String kind) {
        return new PackedFault(PackedFault.Kind.OTHER, kind);
    }
}
