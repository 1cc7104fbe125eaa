package org.baoxue.app.views.tiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.baoxue.division.School;
import org.baoxue.facts.tiers.Reviewed;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.model.Count;
import org.baoxue.rollup.Scope;
import org.baoxue.rollup.Tallies;

/** The rows of a county's review of a quarter, school by school. */
record ReviewRows(List<Item> items) {
    /** What the review states of one ledger of one stage of a school. */
    record Item(School school, Reviewed reviewed) {
        /** Whether anything was struck, added or re-judged, or the row cannot be used. */
        boolean differs() {
            return !reviewed.isUsable() || reviewed.absoluteDifference() > 0;
        }
    }

    ReviewRows {
        items = List.copyOf(items);
    }

    static ReviewRows of(Scope scope, Tallies tallies) {
        List<Item> items = new ArrayList<>();
        for (School school : tallies.schools(scope)) {
            tallies.stated().reviews().of(school.code(), scope.period()).stream()
                    .map(reviewed -> new Item(school, reviewed))
                    .forEach(items::add);
        }
        return new ReviewRows(items);
    }

    /** The rows that differ from what was reported. */
    List<Item> differing() {
        return items.stream().filter(Item::differs).toList();
    }

    /** The rows that do not. */
    List<Item> even() {
        return items.stream().filter(Predicate.not(Item::differs)).toList();
    }

    /** The rows that were added to at schools that had reported none in any row. */
    List<Item> untrueNil() {
        return items.stream()
                .filter(item -> item.reviewed().isUsable() && item.reviewed().added() > 0)
                .filter(item -> items.stream()
                        .filter(other -> other.school().equals(item.school()))
                        .allMatch(other ->
                                other.reviewed().isUsable() && other.reviewed().reported() == 0))
                .toList();
    }

    /** 复核日期, the first and the last are the range. */
    List<LocalDate> dates() {
        return List.copyOf(new TreeSet<>(items.stream()
                .map(item -> item.reviewed().row().date("reviewed_on"))
                .filter(Objects::nonNull)
                .toList()));
    }

    /** The codes of the list that rows name in this column, in the list's order. */
    List<String> named(String column, CodeList list) {
        return list.codes().stream()
                .map(Code::code)
                .filter(code -> items.stream()
                        .map(item -> item.reviewed().row())
                        .anyMatch(
                                row -> !row.faulty(column) && row.values(column).contains(code)))
                .toList();
    }

    /** 实地核查人数, rows without a number left out. */
    Count onSite() {
        return Count.of(items.stream()
                .mapToLong(item -> item.reviewed().row().count("on_site").orElse(0))
                .sum());
    }
}
