package org.baoxue.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.check.Rule;
import org.baoxue.model.RuleInfo;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final List<String> PARTS = List.of("title", "message", "why", "fix");
    private static final Set<String> OF_THE_PLACE = Set.of("unit", "form", "period");

    @Test
    void lists_the_rules_in_the_order_of_their_codes_each_once() {
        List<String> codes =
                RuleBook.all().stream().map(rule -> rule.info().code()).toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.matches("[IBCT]\\d{2}"));
    }

    @Test
    void rules_have_no_fields_that_change() {
        for (Rule<?> rule : RuleBook.all()) {
            assertThat(rule.getClass().getDeclaredFields())
                    .as(rule.info().code())
                    .allMatch(
                            field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_rule_has_its_words_and_they_name_only_its_arguments(String language) throws IOException {
        Properties words = words(language);
        for (Rule<?> rule : RuleBook.all()) {
            RuleInfo info = rule.info();
            assertThat(words.stringPropertyNames())
                    .containsAll(
                            PARTS.stream().map(part -> info.code() + "." + part).toList());
            Set<String> known = new HashSet<>(info.arguments());
            known.addAll(OF_THE_PLACE);
            assertThat(known).as(info.code()).containsAll(placeholders(words, info.code() + ".message"));
            assertThat(known).as(info.code()).containsAll(placeholders(words, info.code() + ".fix"));
            assertThat(placeholders(words, info.code() + ".why")).isEmpty();
            assertThat(placeholders(words, info.code() + ".title")).isEmpty();
        }
    }

    @Test
    void Chinese_words_never_accuse_and_use_no_English() throws IOException {
        Properties words = words("zh-CN");

        assertThat(RuleBook.all().stream()
                        .flatMap(rule -> PARTS.stream().map(part -> rule.info().code() + "." + part))
                        .map(words::getProperty))
                .noneMatch(text -> Stream.of("非法", "异常").anyMatch(text::contains))
                .noneMatch(text ->
                        PLACEHOLDER.matcher(text).replaceAll("").matches(".*\\b(?!UTF|GB18030|Excel)[A-Za-z]{4,}.*"))
                .noneMatch(text -> text.endsWith("。") || text.endsWith("."));
    }

    private static List<String> placeholders(Properties words, String key) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(words.getProperty(key, ""));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Resources.shipped().text("templates/messages/rules_" + language + ".properties")));
        return words;
    }
}
