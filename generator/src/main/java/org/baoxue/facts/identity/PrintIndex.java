package org.baoxue.facts.identity;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.baoxue.ledger.Submission;

/**
 * Which rows of a run have the fingerprint of another one. Takes twelve bytes a row, in memory or in the scratch file; parts of files
 * are collected on many threads and merge in the order of files. What it tells depends on the fingerprints alone, never on threads
 * or limits.
 */
public final class PrintIndex {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int RECORD = Long.BYTES + Integer.BYTES;
    private static final int PILE_SHIFT = 56;

    private final Scratch scratch;
    private final Piles piles;
    private final byte[] record = new byte[RECORD];

    /** An empty index of a part of a run. */
    public PrintIndex(Scratch scratch) {
        this(scratch, Piles.BLOCK);
    }

    PrintIndex(Scratch scratch, int block) {
        this.scratch = scratch;
        this.piles = new Piles(scratch, block);
    }

    /**
     * Adds one row.
     *
     * @param row its number as a spreadsheet shows it, below 2^31
     */
    public void add(Submission submission, long row, long print) {
        LONG.set(record, 0, print);
        INT.set(record, Long.BYTES, Math.toIntExact(row));
        piles.add(submission, (int) (print >>> PILE_SHIFT), record, RECORD);
    }

    /** Adds rows that come later in the order of files and rows; the other index is used up. */
    public void merge(PrintIndex later) {
        piles.merge(later.piles);
    }

    /** All rows whose fingerprint another row has too. To be asked once, when all is merged. */
    public Suspects suspects() {
        if (piles.isEmpty()) {
            return Suspects.none();
        }
        piles.close();
        AtomicInteger next = new AtomicInteger();
        Suspects all = new Suspects();
        ExecutorService workers = Executors.newFixedThreadPool(scratch.threads());
        try {
            List<Future<Suspects>> found = new ArrayList<>();
            for (int i = 0; i < scratch.threads(); i++) {
                found.add(workers.submit(() -> new Search().run(next)));
            }
            for (Future<Suspects> part : found) {
                all.addAll(part.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("fingerprints could not be compared", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped while fingerprints were compared", e);
        } finally {
            workers.shutdownNow();
        }
        return all;
    }

    /** One thread's search, pile by pile: first the fingerprints that come twice, then, where there are any, their rows. */
    private final class Search {
        private final LongSet seen = new LongSet();
        private final LongSet twice = new LongSet();
        private final Suspects suspects = new Suspects();

        Suspects run(AtomicInteger next) {
            for (int pile = next.getAndIncrement(); pile < Piles.PILES; pile = next.getAndIncrement()) {
                seen.clear();
                twice.clear();
                piles.visit(pile, (file, submission, bytes, from, to) -> compare(bytes, from, to));
                if (!twice.isEmpty()) {
                    piles.visit(
                            pile, (file, submission, bytes, from, to) -> collect(submission.source(), bytes, from, to));
                }
            }
            return suspects;
        }

        private void compare(byte[] bytes, int from, int to) {
            for (int at = from; at < to; at += RECORD) {
                long print = (long) LONG.get(bytes, at);
                if (!seen.add(print)) {
                    twice.add(print);
                }
            }
        }

        private void collect(String file, byte[] bytes, int from, int to) {
            for (int at = from; at < to; at += RECORD) {
                if (twice.has((long) LONG.get(bytes, at))) {
                    suspects.add(file, (int) INT.get(bytes, at + Long.BYTES));
                }
            }
        }
    }
}
