package org.baoxue.table.bytes;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.baoxue.table.Encoding;

/** Small files from a seed: whole ones, and ones with all that can go wrong. */
final class InventedFiles {
    private static final String[] TEXTS = {
        "a",
        "12",
        "2024-09",
        "张",
        "王小明",
        "𠮷",
        "é",
        "x y",
        "-",
        "\uFFFE",
        "\uFFFF",
        "€",
        "2199000001",
        "'",
        "!",
        "\u0085"
    };
    private static final String[] BLANKS = {
        "", " ", "\t", "\u3000", "\u00a0", "\u200b", "\u2028", "\uFEFF", "\u000b", "\u001f"
    };
    private static final String[] ENDS = {"\n", "\r", "\r\n"};
    private static final String[] SHARP = {"\"", ",", "\n", "\r", "\r\n", "\"\"", "\",", ",\"", "\n\"", "\"\n"};

    private final Random random;

    InventedFiles(long seed) {
        this.random = new Random(seed);
    }

    /** Whole records: quoted or not, ragged, blank, with any line ends. */
    String whole() {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        int records = random.nextInt(8);
        for (int i = 0; i < records; i++) {
            int cells = random.nextInt(6) == 0 ? 1 : 1 + random.nextInt(5);
            for (int cell = 0; cell < cells; cell++) {
                text.append(cell == 0 ? "" : ",").append(random.nextInt(3) == 0 ? quoted() : plain());
            }
            boolean last = i == records - 1;
            text.append(last && random.nextBoolean() ? "" : pick(ENDS));
        }
        return text.toString();
    }

    /** Any mixture of texts, blanks, separators, quotes and line ends, seldom with a NUL. */
    String mixed() {
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        int sharp = 2 + random.nextInt(6);
        for (int i = random.nextInt(40); i > 0; i--) {
            int kind = random.nextInt(10);
            text.append(kind < sharp ? pick(SHARP) : kind < 8 ? pick(TEXTS) : pick(BLANKS));
            text.append(random.nextInt(300) == 0 ? "\u0000" : "");
        }
        return text.toString();
    }

    /** The text in the encoding, with a few bytes changed, put in, taken out or cut off. */
    byte[] broken(String text, Encoding encoding) {
        byte[] bytes = text.getBytes(encoding.charset());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int chance = 5 + random.nextInt(60);
        for (byte b : bytes) {
            int what = random.nextInt(chance * 3);
            if (what == 0) {
                out.write(random.nextInt(256));
            } else if (what == 1) {
                out.write(b);
                out.write(0x80 + random.nextInt(128));
            } else if (what > 2) {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    /** Bytes of any kind, those that part cells and records being frequent. */
    byte[] noise() {
        byte[] bytes = new byte[random.nextInt(60)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(3) == 0 ? "\",\n\r".charAt(random.nextInt(4)) : random.nextInt(256));
        }
        return bytes;
    }

    private String plain() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? pick(BLANKS) : pick(TEXTS));
        }
        return text.append(random.nextInt(9) == 0 ? "x\"" : "").toString();
    }

    private String quoted() {
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(5); i > 0; i--) {
            int kind = random.nextInt(8);
            text.append(kind == 0 ? "\"\"" : kind == 1 ? "," : kind == 2 ? pick(ENDS) : plain().replace("\"", "\"\""));
        }
        return text.append('"').toString();
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
