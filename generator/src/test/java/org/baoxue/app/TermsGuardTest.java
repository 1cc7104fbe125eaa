package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.model.Period;
import org.baoxue.prose.Removed;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that findings name by a key: the sources are searched for the keys. */
class TermsGuardTest {
    private static final Path SOURCES = Path.of("src/main/java/org/baoxue");
    private static final Pattern TERM =
            Pattern.compile("new Arg\\.Term\\(\\s*\"[a-z_]+\",\\s*\"([a-z0-9_.]+)\"\\s*\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+\\.[a-z0-9_]+)\"");
    /** What is wrong with workbooks, in the packages that open them, by the families of words in which it is told. */
    private static final Map<String, Pattern> FAULTS = Map.of(
            "damage.", Pattern.compile("damaged\\(\"([a-z]+)\"\\)|Kind\\.DAMAGED, \"([a-z]+)\""),
            "limit.", Pattern.compile("Kind\\.TOO_LARGE, \"([a-z]+)\""),
            "kind.", Pattern.compile("other\\(\"([a-z]+)\"\\)"),
            "remedy.", Pattern.compile("other\\(\"([a-z]+)\"\\)"));

    private static final Pattern TYPES = Pattern.compile("NOT_READ\\s*=\\s*Set\\.of\\(([^)]*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_word_that_a_finding_names_is_written(String language) throws IOException {
        Messages rules = Messages.load(Resources.shipped(), new Language(language), List.of("rules"));
        NavigableSet<String> families = rules.keys().stream()
                .filter(key -> key.startsWith("term."))
                .map(key -> key.split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));

        NavigableSet<String> used = named(families);
        assertThat(used)
                .contains(
                        "io.link",
                        "kind.zip",
                        "name.period",
                        "rhythm.month",
                        "type.xlsx",
                        "damage.order",
                        "remedy.xlsm");
        assertThat(used)
                .as("write term.<key> in templates/messages/rules_" + language + ".properties")
                .allMatch(key -> rules.has("term." + key));
    }

    /** Keys written out in the sources, and those that are put together from kinds of period and types of file. */
    private static NavigableSet<String> named(NavigableSet<String> families) throws IOException {
        NavigableSet<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                matches(TERM, source).forEach(keys::add);
                FAULTS.forEach((family, fault) -> fault.matcher(source)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(detail -> keys.add(family + detail)));
                if (file.startsWith(SOURCES.resolve("read"))) {
                    matches(LITERAL, source)
                            .filter(key -> families.contains(key.split("\\.", -1)[0]))
                            .forEach(keys::add);
                    matches(TYPES, source)
                            .flatMap(list -> Arrays.stream(list.split(",", -1)))
                            .forEach(type -> keys.add("type." + type.strip().replace("\"", "")));
                }
            }
        }
        for (Period.Kind kind : Period.Kind.values()) {
            keys.add("rhythm." + kind.name().toLowerCase(Locale.ROOT));
        }
        for (Removed.Kind kind : Removed.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            keys.addAll(List.of("removed." + name, "removed." + name + "_unnamed"));
        }
        Stream.of("csv", "csv_md", "json", "json_md", "md").forEach(types -> keys.add("types." + types));
        return keys;
    }

    private static Stream<String> matches(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.results().map(found -> found.group(1));
    }
}
