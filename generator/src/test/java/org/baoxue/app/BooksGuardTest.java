package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.check.Rule;
import org.baoxue.check.rules.RuleBook;
import org.baoxue.publish.Page;
import org.baoxue.rollup.Indicator;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.api.Test;

/** The books: whoever writes a rule, an indicator or a page and forgets to list it is told so. */
class BooksGuardTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.baoxue");
    private static final Path PAGE_SOURCES = Path.of("src/main/java/org/baoxue/publish/pages");
    private static final Pattern TWIN = Pattern.compile("\"(markdown/[^\"]+\\.ftl)\"");
    private static final Path PAGE_TEMPLATES = Path.of("..", "templates", "pages");

    @Test
    void every_rule_is_listed_once() {
        List<String> listed =
                RuleBook.all().stream().map(rule -> rule.getClass().getName()).toList();
        assertThat(listed).as("RuleBook lists a rule twice; take one line away").doesNotHaveDuplicates();
        assertThat(implementors(Rule.class, "org.baoxue.check.rules"))
                .as("add a line to RuleBook for each of these rules, in the order of their codes")
                .allMatch(listed::contains);
    }

    @Test
    void rules_stand_in_the_book_in_the_order_of_their_groups_and_codes() {
        List<String> codes =
                RuleBook.all().stream().map(rule -> rule.info().code()).toList();
        assertThat(codes).as("two rules of RuleBook have one code").doesNotHaveDuplicates();
        List<String> groups =
                codes.stream().map(code -> code.substring(0, 1)).distinct().toList();
        assertThat(codes)
                .as("keep the rules of one group together in RuleBook, by their codes")
                .isEqualTo(codes.stream()
                        .sorted((a, b) -> a.charAt(0) == b.charAt(0)
                                ? a.compareTo(b)
                                : groups.indexOf(a.substring(0, 1)) - groups.indexOf(b.substring(0, 1)))
                        .toList());
    }

    @Test
    void every_indicator_is_listed() {
        List<String> listed = IndicatorBook.all().stream()
                .map(indicator -> indicator.getClass().getName())
                .toList();
        assertThat(implementors(Indicator.class, "org.baoxue.rollup.indicators"))
                .as("add a line to IndicatorBook for each of these indicators")
                .isNotEmpty()
                .allMatch(listed::contains);
    }

    @Test
    void every_page_is_listed_and_has_a_template() throws IOException {
        String book = Files.readString(PAGE_SOURCES.resolve("PageBook.java"));
        for (String page : implementors(Page.class, "org.baoxue.publish.pages")) {
            String name = page.substring(page.lastIndexOf('.') + 1);
            assertThat(book)
                    .as("add a line for " + name + " to PageBook")
                    .containsPattern("\\b(new )?" + name + "(\\(|\\.of\\()");
            assertThat(Files.readString(PAGE_SOURCES.resolve(name + ".java")))
                    .as("let " + name + " name its template, templates/" + template(name))
                    .contains('"' + template(name) + '"');
            assertThat(PAGE_TEMPLATES.resolveSibling(template(name)))
                    .as("write the template of " + name)
                    .isRegularFile();
        }
    }

    @Test
    void every_template_of_a_page_is_used() throws IOException {
        List<String> used = implementors(Page.class, "org.baoxue.publish.pages").stream()
                .map(page -> template(page.substring(page.lastIndexOf('.') + 1)))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(PAGE_TEMPLATES)) {
            assertThat(files.map(file -> "pages/" + file.getFileName()))
                    .as("no page uses this template; write its page or delete it")
                    .isNotEmpty()
                    .allMatch(used::contains);
        }
    }

    @Test
    void every_template_of_a_twin_is_named_by_a_page_and_every_twin_has_its_template() throws IOException {
        List<String> named = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGE_SOURCES)) {
            for (Path page : pages.toList()) {
                TWIN.matcher(Files.readString(page)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        try (Stream<Path> files = Files.list(PAGE_TEMPLATES.resolveSibling("markdown"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> "markdown/" + file.getFileName())
                            .toList())
                    .as("let a page name each template of a twin, and write the template of each twin")
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            named.stream().distinct().toList());
        }
    }

    @Test
    void every_asset_that_designers_keep_is_shipped() {
        try (Stream<Path> files = Files.list(PAGE_TEMPLATES.resolveSibling("assets"))) {
            String publisher = Files.readString(Path.of("src/main/java/org/baoxue/publish/SitePublisher.java"));
            assertThat(files.map(file -> '"' + String.valueOf(file.getFileName()) + '"'))
                    .as("add the asset to SitePublisher.SHIPPED_ASSETS, or delete it")
                    .isNotEmpty()
                    .allMatch(publisher::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code HomePage} is drawn by {@code pages/home.ftlh}. */
    private static String template(String page) {
        String name = page.substring(0, page.length() - "Page".length());
        return "pages/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".ftlh";
    }

    private static List<String> implementors(Class<?> shape, String packageName) {
        return CLASSES.stream()
                .filter(c -> c.getPackageName().startsWith(packageName))
                .filter(c -> c.isAssignableTo(shape) && !c.isInterface())
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }
}
