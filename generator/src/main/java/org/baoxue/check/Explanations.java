package org.baoxue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.baoxue.model.Finding;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * All explanations of a run and which findings each of them covers. Only warnings and notes can be explained, by the unit that the
 * finding is about or one above it, and until the day that the explanation names. Never changes; shared by all threads.
 */
public final class Explanations {
    /** What an explanation is worth on the day of the run. */
    enum Standing {
        /** It explains what it meets. */
        HOLDS,
        EXPIRED,
        /** Filed by a unit that does not answer for the one that it speaks of. */
        STRANGER,
        /** What it explains is an error. */
        OF_AN_ERROR,
        /** Its code does not exist. */
        OF_NOTHING_KNOWN,
        /** It explains a finding about an explanation. */
        OF_AN_EXPLANATION
    }

    private record Target(String code, UnitCode unit, String form, Period period) {}

    private final List<Explanation> all;
    private final List<Standing> standings = new ArrayList<>();
    private final Map<Target, List<Integer>> holding = new HashMap<>();

    private Explanations(List<Explanation> all) {
        this.all = List.copyOf(all);
    }

    /** A run without any. */
    public static Explanations none() {
        return new Explanations(List.of());
    }

    /**
     * The explanations of a run.
     *
     * @param all in the order of files and rows; where several cover one finding the first is shown
     * @param severities of every code that exists, as resolved for the run
     * @param asOf the day on which the run speaks
     * @param within whether the first unit is the second or lies below it
     */
    public static Explanations of(
            List<Explanation> all,
            Map<String, Severity> severities,
            LocalDate asOf,
            BiPredicate<UnitCode, UnitCode> within) {
        Explanations explanations = new Explanations(all);
        for (int i = 0; i < all.size(); i++) {
            Explanation explanation = all.get(i);
            Standing standing =
                    standing(explanation, severities.get(explanation.aim().code()), asOf, within);
            explanations.standings.add(standing);
            if (standing == Standing.HOLDS) {
                Explanation.Aim aim = explanation.aim();
                explanations
                        .holding
                        .computeIfAbsent(
                                new Target(aim.code(), aim.unit(), aim.form(), aim.period()), t -> new ArrayList<>())
                        .add(i);
            }
        }
        return explanations;
    }

    private static Standing standing(
            Explanation explanation,
            @Nullable Severity severity,
            LocalDate asOf,
            BiPredicate<UnitCode, UnitCode> within) {
        UnitCode filer = explanation.place().unit();
        if (severity == null) {
            return Standing.OF_NOTHING_KNOWN;
        } else if (ExplanationFaults.hasCode(explanation.aim().code())) {
            return Standing.OF_AN_EXPLANATION;
        } else if (severity == Severity.ERROR) {
            return Standing.OF_AN_ERROR;
        } else if (explanation.validUntil().isBefore(asOf)) {
            return Standing.EXPIRED;
        }
        return filer != null && within.test(explanation.aim().unit(), filer) ? Standing.HOLDS : Standing.STRANGER;
    }

    /** All of them, in the order of files and rows. */
    public List<Explanation> all() {
        return all;
    }

    /** The first that explains the finding; null if none does. */
    public @Nullable Explanation of(Finding finding) {
        List<Integer> covering = covering(finding);
        return covering.isEmpty() ? null : all.get(covering.get(0));
    }

    /** Whether any of them can explain a finding of this code. */
    boolean concern(String code) {
        return holding.keySet().stream().anyMatch(target -> target.code().equals(code));
    }

    /** The numbers of those that explain the finding, rising. */
    List<Integer> covering(Finding finding) {
        Place at = finding.place();
        if (holding.isEmpty() || at.unit() == null || at.form() == null || at.period() == null) {
            return List.of();
        }
        return holding.getOrDefault(new Target(finding.code(), at.unit(), at.form(), at.period()), List.of()).stream()
                .filter(i -> all.get(i).covers(at))
                .toList();
    }

    Standing standing(int number) {
        return standings.get(number);
    }
}
