package org.baoxue.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.concurrent.TimeUnit;
import org.baoxue.facts.identity.Fingerprint;
import org.baoxue.facts.identity.PrintIndex;
import org.baoxue.facts.identity.Scratch;
import org.baoxue.form.RowJudge;
import org.baoxue.ledger.Row;
import org.baoxue.table.Encoding;
import org.baoxue.table.bytes.ByteTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each part of the way of a clean row costs, in nanoseconds a row. {@code docs/performance.md} has the command. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(LedgerState.ROWS)
public class RowSpeed {
    private static final int BUFFER = 8192;
    /** The engine takes so long that it is shown a part of the rows. */
    private static final int FEW = 500;

    /** The bytes made into characters, nothing else. */
    @Benchmark
    public int decode(LedgerState ledger) {
        CharsetDecoder decoder = ledger.encoding.charset().newDecoder();
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        ByteBuffer bytes = ByteBuffer.wrap(ledger.file);
        int count = 0;
        while (decoder.decode(bytes, characters, true).isOverflow()) {
            count += characters.position();
            characters.clear();
        }
        return count;
    }

    /** The bytes cut into cells and held to the encoding. */
    @Benchmark
    public long split(LedgerState ledger) throws IOException {
        long records = 0;
        try (ByteTable table = ByteTable.open(new ByteArrayInputStream(ledger.file), ledger.encoding)) {
            while (table.next()) {
                records++;
            }
        }
        return expect(records, LedgerState.ROWS + 1L);
    }

    /** Cells that are cut already, held to the compiled schema. */
    @Benchmark
    public long compiledCheck(LedgerState ledger) {
        RowJudge judge = ledger.check.judge();
        int[] from = judge.from();
        int[] to = judge.to();
        long clean = 0;
        for (int row = 0; row < LedgerState.ROWS; row++) {
            judge.over(ledger.cells, ledger.encoding == Encoding.GB18030);
            System.arraycopy(ledger.starts, row * ledger.width, from, 0, ledger.width);
            System.arraycopy(ledger.starts, row * ledger.width + 1, to, 0, ledger.width);
            clean += judge.odd() == 0 && judge.restHolds() ? 1 : 0;
        }
        return expect(clean, LedgerState.ROWS);
    }

    /** Rows of texts, held to the schema by everit. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public void everit(LedgerState ledger, Blackhole hole) {
        for (Row row : ledger.rows.subList(0, FEW)) {
            ledger.check.check(row, hole::consume);
        }
    }

    /** Rows of texts, folded into a small roll-up. */
    @Benchmark
    public String fold(LedgerState ledger) {
        Tally tally = new Tally();
        ledger.rows.forEach(tally::row);
        return tally.summary();
    }

    /** The fingerprint of each child's document, kept and searched for another one like it. */
    @Benchmark
    public long fingerprints(LedgerState ledger) {
        PrintIndex index = new PrintIndex(Scratch.inMemory());
        for (Row row : ledger.rows) {
            index.add(row.submission(), row.number(), Fingerprint.of(row.text("id_no"), 0));
        }
        return index.suspects().count();
    }

    private static long expect(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(found + " where " + expected + " are expected");
        }
        return found;
    }
}
