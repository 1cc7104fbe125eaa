package org.baoxue.facts.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.facts.CaseBook;
import org.baoxue.facts.CaseEntry;
import org.baoxue.facts.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Which children the cases are about, and which case numbers tell one course. A case is one child's, whatever its rows say; cases of one
 * document, or of one name, sex and birth date where there is none, are one child's too, and so are those on either side of a corrected
 * document (更正证件号码). A case under a new number goes on from one of the same child that was open when its rows ended, or whose
 * return it takes back: the two are one course, known by the first number. Nothing here depends on the order of files.
 */
public final class Courses {
    private final Map<String, Long> children = new HashMap<>();
    private final Map<String, String> firstNumbers = new HashMap<>();
    private final SortedMap<String, List<String>> numbers = new TreeMap<>();
    private final SortedMap<String, List<CaseEntry>> entries = new TreeMap<>();

    /** What joins cases into one child: a case number, a document, or a document as one named child has it. */
    private record Knot(String caseNo, long document, long named) {
        static Knot of(String caseNo) {
            return new Knot(caseNo, 0, 0);
        }

        static Knot of(long document) {
            return new Knot("", document, 0);
        }

        static Knot of(long document, long named) {
            return new Knot("", document, named);
        }

        // by hand: the first use of a record's own takes longer than a small folder (docs/performance.md)
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Knot knot
                    && document == knot.document
                    && named == knot.named
                    && caseNo.equals(knot.caseNo);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * caseNo.hashCode() + Long.hashCode(document)) + Long.hashCode(named);
        }
    }

    /** Joins knots; the one that stands for all is found by following. */
    private static final class Knots {
        private final Map<Knot, Knot> above = new HashMap<>();

        Knot top(Knot knot) {
            Knot top = knot;
            for (Knot next = above.get(top); next != null && !next.equals(top); next = above.get(top)) {
                top = next;
            }
            above.put(knot, top);
            return top;
        }

        void join(Knot one, Knot other) {
            above.put(top(one), top(other));
        }
    }

    private Courses() {}

    static Courses of(CaseBook cases, Ground ground) {
        Courses courses = new Courses();
        Map<Long, List<String>> casesOfChild = courses.children(cases);
        Observation observation = new Observation(ground);
        casesOfChild.values().forEach(some -> courses.follow(some, cases, observation));
        return courses;
    }

    /** The cases of each child, and for each case its child: by the smallest of the child's fingerprints. */
    private Map<Long, List<String>> children(CaseBook cases) {
        Knots knots = new Knots();
        cases.cases().forEach((caseNo, rows) -> rows.forEach(row -> tie(knots, caseNo, rows, row.person())));
        Map<Knot, Long> names = new HashMap<>();
        cases.cases()
                .forEach((caseNo, rows) -> rows.forEach(
                        row -> names.merge(knots.top(Knot.of(caseNo)), fingerprint(row, rows), Math::min)));
        Map<Long, List<String>> byChild = new LinkedHashMap<>();
        cases.cases().keySet().forEach(caseNo -> {
            long child = Objects.requireNonNull(names.get(knots.top(Knot.of(caseNo))));
            children.put(caseNo, child);
            byChild.computeIfAbsent(child, c -> new ArrayList<>(1)).add(caseNo);
        });
        return byChild;
    }

    /**
     * A case that corrects its document is not tied to the wrong one, which may be another child's, but to those cases alone in which the
     * wrong one stands beside the same name, sex and birth date.
     */
    private static void tie(Knots knots, String caseNo, List<CaseEntry> rows, CaseEntry.Person person) {
        Knot self = Knot.of(caseNo);
        boolean corrects = rows.stream()
                .anyMatch(
                        row -> row.person().corrected() != null && row.person().child() == person.child());
        knots.join(self, Knot.of(person.child(), person.named()));
        if (!corrects) {
            knots.join(self, Knot.of(person.child()));
        }
        Long corrected = person.corrected();
        if (corrected != null) {
            knots.join(self, Knot.of(corrected));
        }
    }

    /** The document by which a row's child is known: where the case corrects it, the right one, since the wrong one may be another child's. */
    private static long fingerprint(CaseEntry row, List<CaseEntry> rows) {
        return rows.stream()
                .filter(each -> each.person().child() == row.person().child())
                .map(each -> each.person().corrected())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(row.child());
    }

    private void follow(List<String> some, CaseBook cases, Observation observation) {
        List<String> ordered = new ArrayList<>(some);
        ordered.sort(Comparator.comparing((String no) -> firstMonth(rows(cases, no)))
                .thenComparing(Comparator.naturalOrder()));
        List<List<String>> chains = new ArrayList<>();
        for (String caseNo : ordered) {
            List<String> before =
                    ordered.size() == 1 ? null : predecessor(chains, rows(cases, caseNo), cases, observation);
            if (before == null) {
                chains.add(new ArrayList<>(List.of(caseNo)));
            } else {
                before.add(caseNo);
            }
        }
        for (List<String> chain : chains) {
            String first = chain.get(0);
            numbers.put(first, List.copyOf(chain));
            List<CaseEntry> all = new ArrayList<>();
            for (String caseNo : chain) {
                firstNumbers.put(caseNo, first);
                all.addAll(cases.cases().getOrDefault(caseNo, List.of()));
            }
            entries.put(first, all);
        }
    }

    /** The course that the case goes on from: of several the one whose rows end last. */
    private static @Nullable List<String> predecessor(
            List<List<String>> chains, List<CaseEntry> rows, CaseBook cases, Observation observation) {
        return chains.stream()
                .filter(chain -> goesOn(rows(cases, chain.get(chain.size() - 1)), rows, observation))
                .max(Comparator.comparing(chain -> lastMonth(rows(cases, chain.get(chain.size() - 1)))))
                .orElse(null);
    }

    private static boolean goesOn(List<CaseEntry> before, List<CaseEntry> rows, Observation observation) {
        if (before.isEmpty() || rows.isEmpty()) {
            return false;
        }
        YearMonth end = lastMonth(before);
        boolean leftOpen = end.isBefore(firstMonth(rows))
                && before.stream()
                        .filter(row -> row.month().equals(end))
                        .noneMatch(row -> row.state() == CaseEntry.State.CLOSED);
        return leftOpen
                || before.stream()
                        .filter(row -> row.month().equals(end) && !end.isAfter(firstMonth(rows)))
                        .anyMatch(row -> rows.stream().anyMatch(later -> observation.isTakenBack(row, later)));
    }

    /** The rows of a case without tracked returns. */
    private static List<CaseEntry> rows(CaseBook cases, String caseNo) {
        return cases.cases().getOrDefault(caseNo, List.of()).stream()
                .filter(row -> row.state() != CaseEntry.State.TRACK)
                .toList();
    }

    private static YearMonth firstMonth(List<CaseEntry> rows) {
        return rows.stream()
                .map(CaseEntry::month)
                .min(Comparator.naturalOrder())
                .orElse(YearMonth.of(9999, 12));
    }

    private static YearMonth lastMonth(List<CaseEntry> rows) {
        return rows.stream()
                .map(CaseEntry::month)
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.of(1, 1));
    }

    /** Every course by its first number, with the entries of all its numbers in the order of files, tracked returns included. */
    public SortedMap<String, List<CaseEntry>> all() {
        return Collections.unmodifiableSortedMap(entries);
    }

    /** The first number of the course that a case belongs to; the number itself where no usable row names it. */
    public String first(String caseNo) {
        return firstNumbers.getOrDefault(caseNo, caseNo);
    }

    /** All numbers of the course that a case belongs to, in their order; empty where no usable row names it. */
    public List<String> numbers(String caseNo) {
        return numbers.getOrDefault(first(caseNo), List.of());
    }

    /** Whether no later number goes on from this one. */
    public boolean isCurrent(String caseNo) {
        List<String> all = numbers(caseNo);
        return all.isEmpty() || all.get(all.size() - 1).equals(caseNo);
    }

    /** The fingerprint of the child whom the case is about; it never leaves memory. */
    public long child(String caseNo) {
        return children.getOrDefault(caseNo, 0L);
    }
}
