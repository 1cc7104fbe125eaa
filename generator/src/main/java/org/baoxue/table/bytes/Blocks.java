package org.baoxue.table.bytes;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baoxue.table.Encoding;
import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file cut on several threads. Each takes a block, cuts it on the assumption that no quoted cell is open where it begins,
 * and learns from the reader of the block before it whether that was so and what the numbers of row and line are; if it was not,
 * it cuts again. So neither the records nor their numbers nor the fault depend on the number of threads or the size of a block.
 *
 * @param file the file, which must not change while it is read
 * @param encoding in which it is taken to be
 * @param threads that cut and work; one means the calling thread
 * @param block how many bytes a block has
 */
public record Blocks(Path file, Encoding encoding, int threads, int block) {
    /** How many bytes a block has unless it is said otherwise. */
    public static final int BLOCK = 1 << 18;

    /** Blocks of the usual size. */
    public static Blocks of(Path file, Encoding encoding, int threads) {
        return new Blocks(file, encoding, threads, BLOCK);
    }

    /**
     * Reads all records from here on.
     *
     * @param from the start of the file, or of a record in it
     * @param work called with the records that start in a block, on any thread and for several blocks at once; must not keep them,
     *     and gives something
     * @param inOrder called on the calling thread with what the work gave, in the order of the file; all records before a fault
     *     are handed on
     * @throws TableFault for the first fault in the order of the file, but for bytes that are not well formed before any other
     */
    public <R> void forEach(Start from, Function<Records, R> work, Consumer<R> inOrder) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Run<R> run = new Run<>(this, channel, channel.size(), work);
            if (threads > 1) {
                onThreads(run, from, inOrder);
            } else {
                onOneThread(run, from, inOrder);
            }
        }
    }

    private <R> void onOneThread(Run<R> run, Start from, Consumer<R> inOrder) throws IOException {
        CompletableFuture<Piece.HandOver> known = CompletableFuture.completedFuture(new Piece.HandOver(from, null));
        for (long at = from.offset(); at < run.size; at += block) {
            CompletableFuture<Piece.HandOver> next = new CompletableFuture<>();
            take(run.block(at, known, next), inOrder);
            known = next;
        }
    }

    private <R> void onThreads(Run<R> run, Start from, Consumer<R> inOrder) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<Done<R>>> inFlight = new ArrayDeque<>();
        CompletableFuture<Piece.HandOver> known = CompletableFuture.completedFuture(new Piece.HandOver(from, null));
        try {
            for (long at = from.offset(); at < run.size; at += block) {
                long start = at;
                CompletableFuture<Piece.HandOver> before = known;
                CompletableFuture<Piece.HandOver> next = new CompletableFuture<>();
                inFlight.add(pool.submit(() -> run.block(start, before, next)));
                known = next;
                if (inFlight.size() > 2 * threads) {
                    take(result(inFlight.remove()), inOrder);
                }
            }
            while (!inFlight.isEmpty()) {
                take(result(inFlight.remove()), inOrder);
            }
        } finally {
            stop(pool);
        }
    }

    private static <R> void take(Done<R> done, Consumer<R> inOrder) throws TableFault {
        done.results.forEach(inOrder);
        if (done.fault != null) {
            throw done.fault;
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a block failed in a way it cannot", e);
        }
    }

    /** Ends the threads; the file is only closed when none of them reads any more. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What came of a block: one result, or none if no record starts in it. */
    private record Done<R>(List<R> results, @Nullable TableFault fault) {}

    /** One reading of the file. */
    private static final class Run<R> {
        private final Blocks blocks;
        private final FileChannel channel;
        private final long size;
        private final Function<Records, R> work;
        private final Queue<Piece> idle = new ConcurrentLinkedQueue<>();

        Run(Blocks blocks, FileChannel channel, long size, Function<Records, R> work) {
            this.blocks = blocks;
            this.channel = channel;
            this.size = size;
            this.work = work;
        }

        Done<R> block(long start, Future<Piece.HandOver> before, CompletableFuture<Piece.HandOver> after)
                throws IOException {
            try {
                Piece polled = idle.poll();
                Piece piece = polled == null ? new Piece(channel, size, blocks.encoding, blocks.block) : polled;
                Piece.HandOver told = cut(piece, start, before, after);
                boolean none = piece.records().count() == 0;
                List<R> results = none ? List.of() : List.of(work.apply(piece.records()));
                idle.add(piece);
                return new Done<>(results, told.fault());
            } finally {
                after.cancel(false);
            }
        }

        private Piece.HandOver cut(
                Piece piece, long start, Future<Piece.HandOver> before, CompletableFuture<Piece.HandOver> after)
                throws IOException {
            piece.load(start);
            if (!before.isDone()) {
                piece.assume();
            }
            Piece.HandOver known = result(before);
            Piece.HandOver told = known.fault() == null ? piece.settle(known.next()) : piece.none(known);
            after.complete(told);
            return told;
        }
    }
}
