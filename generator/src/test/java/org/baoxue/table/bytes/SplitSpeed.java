package org.baoxue.table.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.baoxue.table.Encoding;

/**
 * Says how quick cutting is beside decoding the same bytes into characters and doing nothing with them, in one run and on one
 * thread. Not a test: start {@link #main} by hand.
 */
final class SplitSpeed {
    private static final int ROWS = 200_000;
    private static final int ROUNDS = 40;
    /** Counts what this thread had of a processor, so that other work on the machine disturbs less. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private SplitSpeed() {}

    /** Prints the median times and their ratio for each encoding. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Encoding encoding : new Encoding[] {Encoding.UTF_8, Encoding.GB18030}) {
            byte[] file = ledger(encoding);
            double[] decode = new double[ROUNDS];
            double[] split = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                decode[round] = decode(file, encoding);
                split[round] = split(file, encoding);
            }
            double decoding = median(decode);
            double splitting = median(split);
            out.printf(
                    Locale.ROOT,
                    "%s: %d bytes a row, decode %.0f ns a row, split %.0f ns a row, ratio %.2f (of the quickest rounds %.2f)%n",
                    encoding,
                    file.length / ROWS,
                    decoding / ROWS,
                    splitting / ROWS,
                    decoding / splitting,
                    quickest(decode) / quickest(split));
        }
    }

    private static double median(double[] times) {
        double[] warm = Arrays.copyOfRange(times, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static double quickest(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }

    private static double decode(byte[] file, Encoding encoding) {
        CharsetDecoder decoder = encoding.charset().newDecoder();
        CharBuffer text = CharBuffer.allocate(8192);
        ByteBuffer in = ByteBuffer.wrap(file);
        long start = CLOCK.getCurrentThreadCpuTime();
        while (decoder.decode(in, text, true).isOverflow()) {
            text.clear();
        }
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    private static double split(byte[] file, Encoding encoding) throws IOException {
        long start = CLOCK.getCurrentThreadCpuTime();
        long rows = 0;
        try (ByteTable table = ByteTable.open(new ByteArrayInputStream(file), encoding)) {
            while (table.next()) {
                rows++;
            }
        }
        double time = CLOCK.getCurrentThreadCpuTime() - start;
        if (rows != ROWS) {
            throw new IllegalStateException("not all rows were seen");
        }
        return time;
    }

    /** Rows as a ledger of children has them, all invented. */
    private static byte[] ledger(Encoding encoding) {
        String[] names = {"陈言蹊", "施白露", "王小明", "欧阳春晓", "李四"};
        String[] states = {"IN_COUNTY", "SUSP", "OTHER_COUNTY"};
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            String birth = (2010 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            String card = "990101" + birth.replace("-", "") + (1000 + random.nextInt(9000));
            text.append("990101-").append(100_000 + i).append(',');
            text.append(names[random.nextInt(names.length)])
                    .append(',')
                    .append(1 + random.nextInt(2))
                    .append(',');
            text.append(birth)
                    .append(",1,")
                    .append(card)
                    .append(",G")
                    .append(card)
                    .append(",01,990101,990101,LOCAL,N,");
            text.append(states[random.nextInt(states.length)])
                    .append(",2199000001,")
                    .append(1 + random.nextInt(9));
            text.append(",2024-09,,N,").append(random.nextInt(3) == 0 ? "王大明" : "");
            text.append(",,REGISTER,2024-09-").append(10 + random.nextInt(20)).append('\n');
        }
        return text.toString().getBytes(encoding.charset());
    }
}
