package org.baoxue.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baoxue.sample.SampleSettings;
import org.baoxue.table.Encoding;

/**
 * Prints how fast ledgers are checked, in rows a second and as ratios to merely decoding the same bytes on one thread. Decoding is
 * measured in a Java of its own, for the decoder runs slower where other things have run before. All other lanes run in turn, some
 * rounds for warmth and then some that count; medians are printed.
 *
 * <p>Arguments: rows, rounds, a folder for the files (made once and kept), and {@code quick} to leave out the two slow lanes.
 */
public final class LedgerBench {
    private static final SampleSettings PROVINCE = new SampleSettings(60, 24_000, 2024, 2024, 10);
    private static final String DECODE = "decode only, 1 thread";
    private static final String PRODUCT = "product, 1 thread";
    private static final int WARM = 2;

    private final long rows;
    private final int rounds;
    private final Path folder;
    private final boolean quick;
    private final PrintStream out;

    private LedgerBench(long rows, int rounds, Path folder, boolean quick) {
        this.rows = rows;
        this.rounds = rounds;
        this.folder = folder;
        this.quick = quick;
        this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** Runs the benchmark. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("decode")) {
            decode(new Lanes(Path.of(args[1]), Encoding.valueOf(args[2])), Integer.parseInt(args[3]));
            return;
        }
        Path folder = Path.of(args[2]);
        boolean quick = args.length > 3 && args[3].equals("quick");
        new LedgerBench(Long.parseLong(args[0]), Integer.parseInt(args[1]), folder, quick).run();
    }

    /** Prints the median of so many rounds in seconds. */
    private static void decode(Lanes lanes, int rounds) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int round = -WARM; round < rounds; round++) {
            long start = System.nanoTime();
            if (lanes.decode() == 0) {
                throw new IllegalStateException("there is nothing to decode");
            }
            if (round >= 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        System.out.println(median(seconds));
    }

    private double decodeApart(Path file, Encoding encoding) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerBench.class.getName(),
                        "decode",
                        file.toString(),
                        encoding.name(),
                        Integer.toString(rounds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Double.parseDouble(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    private void run() throws Exception {
        Files.createDirectories(folder);
        out.println("| rows | encoding | rows that are wrong | lane | s | rows/s | ratio |");
        out.println("| ---: | --- | --- | --- | ---: | ---: | ---: |");
        for (Encoding encoding : List.of(Encoding.UTF_8, Encoding.GB18030)) {
            measure(encoding, "none", 0);
            measure(encoding, "2 %", 50);
            measure(encoding, "all", 1);
        }
    }

    private void measure(Encoding encoding, String mix, int wrongEach) throws Exception {
        Path file = file(encoding, wrongEach);
        Lanes lanes = new Lanes(file, encoding);
        Map<String, Callable<Object>> work = new LinkedHashMap<>();
        work.put(PRODUCT, () -> lanes.product(1).summary());
        work.put("product, 2 threads", () -> lanes.product(2).summary());
        if (!quick) {
            work.put("commons-csv, nothing else", lanes::commonsCsv);
            work.put("commons-csv and everit on every row", () -> lanes.engine().summary());
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        seconds.put(DECODE, List.of(decodeApart(file, encoding)));
        Map<String, Object> results = new LinkedHashMap<>();
        for (int round = -WARM; round < rounds; round++) {
            for (Map.Entry<String, Callable<Object>> lane : work.entrySet()) {
                boolean slow = lane.getKey().startsWith("commons");
                if (!slow || round == -WARM || round == 0) {
                    double taken = run(lane, results);
                    if (round >= 0) {
                        seconds.computeIfAbsent(lane.getKey(), l -> new ArrayList<>())
                                .add(taken);
                    }
                }
            }
        }
        requireEqual(results);
        print(encoding, mix, seconds);
    }

    private static double run(Map.Entry<String, Callable<Object>> lane, Map<String, Object> results) throws Exception {
        long start = System.nanoTime();
        Object result = lane.getValue().call();
        double taken = (System.nanoTime() - start) / 1e9;
        Object earlier = results.putIfAbsent(lane.getKey(), result);
        if (earlier != null && !earlier.equals(result)) {
            throw new IllegalStateException(lane.getKey() + " came to another result this time");
        }
        return taken;
    }

    private static void requireEqual(Map<String, Object> results) {
        Object product = results.get(PRODUCT);
        results.forEach((lane, result) -> {
            if (result instanceof String && !result.equals(product)) {
                throw new IllegalStateException(
                        lane + " came to another result:\n" + start(result) + "\n" + start(String.valueOf(product)));
            }
        });
    }

    private static String start(Object result) {
        String text = result.toString();
        return text.substring(0, Math.min(400, text.length()));
    }

    private void print(Encoding encoding, String mix, Map<String, List<Double>> seconds) {
        double decode = median(seconds.getOrDefault(DECODE, List.of()));
        seconds.forEach((lane, taken) -> out.println(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %.3f | %,.0f | %.2f |",
                rows,
                encoding == Encoding.GB18030 ? "GB18030" : "UTF-8",
                mix,
                lane,
                median(taken),
                rows / median(taken),
                decode / median(taken))));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private Path file(Encoding encoding, int wrongEach) throws IOException {
        Path file = folder.resolve(rows + "-" + wrongEach + "-" + encoding + ".csv");
        if (!Files.exists(file)) {
            Path part = folder.resolve(file.getFileName() + ".part");
            LedgerFiles.of(PROVINCE, folder.resolve("province")).write(part, rows, wrongEach, encoding);
            Files.move(part, file);
        }
        return file;
    }
}
