package org.baoxue.facts.identity;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.baoxue.write.TemporaryFile;

/**
 * The room that a run has for what it must remember of every row: so many bytes of memory, and beyond them one temporary file, which
 * is gone when the scratch is closed. Shared by all threads of a run.
 */
public final class Scratch implements AutoCloseable {
    /** What part of the heap a run gives to it. */
    private static final int HEAP_SHARE = 4;

    private final long limit;
    private final int threads;
    private final TemporaryFile file;
    private final AtomicLong kept = new AtomicLong();

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
        this.file = new TemporaryFile(folder);
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
    long write(byte[] bytes) {
        return file.write(bytes);
    }

    /** Reads bytes that were written. */
    void read(long position, byte[] into, int length) {
        file.read(position, into, length);
    }

    /** How many bytes stand in the file. */
    public long onDisk() {
        return file.size();
    }

    /** Deletes the file; nothing that was put there can be read afterwards. */
    @Override
    public void close() {
        file.close();
    }
}
