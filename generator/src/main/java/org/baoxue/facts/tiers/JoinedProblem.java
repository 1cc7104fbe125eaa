package org.baoxue.facts.tiers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Period;

/**
 * A problem as all ledgers that list it have it, those of city and county joined by its number.
 *
 * @param words the latest word of each ledger, that of the lowest unit first; never empty
 */
public record JoinedProblem(String number, List<Problem> words) {
    public JoinedProblem {
        words = List.copyOf(words);
    }

    /** Joins the latest words of several ledgers, in the order of numbers. */
    public static List<JoinedProblem> of(Collection<Problem> latest) {
        SortedMap<String, List<Problem>> byNumber = new TreeMap<>();
        for (Problem problem : latest) {
            byNumber.computeIfAbsent(problem.number(), n -> new ArrayList<>()).add(problem);
        }
        List<JoinedProblem> joined = new ArrayList<>();
        byNumber.forEach((number, words) -> {
            // a county's code is above its city's, and it knows the problem best
            words.sort(Comparator.comparing(Problem::unit).reversed());
            joined.add(new JoinedProblem(number, words));
        });
        return joined;
    }

    /** What the lowest unit says of it. */
    public Problem first() {
        return words.get(0);
    }

    /** Whether every ledger that lists it says that it was put right, with evidence. */
    public boolean isClosed() {
        return words.stream().allMatch(Problem::isClosed);
    }

    /** Whether any ledger leaves it open past its deadline. */
    public boolean isOverdue(LocalDate on) {
        return words.stream().anyMatch(word -> word.isOverdue(on));
    }

    /** For how many days it has been overdue in the ledger that has it so for longest; 0 if in none. */
    public long daysOverdue(LocalDate on) {
        return words.stream()
                .filter(word -> word.isOverdue(on))
                .map(Problem::deadline)
                .mapToLong(deadline -> deadline == null ? 0 : ChronoUnit.DAYS.between(deadline, on))
                .max()
                .orElse(0);
    }

    /** Whether it was found before the day, by the ledger that has it earliest. */
    public boolean isOlderThan(LocalDate day) {
        return words.stream().anyMatch(word -> word.isOlderThan(day));
    }

    /** The last semester in which any ledger lists it. */
    public Period lastListed() {
        return words.stream()
                .map(word -> word.row().submission().period())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
