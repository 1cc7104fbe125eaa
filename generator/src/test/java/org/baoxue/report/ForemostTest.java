package org.baoxue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baoxue.model.Severity;
import org.baoxue.resource.Resources;
import org.baoxue.text.Language;
import org.baoxue.text.Messages;
import org.baoxue.view.Foremost;
import org.baoxue.view.ResultView;
import org.junit.jupiter.api.Test;

/** Where few findings can be shown, no rule and no file hides the others, and what is not shown is counted. */
class ForemostTest {
    @Test
    void one_rule_with_600_findings_leaves_room_for_the_others() {
        List<Foremost> shown = Foremost.of(
                List.of(
                        rule("B10", Severity.ERROR, 600, 0, times(500, "a.csv")),
                        rule("C01", Severity.ERROR, 1, 0, List.of("b.csv")),
                        rule("P01", Severity.WARNING, 2, 0, List.of("c.csv", "d.csv"))),
                false,
                6);
        assertThat(names(shown)).containsExactly("B10 a.csv a.csv a.csv +597", "C01 b.csv +0", "P01 c.csv d.csv +0");
    }

    @Test
    void what_is_gravest_comes_before_what_is_only_to_be_looked_at() {
        List<Foremost> shown = Foremost.of(
                List.of(
                        rule("B01", Severity.ERROR, 9, 0, times(9, "a.csv")),
                        rule("B02", Severity.ERROR, 9, 0, times(9, "a.csv")),
                        rule("P01", Severity.WARNING, 9, 0, times(9, "a.csv"))),
                false,
                7);
        assertThat(names(shown))
                .containsExactly("B01 a.csv a.csv a.csv +6", "B02 a.csv a.csv a.csv +6", "P01 a.csv +8");
        assertThat(names(Foremost.of(List.of(shown.get(0).rule(), shown.get(1).rule()), false, 3)))
                .containsExactly("B01 a.csv a.csv +7", "B02 a.csv +8");
    }

    @Test
    void other_files_come_before_more_of_the_same_and_stand_in_their_order() {
        List<String> files = new ArrayList<>(times(5, "a.csv"));
        files.addAll(List.of("b.csv", "c.csv", "c.csv"));
        ResultView.RuleResult rule = rule("B01", Severity.ERROR, 8, 0, files);
        assertThat(names(Foremost.of(List.of(rule), false, 3))).containsExactly("B01 a.csv b.csv c.csv +5");
        assertThat(names(Foremost.of(List.of(rule), false, 6)))
                .containsExactly("B01 a.csv a.csv a.csv b.csv c.csv c.csv +2");
        assertThat(names(Foremost.of(List.of(rule), false, 20)))
                .singleElement()
                .asString()
                .endsWith("c.csv +0");
        assertThat(Foremost.some(files, file -> file, 5)).containsExactly("a.csv", "a.csv", "b.csv", "c.csv", "c.csv");
    }

    @Test
    void explained_findings_are_chosen_and_counted_by_themselves() {
        ResultView.RuleResult rule = rule("P01", Severity.WARNING, 7, 4, times(3, "a.csv"));
        assertThat(names(Foremost.of(List.of(rule), false, 2))).containsExactly("P01 a.csv a.csv +1");
        assertThat(Foremost.of(List.of(rule), true, 2)).isEmpty();
    }

    @Test
    void nothing_is_shown_where_there_is_no_room() {
        assertThat(Foremost.of(List.of(rule("B01", Severity.ERROR, 1, 0, List.of("a.csv"))), false, 0))
                .isEmpty();
    }

    @Test
    void the_console_says_in_both_languages_how_many_of_a_kind_there_are_besides() {
        ResultView plain = InventedResult.plain();
        assertThat(new ConsoleReport(InventedResult.CHINESE, 20, Paint.NONE).lines(plain))
                .contains("　还有 12 条同类 [S02]")
                .anyMatch(line -> line.startsWith("以上列出 5 条，其余 13 条"));
        Messages english = Messages.load(Resources.shipped(), Language.ENGLISH, List.of("text", "rules", "console"));
        assertThat(new ConsoleReport(english, 20, Paint.NONE).lines(plain))
                .contains("  12 more of the same kind [S02]")
                .anyMatch(line -> line.startsWith("5 findings are shown, 13 more"));
    }

    @Test
    void github_is_told_of_every_rule_before_it_is_told_more_of_one() {
        ResultView plain = InventedResult.plain();
        ResultView crowded = new ResultView(
                plain.province(),
                plain.asOf(),
                plain.failOn(),
                1,
                Map.of(Severity.ERROR, 601L, Severity.WARNING, 0L, Severity.NOTE, 0L),
                Map.of(Severity.ERROR, 0L, Severity.WARNING, 0L, Severity.NOTE, 0L),
                List.of(
                        rule("B10", Severity.ERROR, 600, 0, times(500, "a.csv")),
                        rule("C01", Severity.ERROR, 1, 0, List.of("b.csv"))),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertThat(InventedResult.text(ReportFormat.GITHUB, crowded).lines().toList())
                .hasSize(11)
                .anyMatch(line -> line.startsWith("::error ") && line.contains("b.csv"))
                .anyMatch(line -> line.contains("591"));
    }

    private static List<String> names(List<Foremost> shown) {
        return shown.stream()
                .map(kind -> kind.rule().code()
                        + kind.shown().stream()
                                .map(finding -> " " + finding.file())
                                .collect(Collectors.joining())
                        + " +"
                        + kind.rest())
                .toList();
    }

    private static List<String> times(int n, String file) {
        String[] files = new String[n];
        Arrays.fill(files, file);
        return List.of(files);
    }

    private static ResultView.RuleResult rule(
            String code, Severity severity, long count, long explained, List<String> files) {
        List<ResultView.FindingText> samples = new ArrayList<>();
        for (String file : files) {
            samples.add(new ResultView.FindingText(
                    file, "", "", 1, 1, 0, "", "", "", "", "", "", code, "", file + " " + code, null));
        }
        return new ResultView.RuleResult(code, severity, code, code, count, explained, samples);
    }
}
