package org.baoxue.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.table.Encoding;

/**
 * The benchmark that every build runs when its tests are over: a small ledger, all targets of speed, and a failure only where one of them
 * is missed by more than half three times in a row. It is there to notice what makes reading slow, not to prove the targets, for a machine
 * that builds is seldom quiet.
 *
 * <p>Argument: a folder for the ledgers.
 */
public final class SmallBench {
    private static final int ROWS = 200_000;
    private static final int WARM = 4;
    private static final int ROUNDS = 5;
    private static final int TRIES = 3;

    private final LedgerRace race;
    private final PrintStream out;

    private SmallBench(Path folder, PrintStream out) {
        this.race = new LedgerRace(ROWS, WARM, ROUNDS, 0, folder);
        this.out = out;
    }

    /** Ends with 1 if a target is missed by more than half in all tries. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SmallBench bench = new SmallBench(Path.of(args[0]), out);
        Map<String, Target> best = new LinkedHashMap<>();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            bench.run().forEach(target -> best.merge(target.name(), target, Target::better));
            best.values().forEach(target -> out.println(target.line()));
            if (best.values().stream().allMatch(Target::isHalfMet)) {
                return;
            }
            out.println("a target is missed by more than half, try " + attempt + " of " + TRIES);
        }
        System.exit(1);
    }

    private List<Target> run() throws Exception {
        out.println(Measured.HEADER);
        List<String> plain = List.of(LedgerRace.ONE, LedgerRace.TWO);
        Measured clean = print(race.run(
                Encoding.UTF_8,
                "none",
                0,
                List.of(LedgerRace.ONE, LedgerRace.TWO, LedgerRace.TWO_PRINTS, LedgerRace.ENGINE)));
        Measured wrong = print(race.run(Encoding.UTF_8, "all", 1, List.of(LedgerRace.ONE)));
        Measured chinese = print(race.run(Encoding.GB18030, "none", 0, plain));
        List<Target> targets = new ArrayList<>();
        for (Measured ledger : List.of(clean, chinese)) {
            String to = " to decoding, " + ledger.encoding();
            targets.add(new Target("one thread" + to, ledger.ratio(LedgerRace.ONE, LedgerRace.DECODE), 0.75));
            targets.add(new Target("two threads" + to, ledger.ratio(LedgerRace.TWO, LedgerRace.DECODE), 1.25));
        }
        targets.add(new Target(
                "two threads with fingerprints to decoding, UTF_8",
                clean.ratio(LedgerRace.TWO_PRINTS, LedgerRace.DECODE),
                0.4));
        targets.add(
                new Target("one thread to commons-csv and everit", clean.ratio(LedgerRace.ONE, LedgerRace.ENGINE), 20));
        targets.add(new Target(
                "all rows wrong to none", clean.seconds(LedgerRace.ONE) / wrong.seconds(LedgerRace.ONE), 0.5));
        return targets;
    }

    private Measured print(Measured measured) {
        measured.lines().forEach(out::println);
        return measured;
    }

    /** A ratio that should be as high as the goal. */
    private record Target(String name, double ratio, double goal) {
        /** The one of two tries that went better. */
        Target better(Target other) {
            return other.ratio > ratio ? other : this;
        }

        boolean isHalfMet() {
            return ratio >= goal / 2;
        }

        String line() {
            String verdict = ratio >= goal ? "met" : isHalfMet() ? "not met" : "missed by more than half";
            return String.format(Locale.ROOT, "%s: %.2f, goal %.2f, %s", name, ratio, goal, verdict);
        }
    }
}
