package org.baoxue.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * One entry on its way to a file. Bytes are counted as they come, whatever the archive says of their number; only an entry that comes
 * to the number and the sum that it says is kept.
 */
final class Unpacking {
    /** What the tools of Windows, macOS and WPS use. */
    private static final Set<Integer> METHODS =
            Set.of(ZipEntry.STORED, ZipEntry.DEFLATED, ZipMethod.ENHANCED_DEFLATED.getCode());

    private static final int BUFFER = 1 << 16;

    private final Archives archives;
    private final ZipFile zip;
    private final ZipArchiveEntry entry;
    private final CRC32 sum = new CRC32();
    private long bytes;
    private @Nullable String problem;
    private @Nullable String limit;

    Unpacking(Archives archives, ZipFile zip, ZipArchiveEntry entry) {
        this.archives = archives;
        this.zip = zip;
        this.entry = entry;
    }

    /** The key of the words that say why the entry cannot be read; null if nothing speaks against it. */
    @Nullable
    String problem() {
        return problem;
    }

    /** The key of the limit that was passed; null if none was. */
    @Nullable
    String limit() {
        return limit;
    }

    /** Whether nothing more can be unpacked. */
    boolean isForAll() {
        return limit != null && !limit.equals("limit.entry");
    }

    /** Unpacks the entry; null if it could not be, or not whole. */
    @Nullable
    Path run() {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            problem = "entry.encrypted";
        } else if (!METHODS.contains(entry.getMethod())) {
            problem = "entry.method";
        } else if (entry.isUnixSymlink()) {
            problem = "entry.link";
        }
        if (problem != null) {
            return null;
        }
        Path target = null;
        try {
            target = archives.next();
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                copy(out);
            }
        } catch (IOException e) {
            limit = "limit.room";
        }
        if (target != null && (problem != null || limit != null)) {
            drop(target);
            return null;
        }
        return target;
    }

    private void copy(OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long most = Math.min(archives.sizes().entry(), archives.room());
        try (Source source = new Source(zip, entry)) {
            int count = source.read(buffer);
            while (count >= 0 && bytes + count <= most) {
                out.write(buffer, 0, count);
                sum.update(buffer, 0, count);
                bytes += count;
                count = source.read(buffer);
            }
            if (count >= 0) {
                limit = archives.sizes().entry() <= archives.room() ? "limit.entry" : "limit.unpacked";
            } else if (source.isBroken() || bytes != entry.getSize() || sum.getValue() != entry.getCrc()) {
                problem = "entry.damaged";
            }
        }
        if (limit == null && problem == null) {
            archives.take(bytes);
        }
    }

    private static void drop(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file " + target + " cannot be deleted", e);
        }
    }

    /** The bytes of an entry up to its end, or to where they cannot be read on. Any trouble here is the archive's, not the disk's. */
    private static final class Source implements AutoCloseable {
        private final @Nullable InputStream in;
        private boolean broken;

        Source(ZipFile zip, ZipArchiveEntry entry) {
            InputStream opened = null;
            try {
                opened = zip.getInputStream(entry);
            } catch (IOException | RuntimeException e) { // offsets and lengths may be anything
                broken = true;
            }
            in = opened;
        }

        boolean isBroken() {
            return broken || in == null;
        }

        int read(byte[] into) {
            if (in == null) {
                return -1;
            }
            try {
                return in.read(into);
            } catch (IOException | RuntimeException e) { // the packed bytes may be anything
                broken = true;
                return -1;
            }
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }
}
