package org.baoxue.table.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baoxue.table.Encoding;
import org.baoxue.table.Limits;
import org.baoxue.table.TableFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class BlocksTest {
    private static final int[] SIZES = {1, 2, 3, 7, 64};

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("table.csv");
    }

    private static List<String> records(Records block) {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < block.count(); i++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < block.cells(i); cell++) {
                cells.add(block.text(i, cell));
            }
            records.add(Reading.record(block.row(i), block.line(i), cells));
        }
        return records;
    }

    private Reading read(Encoding encoding, int threads, int size) throws IOException {
        List<String> records = new ArrayList<>();
        try {
            new Blocks(file, encoding, threads, size)
                    .forEach(Start.OF_FILE, BlocksTest::records, (Consumer<List<String>>) records::addAll);
            return new Reading(records, "");
        } catch (TableFault fault) {
            return new Reading(records, Reading.fault(fault));
        }
    }

    private void hold(byte[] bytes, Encoding encoding, int threads, int... sizes) throws IOException {
        Files.write(file, bytes);
        Reading one = Reading.byBytes(bytes, encoding, ByteTable.BLOCK);
        List<String> records = new ArrayList<>(one.records());
        records.removeIf(record -> record.startsWith("in "));
        Reading expected = new Reading(records, one.fault());
        for (int size : sizes) {
            assertThat(read(encoding, threads, size))
                    .as(() -> size + " " + encoding + Arrays.toString(bytes))
                    .isEqualTo(expected);
        }
    }

    @Test
    void reads_blocks_of_any_size_as_one_table() throws IOException {
        InventedFiles files = new InventedFiles(21);
        for (int i = 0; i < 1_500; i++) {
            Encoding encoding = i % 2 == 0 ? Encoding.UTF_8 : Encoding.GB18030;
            byte[] whole = files.whole().getBytes(encoding.charset());
            byte[] broken = files.broken(i % 4 < 2 ? files.whole() : files.mixed(), encoding);
            byte[] noise = files.noise();
            for (byte[] bytes : List.of(whole, broken, noise)) {
                hold(bytes, encoding, 1, SIZES);
            }
        }
    }

    /** Reads as if every block were cut before anything is known of the one before it. */
    private Reading readByAssumption(Encoding encoding, int size) throws IOException {
        List<String> records = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            Piece.HandOver told = new Piece.HandOver(Start.OF_FILE, null);
            for (long at = 0; at < channel.size() && told.fault() == null; at += size) {
                Piece piece = new Piece(channel, channel.size(), encoding, size);
                piece.load(at);
                if (at > 0) {
                    piece.assume();
                }
                told = piece.settle(told.next());
                records.addAll(records(piece.records()));
            }
            return new Reading(records, told.fault() == null ? "" : Reading.fault(told.fault()));
        }
    }

    @Test
    void reads_the_same_whether_or_not_an_assumption_was_right() throws IOException {
        InventedFiles files = new InventedFiles(23);
        for (int i = 0; i < 1_500; i++) {
            Encoding encoding = i % 2 == 0 ? Encoding.UTF_8 : Encoding.GB18030;
            String text = i % 3 == 0 ? files.mixed() : files.whole() + "\r\n" + files.whole();
            Files.write(file, i % 5 == 0 ? files.broken(text, encoding) : text.getBytes(encoding.charset()));
            Reading expected = read(encoding, 1, 4096);
            for (int size : SIZES) {
                assertThat(readByAssumption(encoding, size))
                        .as(size + " " + text)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void reads_on_two_threads_as_on_one() throws IOException {
        InventedFiles files = new InventedFiles(22);
        for (int i = 0; i < 700; i++) {
            Encoding encoding = i % 2 == 0 ? Encoding.UTF_8 : Encoding.GB18030;
            String text = files.whole() + "\n" + files.whole();
            hold(text.getBytes(encoding.charset()), encoding, 2, 2, 7, 64);
            hold(files.broken(text, encoding), encoding, 2, 3, 7, 64);
        }
    }

    @Test
    void cuts_again_where_a_block_begins_inside_quotes() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(i).append(",\"x\n").append("y,\"\"z\n".repeat(i % 17)).append("\"\r\n\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        hold(bytes, Encoding.UTF_8, 2, 100, 1_000, 1_001, 20_000);
        hold(bytes, Encoding.UTF_8, 3, 97);
    }

    @Test
    void passes_over_blocks_that_lie_within_one_record() throws IOException {
        String cell = "\"" + "x,\n".repeat(Limits.CELL_LENGTH / 3) + "\",";
        byte[] bytes = ("a\n" + cell.repeat(9) + "\nb\n").getBytes(StandardCharsets.UTF_8);
        hold(bytes, Encoding.UTF_8, 2, 1_000, 50_000);
        hold(
                (new String(bytes, StandardCharsets.UTF_8) + "\"x").getBytes(StandardCharsets.UTF_8),
                Encoding.UTF_8,
                2,
                1_000);
    }

    @Test
    void tells_of_bad_bytes_in_a_later_block_before_another_fault() throws IOException {
        byte[] bytes = ("a\n\"1\"2\n" + "x\n".repeat(5_000) + "?\n").getBytes(StandardCharsets.UTF_8);
        hold(bytes, Encoding.UTF_8, 2, 64, 1_000);
        assertThat(read(Encoding.UTF_8, 2, 64).fault()).isEqualTo("STRAY_QUOTE@2");
        bytes[bytes.length - 2] = (byte) 0x80;
        hold(bytes, Encoding.UTF_8, 2, 64, 1_000);
        assertThat(read(Encoding.UTF_8, 2, 64).fault()).isEqualTo("BAD_BYTES@5003");
    }

    @Test
    void goes_on_from_behind_the_header() throws IOException {
        Files.writeString(file, "\uFEFFa,\"b\nc\"\r\n\n1,2\n3,4");
        List<String> records = new ArrayList<>();
        try (ByteTable table = ByteTable.open(file, Encoding.UTF_8)) {
            assertThat(table.next()).isTrue();
            new Blocks(file, Encoding.UTF_8, 2, 3)
                    .forEach(table.after(), BlocksTest::records, (Consumer<List<String>>) records::addAll);
        }
        assertThat(records).containsExactly("3@4[1, 2]", "4@5[3, 4]");
    }

    @Test
    void has_nothing_to_do_in_an_empty_file() throws IOException {
        Files.write(file, new byte[0]);
        assertThat(read(Encoding.UTF_8, 2, 7)).isEqualTo(new Reading(List.of(), ""));
    }

    @Test
    void passes_on_what_the_work_and_the_taker_throw() throws IOException {
        Files.writeString(file, "a\n".repeat(1_000));
        Function<Records, Long> fails = block -> {
            if (block.row(0) > 500) {
                throw new IllegalArgumentException("no more");
            }
            return block.row(0);
        };
        for (int threads = 1; threads <= 2; threads++) {
            Blocks blocks = new Blocks(file, Encoding.UTF_8, threads, 64);
            assertThatThrownBy(() -> blocks.forEach(Start.OF_FILE, fails, row -> {}))
                    .hasMessage("no more");
            assertThatThrownBy(() -> blocks.forEach(Start.OF_FILE, Records::count, count -> {
                        throw new IllegalArgumentException("not taken");
                    }))
                    .hasMessage("not taken");
        }
    }
}
