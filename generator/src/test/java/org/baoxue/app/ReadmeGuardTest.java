package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;

/** What a newcomer reads first: nothing that is filed is left out of it, and its links lead somewhere. */
class ReadmeGuardTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void both_languages_of_the_readme_name_every_form() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int english = readme.indexOf("\n## English");
        assertThat(english)
                .as("the Chinese section of README.md comes first, then ## English")
                .isGreaterThan(readme.indexOf("\n## 中文"));
        for (Form form : FormBook.load(Resources.shipped(), 2024).forms()) {
            String row = "\n| `" + form.id() + "` | " + form.zh();
            assertThat(List.of(readme.substring(0, english), readme.substring(english)))
                    .as("list the form " + form.id() + " in both tables of README.md")
                    .allMatch(part -> part.contains(row));
        }
    }

    @Test
    void the_links_of_the_documents_lead_to_files_of_the_project() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path document : documents()) {
            Matcher links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                Path target = Objects.requireNonNull(document.getParent()).resolve(links.group(1));
                if (!Files.exists(target)) {
                    astray.add(document + ": " + links.group(1));
                }
            }
        }
        assertThat(astray).as("mend these links, or add what they lead to").isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> root = Files.list(ROOT)) {
            return Stream.concat(docs, root)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
