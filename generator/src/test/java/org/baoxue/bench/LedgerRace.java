package org.baoxue.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baoxue.sample.SampleSettings;
import org.baoxue.table.Encoding;

/**
 * Sends ledgers through several lanes. Decoding is measured in a Java of its own, for the decoder runs slower where other things have
 * run before. All other lanes run in turn, some rounds for warmth and then some that count. Lanes that check must come to the same rows,
 * faults and sums.
 *
 * @param rows of each ledger
 * @param warm rounds for warmth
 * @param rounds rounds that count
 * @param rank which of the rounds that count stands for a lane: 0.5 the middle one, 0 the quickest, which other work on the machine disturbs
 *     least
 * @param folder where the ledgers are written, once
 */
record LedgerRace(long rows, int warm, int rounds, double rank, Path folder) {
    static final String DECODE = "decode only, 1 thread";
    static final String ONE = "product, 1 thread";
    static final String TWO = "product, 2 threads";
    static final String ONE_PRINTS = "product with fingerprints, 1 thread";
    static final String TWO_PRINTS = "product with fingerprints, 2 threads";
    static final String CSV = "commons-csv, nothing else";
    static final String ENGINE = "commons-csv and everit on every row";

    static final List<String> QUICK = List.of(ONE, TWO, ONE_PRINTS, TWO_PRINTS);
    static final List<String> ALL = List.of(ONE, TWO, ONE_PRINTS, TWO_PRINTS, CSV, ENGINE);

    private static final SampleSettings PROVINCE = new SampleSettings(60, 24_000, 2024, 2024, 10);

    /**
     * Runs the lanes over one ledger.
     *
     * @param wrongEach one row in so many is wrong; 0 for none
     * @param names the lanes that run beside decoding, {@link #ONE} among them; the two that take long run once for warmth and once that
     *     counts
     */
    Measured run(Encoding encoding, String mix, int wrongEach, List<String> names) throws Exception {
        Path file = file(encoding, wrongEach);
        Lanes lanes = new Lanes(file, encoding);
        Map<String, Callable<Object>> work = new LinkedHashMap<>();
        names.forEach(name -> work.put(name, work(name, lanes)));
        Map<String, List<Double>> taken = new LinkedHashMap<>();
        Map<String, Object> results = new LinkedHashMap<>();
        for (int round = -warm; round < rounds; round++) {
            for (Map.Entry<String, Callable<Object>> lane : work.entrySet()) {
                boolean isSlow = lane.getKey().equals(CSV) || lane.getKey().equals(ENGINE);
                if (!isSlow || round == -warm || round == 0) {
                    double seconds = run(lane, results);
                    if (round >= 0) {
                        taken.computeIfAbsent(lane.getKey(), l -> new ArrayList<>())
                                .add(seconds);
                    }
                }
            }
        }
        requireEqual(results);
        Map<String, Double> ranked = new LinkedHashMap<>();
        ranked.put(DECODE, decodeApart(file, encoding));
        taken.forEach((lane, seconds) -> ranked.put(lane, ranked(seconds, rank)));
        return new Measured(rows, encoding, mix, ranked);
    }

    private static Callable<Object> work(String name, Lanes lanes) {
        return switch (name) {
            case ONE -> () -> lanes.product(1).summary();
            case TWO -> () -> lanes.product(2).summary();
            case ONE_PRINTS -> () -> lanes.fingerprints(1).summary();
            case TWO_PRINTS -> () -> lanes.fingerprints(2).summary();
            case CSV -> lanes::commonsCsv;
            case ENGINE -> () -> lanes.engine().summary();
            default -> throw new IllegalArgumentException("there is no lane " + name);
        };
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
        Object product = results.get(ONE);
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

    private double decodeApart(Path file, Encoding encoding) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerBench.class.getName(),
                        "decode",
                        file.toString(),
                        encoding.name(),
                        Integer.toString(warm),
                        Integer.toString(rounds),
                        Double.toString(rank))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Double.parseDouble(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    /** What stands for so many rounds of decoding, in seconds. */
    static double decode(Lanes lanes, int warm, int rounds, double rank) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int round = -warm; round < rounds; round++) {
            long start = System.nanoTime();
            if (lanes.decode() == 0) {
                throw new IllegalStateException("there is nothing to decode");
            }
            if (round >= 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return ranked(seconds, rank);
    }

    private static double ranked(List<Double> values, double rank) {
        return values.stream()
                .sorted()
                .skip((long) (values.size() * rank))
                .findFirst()
                .orElse(Double.NaN);
    }

    private Path file(Encoding encoding, int wrongEach) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(rows + "-" + wrongEach + "-" + encoding + ".csv");
        if (!Files.exists(file)) {
            Path part = folder.resolve(file.getFileName() + ".part");
            LedgerFiles.of(PROVINCE, folder.resolve("province")).write(part, rows, wrongEach, encoding);
            Files.move(part, file);
        }
        return file;
    }
}
