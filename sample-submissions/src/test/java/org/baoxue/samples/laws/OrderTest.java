package org.baoxue.samples.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.check.FindingBook;
import org.baoxue.division.Unit;
import org.baoxue.model.Finding;
import org.baoxue.model.LedgerScope;
import org.baoxue.model.Period;
import org.baoxue.model.StageScope;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Neither the order of files, nor that of the rows in one, nor the number of threads changes a figure or a finding, apart from the
 * number of the row that a finding names. Of two rows of one key the first counts, so files that have such rows keep their order.
 */
class OrderTest {
    private static final InventedRun PROVINCE = new InventedRun(9, 5, 21, 10);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void order_and_threads_change_nothing(long seed) throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        PROVINCE.write(plain);
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        int shuffled = mix(plain, mixed, new Random(seed));

        Outcome one = run(plain, 1);
        Outcome other = run(mixed, 2);

        assertThat(shuffled).isGreaterThan(10);
        assertThat(figures(other)).isEqualTo(figures(one));
        assertThat(findings(other)).isEqualTo(findings(one));
    }

    private static Outcome run(Path submissions, int threads) {
        return Pipeline.run(new Settings(submissions, null, null, null, null, null, threads), Progress.SILENT);
    }

    /** Files into other folders, so that they come in another order; rows of tables in plain text into another order. */
    private static int mix(Path from, Path to, Random chance) throws IOException {
        int shuffled = 0;
        for (Path file : InventedRun.files(from)) {
            Path target = to.resolve(String.valueOf((char) ('a' + chance.nextInt(26))))
                    .resolve(file.getFileName().toString());
            Files.createDirectories(target.resolveSibling("."));
            byte[] bytes = Files.readAllBytes(file);
            List<String> lines = List.of(new String(bytes, UTF_8).split("\n", -1));
            boolean text = Arrays.equals(String.join("\n", lines).getBytes(UTF_8), bytes);
            if (text && file.toString().endsWith(".csv") && canBeShuffled(lines)) {
                List<String> rows = new ArrayList<>(lines.subList(1, lines.size() - 1));
                Collections.shuffle(rows, chance);
                rows.add(0, lines.get(0));
                rows.add(lines.get(lines.size() - 1));
                Files.write(target, String.join("\n", rows).getBytes(UTF_8));
                shuffled++;
            } else {
                Files.write(target, bytes);
            }
        }
        return shuffled;
    }

    /** A heading in the first line, a line break after the last, no cell of several lines, and no row twice. */
    private static boolean canBeShuffled(List<String> lines) {
        String all = String.join("", lines);
        List<String> keys = lines.subList(1, Math.max(1, lines.size() - 1)).stream()
                .map(line -> line.split(",", 2)[0])
                .toList();
        return lines.size() > 3
                && lines.get(0).matches("\\uFEFF?(案件编号|case_no),.*\\s*")
                && lines.get(lines.size() - 1).isEmpty()
                && !all.contains("\"")
                && keys.stream().distinct().count() == keys.size();
    }

    private static Map<String, String> figures(Outcome outcome) {
        Map<String, String> figures = new TreeMap<>();
        Tallies tallies = new Tallies(outcome.settled());
        List<Period> periods = new ArrayList<>(List.of(InventedRun.year()));
        outcome.settled().ground().months().forEach(month -> periods.add(Period.month(month)));
        for (Indicator indicator : IndicatorBook.all()) {
            for (Unit unit : outcome.settled().ground().tree().units()) {
                for (Period period : periods) {
                    Scope scope = Scope.of(unit.code(), period, StageScope.ALL, LedgerScope.ALL);
                    figures.put(
                            indicator.info().code() + scope,
                            indicator.value(scope, tallies).toString());
                }
            }
        }
        return figures;
    }

    /** How often each code was found at each unit, and each finding of which no sample was left out, without its row. */
    private static List<String> findings(Outcome outcome) {
        FindingBook book = outcome.findings();
        List<String> findings = new ArrayList<>();
        book.totals().forEach((code, total) -> {
            findings.add(code + " " + total + " " + new TreeMap<>(book.byUnit(code)));
            List<Finding> samples = book.samples(code);
            if (samples.size() == total) {
                samples.stream().map(Finding::identity).sorted().forEach(findings::add);
            }
        });
        return findings;
    }
}
