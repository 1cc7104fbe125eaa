package org.baoxue.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A table of two columns, a name and a list of words, from the test resources. */
final class PackageTable {
    private static final String ROOT = "org.baoxue.";

    private PackageTable() {}

    static Map<String, Set<String>> read(String resource) {
        try (InputStream in = Objects.requireNonNull(PackageTable.class.getResourceAsStream(resource))) {
            Map<String, Set<String>> table = new LinkedHashMap<>();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                int comma = line.indexOf(',');
                String words = line.substring(comma + 1).strip();
                table.put(line.substring(0, comma), words.isEmpty() ? Set.of() : Set.of(words.split(" ")));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package of the table to which a class belongs: the first name below {@code org.baoxue}. */
    static String top(String packageName) {
        String below = packageName.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
