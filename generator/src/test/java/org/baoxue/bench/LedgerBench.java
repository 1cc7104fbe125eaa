package org.baoxue.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.baoxue.table.Encoding;

/**
 * Prints how fast ledgers are checked, in rows a second and as ratios to merely decoding the same bytes on one thread.
 *
 * <p>Arguments: rows, rounds, a folder for the files (made once and kept), and {@code quick} to leave out the two slow lanes.
 */
public final class LedgerBench {
    private static final int WARM = 2;

    private LedgerBench() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals("decode")) {
            Lanes lanes = new Lanes(Path.of(args[1]), Encoding.valueOf(args[2]));
            out.println(LedgerRace.decode(
                    lanes, Integer.parseInt(args[3]), Integer.parseInt(args[4]), Double.parseDouble(args[5])));
            return;
        }
        boolean quick = args.length > 3 && args[3].equals("quick");
        List<String> lanes = quick ? LedgerRace.QUICK : LedgerRace.ALL;
        LedgerRace race =
                new LedgerRace(Long.parseLong(args[0]), WARM, Integer.parseInt(args[1]), 0.5, Path.of(args[2]));
        out.println(Measured.HEADER);
        for (Encoding encoding : List.of(Encoding.UTF_8, Encoding.GB18030)) {
            race.run(encoding, "none", 0, lanes).lines().forEach(out::println);
            race.run(encoding, "2 %", 50, lanes).lines().forEach(out::println);
            race.run(encoding, "all", 1, lanes).lines().forEach(out::println);
        }
    }
}
