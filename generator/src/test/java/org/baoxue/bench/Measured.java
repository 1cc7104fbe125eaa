package org.baoxue.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoxue.table.Encoding;

/**
 * What the lanes took over one ledger.
 *
 * @param mix how many of the rows are wrong, in words
 * @param seconds of each lane those that stand for it, in the order in which they ran
 */
record Measured(long rows, Encoding encoding, String mix, Map<String, Double> seconds) {
    static final String HEADER = "| rows | encoding | rows that are wrong | lane | s | rows/s | ratio |\n"
            + "| ---: | --- | --- | --- | ---: | ---: | ---: |";

    /** What a lane took; NaN if it did not run. */
    double seconds(String lane) {
        return seconds.getOrDefault(lane, Double.NaN);
    }

    /** How fast a lane is beside another one: 2 is twice as fast. */
    double ratio(String lane, String to) {
        return seconds(to) / seconds(lane);
    }

    /** A line of the table for each lane, with its ratio to decoding alone. */
    List<String> lines() {
        return seconds.entrySet().stream()
                .map(lane -> String.format(
                        Locale.ROOT,
                        "| %,d | %s | %s | %s | %.3f | %,.0f | %.2f |",
                        rows,
                        encoding == Encoding.GB18030 ? "GB18030" : "UTF-8",
                        mix,
                        lane.getKey(),
                        lane.getValue(),
                        rows / lane.getValue(),
                        ratio(lane.getKey(), LedgerRace.DECODE)))
                .toList();
    }
}
