package org.baoxue.facts.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The room that a run has for what it must remember of every row: so many bytes of memory, and beyond them one temporary file, which
 * only its owner may read and which is gone when the scratch is closed; where the system allows it the name is gone as soon as the file
 * is open, so that not even a run that is killed leaves it behind. Shared by all threads of a run.
 */
public final class Scratch implements AutoCloseable {
    /** What part of the heap a run gives to it. */
    private static final int HEAP_SHARE = 4;

    private final long limit;
    private final int threads;
    private final Path folder;
    private final AtomicLong kept = new AtomicLong();
    private @Nullable FileChannel file;
    private long end;
    private boolean closed;

    /**
     * Room for a run.
     *
     * @param limit how many bytes stay in memory
     * @param threads how many threads may work on what it holds
     * @param folder where the temporary file is made, once it is needed
     */
    public Scratch(long limit, int threads, Path folder) {
        this.limit = limit;
        this.threads = threads;
        this.folder = folder;
    }

    /** A quarter of the heap, and a file in the system's folder for temporary files. */
    public static Scratch ofHeap(int threads) {
        return new Scratch(
                Runtime.getRuntime().maxMemory() / HEAP_SHARE, threads, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Memory without limit, for one thread: for rows that are known to be few. Need not be closed. */
    public static Scratch inMemory() {
        return new Scratch(Long.MAX_VALUE, 1, Path.of(""));
    }

    int threads() {
        return threads;
    }

    /** Whether so many bytes more may stay in memory. */
    boolean keeps(long bytes) {
        if (kept.addAndGet(bytes) <= limit) {
            return true;
        }
        kept.addAndGet(-bytes);
        return false;
    }

    /** Puts bytes at the end of the file and says where they stand. */
    synchronized long write(byte[] bytes) {
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

    /** Reads bytes that were written. */
    void read(long position, byte[] into, int length) {
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

    /** How many bytes stand in the file. */
    public synchronized long onDisk() {
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
}
