package org.baoxue.samples.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.Settings;
import org.baoxue.division.Unit;
import org.baoxue.model.Period;
import org.baoxue.model.UnitCode;
import org.baoxue.rollup.Tallies;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleSettings;

/**
 * A province that the product invents, of which some files are lost.
 *
 * @param schools how many schools
 * @param months how many months from September on
 * @param seed everything follows from it, also what is lost
 * @param lost how many of a hundred files are lost; who there is and what arrived when is always told
 */
record InventedRun(int schools, int months, long seed, int lost) {
    private static final int YEAR = 2024;
    private static final int CHILDREN_A_SCHOOL = 70;
    private static final Map<InventedRun, Tallies> READ = new ConcurrentHashMap<>();

    /** Provinces of several sizes and lengths, whole and with few and many files lost; each has once told something or may. */
    static Stream<InventedRun> all() {
        return Stream.of(
                new InventedRun(9, 10, 3, 0),
                new InventedRun(10, 10, 4, 20),
                new InventedRun(9, 7, 5, 30),
                new InventedRun(12, 4, 11, 50));
    }

    /** The figures; read once. */
    Tallies tallies() {
        return READ.computeIfAbsent(this, run -> {
            try {
                Path folder = Files.createTempDirectory("baoxue-laws");
                run.write(folder);
                Tallies tallies = new Tallies(
                        Pipeline.run(Settings.of(folder), Progress.SILENT).settled());
                delete(folder);
                return tallies;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes the files that are not lost. */
    void write(Path folder) throws IOException {
        SampleProvince.write(
                new SampleSettings(schools, (long) schools * CHILDREN_A_SCHOOL, seed, YEAR, months), folder);
        Random chance = new Random(seed);
        for (Path file : files(folder)) {
            boolean register = file.getFileName().toString().matches("990000_(units|schools|receipts)_.*");
            if (!register && chance.nextInt(100) < lost) {
                Files.delete(file);
            }
        }
    }

    /** All files, in their order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Its units. */
    List<Unit> units() {
        return List.copyOf(tallies().settled().ground().tree().units());
    }

    /** The province. */
    UnitCode root() {
        return new UnitCode("990000");
    }

    /** The school year. */
    static Period year() {
        return Period.schoolYear(YEAR);
    }

    /** Its months, in order. */
    List<Period> monthPeriods() {
        return tallies().settled().ground().months().stream().map(Period::month).toList();
    }

    /** The year, its quarters of which the run knows a month, and its months. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>(List.of(year()));
        tallies().settled().ground().months().stream()
                .map(month -> Period.of(Period.Kind.QUARTER, month))
                .distinct()
                .forEach(periods::add);
        periods.addAll(monthPeriods());
        return periods;
    }
}
