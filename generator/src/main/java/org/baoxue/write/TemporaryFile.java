package org.baoxue.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a run that do not fit into memory: a file which is made once something is written, which only its owner may read and
 * which is gone when it is closed; where the system allows it the name is gone as soon as the file is open, so that not even a run
 * that is killed leaves it behind. Bytes are put at its end and found again by where they stand. Safe for many threads.
 */
public final class TemporaryFile implements AutoCloseable {
    private final Path folder;
    private @Nullable FileChannel file;
    private long end;
    private boolean closed;

    /** A file that will be made in this folder, once it is needed. */
    public TemporaryFile(Path folder) {
        this.folder = folder;
    }

    /** A file in the system's folder for temporary files. */
    public static TemporaryFile ofSystem() {
        return new TemporaryFile(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Puts bytes at the end and says where they stand. */
    public synchronized long write(byte[] bytes) {
        try {
            FileChannel channel = channel();
            long position = end;
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                end += channel.write(rest, end);
            }
            return position;
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file in " + folder + " cannot be written", e);
        }
    }

    /** Reads {@code length} bytes that were written. */
    public void read(long position, byte[] into, int length) {
        try {
            FileChannel channel = opened();
            ByteBuffer rest = ByteBuffer.wrap(into, 0, length);
            while (rest.hasRemaining()) {
                if (channel.read(rest, position + rest.position()) < 0) {
                    throw new IOException("it is shorter than what was written");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file in " + folder + " cannot be read", e);
        }
    }

    /** The bytes that stand at a place, one after another. */
    public InputStream bytes(long position, long length) {
        return new Bytes(position, position + length);
    }

    /** How many bytes were written. */
    public synchronized long size() {
        return end;
    }

    /** Deletes the file; nothing that was put there can be read afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file in " + folder + " cannot be closed", e);
        }
    }

    private synchronized FileChannel opened() {
        if (file == null) {
            throw new IllegalStateException("nothing was written");
        }
        return file;
    }

    private FileChannel channel() throws IOException {
        if (closed) {
            throw new IllegalStateException("the run is over");
        }
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile(folder, "baoxue-", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    /** A stretch of the file; to be buffered by whoever reads small pieces. */
    private final class Bytes extends InputStream {
        private final byte[] one = new byte[1];
        private final long stop;
        private long at;

        Bytes(long at, long stop) {
            this.at = at;
            this.stop = stop;
        }

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            if (at >= stop) {
                return -1;
            }
            int length = (int) Math.min(most, stop - at);
            int read = opened().read(ByteBuffer.wrap(into, offset, length), at);
            if (read < 0) {
                throw new IOException("the temporary file is shorter than what was written");
            }
            at += read;
            return read;
        }
    }
}
