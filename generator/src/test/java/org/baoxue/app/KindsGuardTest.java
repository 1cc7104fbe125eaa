package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baoxue.app.KindsFile.Kind;
import org.baoxue.model.RuleInfo;
import org.junit.jupiter.api.Test;

/** The list of kinds of fault: whoever adds a rule, or takes one away, and leaves the list as it was is told so. */
class KindsGuardTest {
    private static final List<Kind> KINDS = KindsFile.load();
    private static final Set<String> CODES =
            Catalogue.all().stream().map(RuleInfo::code).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void the_list_of_rules_of_the_documentation_is_what_the_definitions_say() {
        Golden.holds(Path.of("..", "docs", "rules.md"), RulesDocument.of(KINDS));
    }

    @Test
    void every_kind_names_the_rules_that_find_it_or_says_that_it_is_open() {
        assertThat(KINDS)
                .as("write in docs/kinds.csv codes that exist, parted by one blank, or the word open alone")
                .allMatch(kind -> kind.isOpen() || CODES.containsAll(kind.codes()));
    }

    @Test
    void every_rule_finds_a_kind() {
        Set<String> named =
                KINDS.stream().flatMap(kind -> kind.codes().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(CODES)
                .as("add each of these codes to docs/kinds.csv: behind the kind that it finds (in place of open), or in"
                        + " a line of its own")
                .allMatch(named::contains);
    }

    @Test
    void every_group_is_there_and_the_lines_of_a_group_stand_together() {
        assertThat(KINDS.stream().map(Kind::group).distinct())
                .as("docs/kinds.csv has lines of every group, in this order, and of no other")
                .containsExactlyElementsOf(RulesDocument.GROUPS);
        for (int i = 1; i < KINDS.size(); i++) {
            assertThat(RulesDocument.GROUPS.indexOf(KINDS.get(i).group()))
                    .as("move this line of docs/kinds.csv to the others of its group: " + KINDS.get(i))
                    .isGreaterThanOrEqualTo(
                            RulesDocument.GROUPS.indexOf(KINDS.get(i - 1).group()));
        }
    }

    @Test
    void every_code_begins_with_the_letter_of_a_group() {
        assertThat(CODES)
                .as("the first letter of a code is a group of docs/kinds.csv; give the rule a code of its group")
                .allMatch(code -> RulesDocument.GROUPS.contains(code.substring(0, 1)));
    }

    @Test
    void every_kind_has_a_name_in_both_languages_and_stands_once() {
        assertThat(KINDS)
                .as("fill in kind_zh and kind_en in docs/kinds.csv")
                .noneMatch(kind -> kind.zh().isBlank() || kind.en().isBlank());
        assertThat(KINDS.stream().map(kind -> kind.group() + " " + kind.en()))
                .as("docs/kinds.csv names a kind once; write all its codes in one line")
                .doesNotHaveDuplicates();
    }

    @Test
    void notes_are_written_in_both_languages() {
        assertThat(KINDS)
                .as("write a note of docs/kinds.csv in Chinese and then in English, with \" / \" between")
                .allMatch(kind -> kind.note().isEmpty() || kind.note().split(" / ", -1).length == 2);
    }
}
