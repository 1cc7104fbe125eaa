package org.baoxue.app;

import java.io.IOException;
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

    /**
     * Writes all of them; folders are made where they are missing.
     *
     * @param output takes what goes to standard output
     */
    void write(Reports.Said said, Consumer<String> output) {
        for (Order order : orders) {
            String text = said.as(order.format());
            if (order.file() == null) {
                output.accept(text);
            } else {
                write(order.file(), order.format(), text);
            }
        }
    }

    private static void write(Path file, ReportFormat format, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report " + format.word() + "=" + file, e);
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
