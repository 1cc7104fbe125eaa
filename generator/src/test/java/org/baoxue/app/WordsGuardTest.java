package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.RuleInfo;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of rules and indicators: none is forgotten, none is left over, and each can be read by who has to act on it. */
class WordsGuardTest {
    private static final Path MESSAGES = Path.of("..", "templates", "messages");
    private static final String CHINESE = "_zh-CN.properties";
    private static final List<String> PARTS = List.of("title", "message", "why", "fix");
    private static final Set<String> OF_THE_PLACE = Set.of("unit", "form", "period");
    private static final Pattern RULE_KEY = Pattern.compile("([A-Z]\\d{2})\\.([a-z]+)");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    /** Examples of what a clerk writes: a period, a date, a file name, a revision, the code of a rule. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "\\d{10}_[^，。；]*\\.csv|\\.(?:csv|xlsx|xlsm|xlsb|xls|et)|\\d{4}-Q\\d|_[rp]\\d?|[A-Z]\\d{2}(?![0-9A-Za-z])|GB18030|UTF-8|CSV UTF-8");

    private static final Set<String> TOKENS = Set.of(
            "CSV",
            "Excel",
            "WPS",
            "BOM",
            "X",
            "x",
            "G",
            "J",
            "L",
            "ODS",
            "JSON",
            "Markdown",
            "PDF",
            "Unicode",
            "zip",
            "RAR",
            "XML",
            "H",
            "M");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_rule_has_a_title_a_message_a_reason_and_a_remedy(String language) {
        Messages rules = bundle("rules", language);
        List<String> missing = new ArrayList<>();
        for (RuleInfo rule : Catalogue.all()) {
            PARTS.stream()
                    .map(part -> rule.code() + "." + part)
                    .filter(key ->
                            !rules.has(key) || rules.text(key, all(rules, key)).isBlank())
                    .forEach(missing::add);
        }
        assertThat(missing)
                .as("write these keys in templates/messages/rules_" + language + ".properties")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_words_are_left_over_from_a_rule_that_is_gone(String language) {
        Set<String> known = Catalogue.all().stream()
                .flatMap(rule -> PARTS.stream().map(part -> rule.code() + "." + part))
                .collect(Collectors.toSet());
        assertThat(bundle("rules", language).keys().stream().filter(key -> !key.startsWith("term.")))
                .as("take these keys out of templates/messages/rules_" + language
                        + ".properties, or list the rule that they belong to in RuleBook")
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void messages_use_only_the_arguments_that_their_rule_carries(String language) {
        Messages rules = bundle("rules", language);
        List<String> faults = new ArrayList<>();
        for (RuleInfo rule : Catalogue.all()) {
            for (String part : List.of("message", "fix")) {
                rules.placeholders(rule.code() + "." + part).stream()
                        .filter(name -> !rule.arguments().contains(name) && !OF_THE_PLACE.contains(name))
                        .forEach(name -> faults.add(rule.code() + "." + part + " {" + name + "}"));
            }
        }
        assertThat(faults)
                .as("name one of RuleInfo.arguments(), or unit, form, period, in rules_" + language + ".properties")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void titles_and_reasons_stand_without_a_finding_and_so_without_placeholders(String language) {
        Messages rules = bundle("rules", language);
        assertThat(ruleKeys(rules).filter(key -> key.endsWith(".title") || key.endsWith(".why")))
                .as("a list of rules has no finding to fill a placeholder from; say it in general")
                .allMatch(key -> rules.placeholders(key).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_text_of_a_rule_ends_with_a_mark_that_the_sentence_adds(String language) {
        Messages rules = bundle("rules", language);
        assertThat(ruleKeys(rules).filter(key -> !language.equals("en") || !key.endsWith(".why")))
                .as("take the mark at the end away: finding.sentence in text_" + language + ".properties adds it")
                .noneMatch(key -> raw(rules, key).matches(".*[。；;.，,！!]"));
    }

    @Test
    void chinese_texts_of_rules_hold_no_latin_word_that_a_clerk_would_not_know() {
        Messages rules = bundle("rules", "zh-CN");
        List<String> faults = new ArrayList<>();
        for (String key : rules.keys()) {
            Matcher words = LATIN.matcher(EXAMPLE.matcher(raw(rules, key)).replaceAll("例"));
            while (words.find()) {
                if (!TOKENS.contains(words.group())) {
                    faults.add(key + ": " + words.group());
                }
            }
        }
        assertThat(faults)
                .as("say it in Chinese in rules_zh-CN.properties, or add a word that clerks know to TOKENS here")
                .isEmpty();
    }

    @Test
    void chinese_texts_accuse_nobody() {
        Messages rules = bundle("rules", "zh-CN");
        assertThat(rules.keys())
                .as("say what was found and what was expected, without 非法, 异常, 错误")
                .noneMatch(key -> raw(rules, key).matches(".*(非法|异常|错误).*"));
    }

    @Test
    void every_indicator_has_a_code_of_its_own_and_its_words() {
        List<String> codes = IndicatorBook.all().stream()
                .map(indicator -> indicator.info().code())
                .toList();
        assertThat(codes)
                .as("two indicators of IndicatorBook have one code; give one of them another")
                .doesNotHaveDuplicates();
        for (String language : List.of("zh-CN", "en")) {
            Messages words = bundle("indicators", language);
            assertThat(codes.stream()
                            .flatMap(
                                    code -> Stream.of("name", "unit", "formula").map(part -> code + "." + part)))
                    .as("write these keys in templates/messages/indicators_" + language + ".properties")
                    .allMatch(words::has);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String bundle) {
        NavigableSet<String> chinese = new TreeSet<>(bundle(bundle, "zh-CN").keys());
        assertThat(bundle(bundle, "en").keys())
                .as("write every key of " + bundle + "_zh-CN.properties in " + bundle + "_en.properties and no other")
                .isEqualTo(chinese);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_fill_the_same_placeholders(String bundle) {
        Messages chinese = bundle(bundle, "zh-CN");
        Messages english = bundle(bundle, "en");
        assertThat(chinese.keys().stream()
                        .filter(key ->
                                !Set.copyOf(chinese.placeholders(key)).equals(Set.copyOf(english.placeholders(key)))))
                .as("one language tells its reader a figure that the other leaves out; name it in both files of "
                        + bundle)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void english_words_hold_no_chinese(String bundle) {
        Messages english = bundle(bundle, "en");
        assertThat(english.keys().stream()
                        .filter(key ->
                                raw(english, key).replace("例", "").codePoints().anyMatch(Character::isIdeographic)))
                .as("say it in English in " + bundle + "_en.properties")
                .isEmpty();
    }

    /** Every bundle that designers keep, in the first language. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(CHINESE))
                    .map(name -> name.substring(0, name.length() - CHINESE.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_form_says_which_figures_lack_it_where_nobody_files_it(String language) {
        Messages console = bundle("console", language);
        Set<String> registries = Set.of("schools", "units", "receipts", "explanations");
        assertThat(FormBook.load(Resources.shipped(), 2024).forms().stream()
                        .map(Form::id)
                        .filter(form -> !registries.contains(form)))
                .as("write unchecked.form.figures.<form> in templates/messages/console_" + language + ".properties")
                .isNotEmpty()
                .allMatch(form -> console.has("unchecked.form.figures." + form));
    }

    private static Stream<String> ruleKeys(Messages rules) {
        return rules.keys().stream().filter(key -> RULE_KEY.matcher(key).matches());
    }

    /** The text with its placeholders taken out. */
    private static String raw(Messages messages, String key) {
        return messages.text(key, all(messages, key));
    }

    private static Map<String, String> all(Messages messages, String key) {
        return messages.placeholders(key).stream().distinct().collect(Collectors.toMap(name -> name, name -> "例"));
    }

    private static Messages bundle(String bundle, String language) {
        return Messages.load(Resources.shipped(), new Language(language), List.of(bundle));
    }
}
