package org.baoxue.facts.identity;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baoxue.ledger.Submission;

/**
 * Measures the index with fingerprints of generated document numbers: {@code <millions> <limit in MB, or 0 for none> <threads>}. Rows
 * come in parts of 6,000, as a megabyte of a ledger holds, and one in a million stands twice. Not a test.
 */
final class PrintIndexMeasure {
    private static final int PART = 6_000;
    private static final int ROWS_OF_A_FILE = 17 * PART;
    private static final int DIGITS = 18;

    private PrintIndexMeasure() {}

    /** Prints nanoseconds an entry for adding and finding, and the highest use of the heap. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]) * 1_000_000;
        long limit = Long.parseLong(arguments[1]) << 20;
        int threads = Integer.parseInt(arguments[2]);
        for (int round = 0; round < 3; round++) {
            resetPeaks();
            run(count, limit == 0 ? Long.MAX_VALUE : limit, threads);
        }
    }

    private static void run(int count, long limit, int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Scratch scratch = new Scratch(limit, threads, Path.of(System.getProperty("java.io.tmpdir")))) {
            long start = System.nanoTime();
            long used = processor();
            PrintIndex all = new PrintIndex(scratch);
            List<Future<PrintIndex>> running = new ArrayList<>();
            for (int from = 0; from < count; from += PART) {
                int first = from;
                running.add(workers.submit(() -> part(first, Math.min(count, first + PART), count, scratch)));
                if (running.size() == 4 * threads) {
                    all.merge(running.remove(0).get());
                }
            }
            for (Future<PrintIndex> part : running) {
                all.merge(part.get());
            }
            long added = System.nanoTime();
            long suspects = all.suspects().count();
            long found = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d entries, %d threads: adding %.1f ns, finding %.1f ns an entry, %.2f s in all (%.2f s of processors); %d suspects,"
                            + " %d MB on disk, heap at most %d MB%n",
                    count,
                    threads,
                    (double) (added - start) / count,
                    (double) (found - added) / count,
                    (found - start) / 1e9,
                    (processor() - used) / 1e9,
                    suspects,
                    scratch.onDisk() >> 20,
                    peak() >> 20);
        } finally {
            workers.shutdownNow();
        }
    }

    private static PrintIndex part(int from, int to, int count, Scratch scratch) {
        PrintIndex index = new PrintIndex(scratch);
        Submission file = Ledgers.file(from / ROWS_OF_A_FILE);
        byte[] number = "990101200000000000".getBytes(StandardCharsets.US_ASCII);
        for (int i = from; i < to; i++) {
            long child = i % 1_000_000 == 999_999 ? count - 1L - i : i;
            for (int at = DIGITS - 1, rest = (int) child; at >= 8; at--, rest /= 10) {
                number[at] = (byte) ('0' + rest % 10);
            }
            index.add(file, i % ROWS_OF_A_FILE + 2, Fingerprint.of(number, 0, DIGITS, 0));
        }
        return index;
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
