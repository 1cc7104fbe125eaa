package org.baoxue.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baoxue.model.Severity;

/**
 * The findings of one rule that are shown where only few can be, chosen so that no rule and no file hides the others.
 *
 * @param isNew whether these are the new ones among its findings
 * @param shown by file and row
 * @param rest how many there are besides, exactly
 */
public record Foremost(ResultView.RuleResult rule, boolean isNew, List<ResultView.FindingText> shown, long rest) {
    /** As many of one rule, and of one rule in one file, come before those of others. */
    private static final int OF_A_KIND = 3;

    public Foremost {
        shown = List.copyOf(shown);
    }

    /**
     * The rules of which something is shown, in their order. Each severity in turn gives each of its rules a line, from other files where
     * there are some, up to three; then come further files, and last what is left.
     *
     * @param rules gravest first
     * @param explained whether those that are explained are shown, or the others
     * @param most how many findings are shown in all
     */
    public static List<Foremost> of(List<ResultView.RuleResult> rules, boolean explained, int most) {
        return of(rules, explained, finding -> false, most);
    }

    /**
     * The same, where in each severity those that are new come before the others: a rule of which there are both stands in the list twice.
     *
     * @param fresh whether a finding is new, told of all that a rule has found; none is where a rule has found more than its samples
     */
    public static List<Foremost> of(
            List<ResultView.RuleResult> rules, boolean explained, Predicate<ResultView.FindingText> fresh, int most) {
        List<Kind> kinds = new ArrayList<>();
        int room = most;
        for (Severity severity : Severity.values()) {
            for (boolean isNew : new boolean[] {true, false}) {
                List<Kind> same = rules.stream()
                        .filter(rule -> rule.severity() == severity)
                        .map(rule -> new Kind(rule, explained, fresh, isNew))
                        .toList();
                for (int turn = 0; turn < OF_A_KIND; turn++) {
                    room -= choose(same, 1, room, ranked -> ranked.inFile() < OF_A_KIND);
                }
                kinds.addAll(same);
            }
        }
        room -= choose(kinds, most, room, ranked -> ranked.inFile() < OF_A_KIND);
        choose(kinds, most, room, ranked -> true);
        return kinds.stream()
                .filter(kind -> !kind.chosen.isEmpty())
                .map(Kind::shown)
                .toList();
    }

    /** As many findings, in their order, of as many files as can be: the first of each file, then the second of each, and so on. */
    public static <T> List<T> some(List<T> findings, Function<T, String> file, int most) {
        return ranked(findings, file).stream()
                .limit(most)
                .sorted(Comparator.comparingInt(Ranked::at))
                .map(Ranked::finding)
                .toList();
    }

    private static int choose(List<Kind> kinds, int ofEach, int room, Predicate<Ranked<?>> wanted) {
        int chosen = 0;
        for (Kind kind : kinds) {
            chosen += kind.choose(Math.min(ofEach, room - chosen), wanted);
        }
        return chosen;
    }

    private static <T> List<Ranked<T>> ranked(List<T> findings, Function<T, String> file) {
        Map<String, Integer> seen = new HashMap<>();
        List<Ranked<T>> ranked = new ArrayList<>();
        for (T finding : findings) {
            int inFile = seen.merge(file.apply(finding), 1, Integer::sum) - 1;
            ranked.add(new Ranked<>(finding, ranked.size(), inFile));
        }
        ranked.sort(Comparator.comparingInt(Ranked::inFile)); // stable, so that files keep their order
        return ranked;
    }

    /** A finding, where it stands, and how many of its file come before it. */
    private record Ranked<T>(T finding, int at, int inFile) {}

    /** The findings of a rule while some of them are chosen. */
    private static final class Kind {
        private final ResultView.RuleResult rule;
        private final List<Ranked<ResultView.FindingText>> left;
        private final List<Ranked<ResultView.FindingText>> chosen = new ArrayList<>();
        private final boolean isNew;
        private final long number;

        Kind(ResultView.RuleResult rule, boolean explained, Predicate<ResultView.FindingText> fresh, boolean isNew) {
            this.rule = rule;
            this.isNew = isNew;
            List<ResultView.FindingText> alike = rule.samples().stream()
                    .filter(finding -> explained == (finding.explained() != null))
                    .toList();
            List<ResultView.FindingText> own = alike.stream()
                    .filter(finding -> isNew == fresh.test(finding))
                    .toList();
            this.left = ranked(own, ResultView.FindingText::file);
            long all = explained ? rule.explained() : rule.count() - rule.explained();
            this.number = isNew ? own.size() : all - (alike.size() - own.size());
        }

        int choose(int most, Predicate<Ranked<?>> wanted) {
            int before = chosen.size();
            for (int i = 0; i < left.size() && chosen.size() - before < most; ) {
                if (wanted.test(left.get(i))) {
                    chosen.add(left.remove(i));
                } else {
                    i++;
                }
            }
            return chosen.size() - before;
        }

        Foremost shown() {
            List<ResultView.FindingText> shown = chosen.stream()
                    .sorted(Comparator.comparingInt(Ranked::at))
                    .map(Ranked::finding)
                    .toList();
            return new Foremost(rule, isNew, shown, number - shown.size());
        }
    }
}
