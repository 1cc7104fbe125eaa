package org.baoxue.form;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.baoxue.resource.Resources;
import org.baoxue.schema.compiled.Compilation;
import org.baoxue.schema.compiled.CompiledRow;
import org.baoxue.schema.compiled.CompiledSchema;
import org.baoxue.table.JsonFault;
import org.baoxue.table.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How long a clean row of {@code eligible} takes, its bytes already cut into cells; beside it, how long it takes to decode the
 * same bytes, in time that the thread really ran. Not a test: figures of one machine at one time. Run with {@code -Xmx256m}.
 */
public final class CompiledFormSpeed {
    private static final int ROWS = 4000;
    private static final int ROUNDS = 1500;
    private static final Resources SHIPPED = Resources.shipped();

    private final CompiledSchema schema;
    private final boolean gb18030;
    private final byte[] bytes;
    private final int[] starts;
    private final int width;

    private CompiledFormSpeed(CompiledSchema schema, boolean gb18030) {
        this.schema = schema;
        this.gb18030 = gb18030;
        this.width = schema.columns().size();
        this.starts = new int[ROWS * width + 1];
        Charset charset = gb18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        StringBuilder text = new StringBuilder();
        Random random = new Random(5);
        int at = 0;
        for (int r = 0; r < ROWS; r++) {
            Map<String, String> cells = cells(random, r);
            for (int c = 0; c < width; c++) {
                String cell = cells.getOrDefault(schema.columns().get(c), "");
                text.append(cell).append(c == width - 1 ? '\n' : ',');
                starts[r * width + c] = at;
                at += cell.getBytes(charset).length + 1;
            }
        }
        starts[ROWS * width] = at;
        this.bytes = text.toString().getBytes(charset);
    }

    /** Prints nanoseconds a row, of the fastest round and of the one in the middle. */
    public static void main(String[] arguments) throws JsonFault {
        SchemaExpansion expansion = new SchemaExpansion(new CodeLists(SHIPPED, 2024));
        Map<String, @Nullable Object> stated =
                StrictJson.readObject(SHIPPED.bytes("schemas/forms/eligible/2024/form.schema.json"));
        CompiledSchema schema = ((Compilation.Compiled) CompiledSchema.of(expansion.expand(stated))).schema();
        for (int again = 0; again < 2; again++) {
            for (boolean gb18030 : List.of(false, true)) {
                new CompiledFormSpeed(schema, gb18030).run();
            }
        }
    }

    private void run() {
        List<Double> checks = new ArrayList<>();
        List<Double> decodes = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            checks.add(time(this::check));
            decodes.add(time(this::decode));
        }
        checks.sort(null);
        decodes.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d bytes a row; check %.0f ns (middle %.0f); decode %.0f ns (middle %.0f)",
                gb18030 ? "GB18030" : "UTF-8",
                bytes.length / ROWS,
                checks.get(0),
                checks.get(ROUNDS / 2),
                decodes.get(0),
                decodes.get(ROUNDS / 2)));
    }

    private static double time(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - begin) / (double) ROWS;
    }

    private void check() {
        CompiledRow row = schema.row();
        int clean = 0;
        for (int r = 0; r < ROWS; r++) {
            int first = r * width;
            row.on(bytes, gb18030);
            for (int c = 0; c < width; c++) {
                row.set(c, starts[first + c], starts[first + c + 1] - 1);
            }
            clean += schema.odd(row) == 0 && schema.restOfEven(row) ? 1 : 0;
        }
        if (clean != ROWS) {
            throw new IllegalStateException("only " + clean + " rows are clean");
        }
    }

    private void decode() {
        Charset charset = gb18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer chars = CharBuffer.allocate(8192);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.hasRemaining()) {
            chars.clear();
            decoder.decode(in, chars, true);
        }
    }

    private static Map<String, String> cells(Random random, int r) {
        boolean migrant = random.nextInt(5) == 0;
        String birth =
                "%04d-%02d-%02d".formatted(2009 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String name = "赵钱孙李周吴郑王".charAt(random.nextInt(8)) + "无名".substring(random.nextInt(2));
        return Map.ofEntries(
                Map.entry("register_no", "E" + (1_000_000 + r)),
                Map.entry("name", name),
                Map.entry("sex", "1"),
                Map.entry("birth_date", birth),
                Map.entry("id_type", "1"),
                Map.entry("id_no", "990101" + birth.replace("-", "") + "%04d".formatted(random.nextInt(10_000))),
                Map.entry("student_no", "G990101" + birth.replace("-", "") + "%04d".formatted(random.nextInt(10_000))),
                Map.entry("ethnic_code", "01"),
                Map.entry("home_area_code", "990101"),
                Map.entry("living_area_code", "990102"),
                Map.entry("household_state", migrant ? "OTHER" : "LOCAL"),
                Map.entry("migrant", migrant ? "Y" : "N"),
                Map.entry("study_state", "IN_COUNTY"),
                Map.entry("school_code", "2199000001"),
                Map.entry("grade", String.valueOf(1 + random.nextInt(9))),
                Map.entry("entered_on", "20" + (16 + random.nextInt(8)) + "-09"),
                Map.entry("key_groups", migrant ? "LEFT_BEHIND;MIGRANT" : "LEFT_BEHIND"),
                Map.entry("poverty", "N"),
                Map.entry("guardian", name + "之父"),
                Map.entry("source", "HOUSEHOLD"),
                Map.entry("checked_on", "2024-09-2" + random.nextInt(10)));
    }
}
