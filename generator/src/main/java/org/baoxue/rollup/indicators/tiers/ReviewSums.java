package org.baoxue.rollup.indicators.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.baoxue.division.School;
import org.baoxue.facts.tally.Sum;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.model.Ledger;
import org.baoxue.model.Stage;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/**
 * The review rows of a scope's schools in a quarter, with what they lack: a school without a row, or whose county owes the review,
 * is missing. Nothing is netted: each figure is summed over rows.
 */
record ReviewSums(List<Reviewed> rows, Sum lacking) {
    static ReviewSums of(Scope scope, Tallies tallies) {
        ReviewSums sums = new ReviewSums(new ArrayList<>(), new Sum());
        tallies.schools(scope).forEach(school -> sums.add(school, scope, tallies));
        return sums;
    }

    private void add(School school, Scope scope, Tallies tallies) {
        Collection<Reviewed> reviewed = tallies.stated().reviews().of(school.code(), scope.period());
        boolean owes = school.isOpen(scope.period().to())
                && tallies.standing(school.area(), "review", scope.period()) != Tallies.Standing.NOT_OWED;
        for (Stage stage : scope.stage().stages()) {
            for (Ledger ledger : scope.ledger().ledgers()) {
                add(
                        school,
                        part(reviewed, stage, ledger),
                        owes && school.stages().contains(stage));
            }
        }
    }

    private void add(School school, List<Reviewed> part, boolean owes) {
        for (Reviewed row : part) {
            if (row.isUsable()) {
                rows.add(row);
            } else {
                lacking.addLeftOut(1);
            }
        }
        if (part.isEmpty() && owes) {
            lacking.addMissing(school.code());
        }
    }

    private static List<Reviewed> part(Collection<Reviewed> reviewed, Stage stage, Ledger ledger) {
        return reviewed.stream()
                .filter(row -> row.stage() == stage && row.ledger() == ledger)
                .toList();
    }

    /** One figure summed over the rows. */
    Sum sum(ToLongFunction<Reviewed> figure) {
        Sum sum = new Sum();
        sum.merge(lacking);
        rows.forEach(row -> sum.add(figure.applyAsLong(row)));
        return sum;
    }
}
