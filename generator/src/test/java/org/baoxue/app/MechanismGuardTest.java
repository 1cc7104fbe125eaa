package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.model.RuleInfo;
import org.baoxue.resource.Resources;
import org.baoxue.rollup.indicators.IndicatorBook;
import org.junit.jupiter.api.Test;

/** {@code docs/mechanism.md} says which forms, rules and figures serve which clause of the notice: nothing there that is not here. */
class MechanismGuardTest {
    private static final Path FILE = Path.of("..", "docs", "mechanism.md");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern CLAUSE = Pattern.compile("## (\\S) .*");
    /** A rule of any table, which serves no clause of its own. */
    private static final String ANY = "—";

    @Test
    void every_form_that_is_named_exists_and_none_is_left_out() throws IOException {
        Set<String> forms = FormBook.load(Resources.shipped(), 2024).forms().stream()
                .map(Form::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named("表 / Forms:"))
                .as("the lines of forms in docs/mechanism.md name every form of schemas/forms.json, and no other")
                .isEqualTo(forms);
    }

    @Test
    void every_figure_that_is_named_exists_and_none_is_left_out() throws IOException {
        Set<String> indicators = IndicatorBook.all().stream()
                .map(indicator -> indicator.info().code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named("数据 / Figures:"))
                .as("the lines of figures in docs/mechanism.md name every code of IndicatorBook, and no other")
                .isEqualTo(indicators);
    }

    @Test
    void every_rule_that_is_named_exists() throws IOException {
        assertThat(Catalogue.all().stream().map(RuleInfo::code))
                .as("take codes that no rule has out of docs/mechanism.md")
                .containsAll(named("规则 / Rules:"));
    }

    @Test
    void every_rule_stands_under_the_clause_that_it_serves() throws IOException {
        SortedMap<String, NavigableSet<String>> clauses = new TreeMap<>();
        String clause = "";
        for (String line : Files.readAllLines(FILE)) {
            if (CLAUSE.matcher(line).matches()) {
                clause = line.substring(3, 4);
            }
            clauses.computeIfAbsent(clause, c -> new TreeSet<>()).addAll(named(line, "规则 / Rules:"));
        }
        List<String> faults = new ArrayList<>();
        for (RuleInfo rule : Catalogue.all()) {
            boolean stands =
                    clauses.getOrDefault(rule.clause(), new TreeSet<>()).contains(rule.code());
            if (!rule.clause().equals(ANY) && !stands) {
                faults.add(rule.code() + " under " + rule.clause());
            }
        }
        assertThat(faults)
                .as(
                        "add these codes to the line of rules of their clause in docs/mechanism.md, or name another clause in"
                                + " the rule's RuleInfo")
                .isEmpty();
    }

    private static NavigableSet<String> named(String start) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        Files.readAllLines(FILE).forEach(line -> names.addAll(named(line, start)));
        return names;
    }

    private static List<String> named(String line, String start) {
        if (!line.startsWith("- " + start)) {
            return List.of();
        }
        return NAMED.matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
