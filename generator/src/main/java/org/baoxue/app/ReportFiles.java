package org.baoxue.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.baoxue.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a user asks for, each as {@code FORMAT=FILE}, such as {@code sarif=target/result.sarif}; {@code -} for the file is
 * standard output. What cannot be meant is refused before the run begins.
 */
public final class ReportFiles {
    private static final String OUTPUT = "-";

    private final List<Order> orders;

    private ReportFiles(List<Order> orders) {
        this.orders = List.copyOf(orders);
    }

    /** A format and its file; null for standard output. */
    private record Order(ReportFormat format, @Nullable Path file) {}

    /**
     * The reports that these words ask for.
     *
     * @param from the folder from which relative files are named
     * @throws ConfigurationException for an unknown format, a file twice, a folder, or a file among the submissions
     */
    public static ReportFiles of(List<String> words, Path from, Settings settings) {
        List<Order> orders = new ArrayList<>();
        Set<String> files = new HashSet<>();
        for (String word : words) {
            Order order = order(word, from);
            requireOutside(order, settings);
            if (!files.add(order.file() == null ? OUTPUT : order.file().toString())) {
                throw new ConfigurationException(
                        "两份结果不能写到同一个地方：" + word + "。", "two reports cannot be written to one place: " + word);
            }
            orders.add(order);
        }
        return new ReportFiles(orders);
    }

    /** Whether none is asked for. */
    public boolean isEmpty() {
        return orders.isEmpty();
    }

    /** Whether one of them goes to standard output, which then belongs to it alone. */
    public boolean takeOutput() {
        return orders.stream().anyMatch(order -> order.file() == null);
    }

    /** Whether one of them lists all findings of a run, for which they have to be spooled. */
    public boolean listAll() {
        return orders.stream().anyMatch(order -> order.format().listsAll());
    }

    /**
     * Writes all of them; folders are made where they are missing.
     *
     * @param output takes what goes to standard output
     */
    void write(Reports.Said said, Consumer<String> output) {
        for (Order order : orders) {
            try (OutputStream out = order.file() == null ? new Printed(output) : opened(order.file())) {
                said.as(order.format(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "cannot write the report " + order.format().word() + "=" + order.file(), e);
            }
        }
    }

    private static OutputStream opened(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.newOutputStream(file);
    }

    /** Bytes as text, handed on in whole lines, for a report may be larger than memory. */
    private static final class Printed extends OutputStream {
        private static final int MOST = 1 << 16;

        private final Consumer<String> output;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Printed(Consumer<String> output) {
            this.output = output;
        }

        @Override
        public void write(int b) {
            kept.write(b);
            if (b == '\n' && kept.size() >= MOST) {
                hand();
            }
        }

        @Override
        public void close() {
            hand();
        }

        private void hand() {
            if (kept.size() > 0) {
                output.accept(kept.toString(StandardCharsets.UTF_8));
                kept.reset();
            }
        }
    }

    private static Order order(String word, Path from) {
        int equals = word.indexOf('=');
        ReportFormat format =
                equals < 0 ? null : ReportFormat.named(word.substring(0, equals).strip());
        String file = word.substring(equals + 1).strip();
        if (format == null || file.isEmpty()) {
            String formats =
                    Arrays.stream(ReportFormat.values()).map(ReportFormat::word).collect(Collectors.joining(", "));
            throw new ConfigurationException(
                    "结果应写作“格式=文件”，格式是 " + formats + " 之一，不是 " + word + "。",
                    "a report is written FORMAT=FILE with one of the formats " + formats + ", not " + word);
        }
        if (file.equals(OUTPUT)) {
            return new Order(format, null);
        }
        try {
            return new Order(format, from.resolve(file).toAbsolutePath().normalize());
        } catch (InvalidPathException e) { // said without the words of the library
            throw new ConfigurationException("这不是文件名：" + file + "。", "this names no file: " + file);
        }
    }

    private static void requireOutside(Order order, Settings settings) {
        Path file = order.file();
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new ConfigurationException(
                    "结果要写成文件，而 " + file + " 是文件夹。", "a report is a file, and " + file + " is a folder");
        }
        if (file.startsWith(settings.submissions().toAbsolutePath().normalize())) {
            throw new ConfigurationException(
                    "结果不能写到报送文件夹里面：" + file + "；下次检查会把它当作报送文件。",
                    "a report cannot be written into the folder with the submissions, where it would be read as one: "
                            + file);
        }
    }
}
