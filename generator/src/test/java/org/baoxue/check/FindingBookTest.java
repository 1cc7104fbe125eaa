package org.baoxue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baoxue.model.Finding;
import org.baoxue.model.Masked;
import org.baoxue.model.Period;
import org.baoxue.model.Place;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingBookTest {
    private static final int CAP = 7;
    private static final List<String> CODES = List.of("B08", "C07", "S02");
    private static final Period OCTOBER = Period.month(YearMonth.of(2024, 10));
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 31);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findings_cut_into_parts_anywhere_and_merged_in_order_come_to_the_same_book(long seed) {
        Random chance = new Random(seed);
        List<Finding> findings = findings(chance, 200);
        Explanations explanations = explanations(chance);
        FindingBook whole = new FindingBook(CAP, explanations);
        findings.forEach(whole::accept);
        assertThat(whole.explainedTotals()).isNotEmpty();

        assertThat(told(cut(findings, explanations, chance, 1 + chance.nextInt(6))))
                .isEqualTo(told(whole));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void counts_what_is_explained_exactly_beyond_the_samples(long seed) {
        Random chance = new Random(seed);
        List<Finding> findings = findings(chance, 300);
        Explanations explanations = explanations(chance);
        FindingBook book = new FindingBook(CAP, explanations);
        findings.forEach(book::accept);

        for (String code : CODES) {
            List<Finding> of =
                    findings.stream().filter(f -> f.code().equals(code)).toList();
            long explained = of.stream().filter(f -> explanations.of(f) != null).count();
            assertThat(book.totals().getOrDefault(code, 0L)).isEqualTo(of.size());
            assertThat(book.explainedTotals().getOrDefault(code, 0L)).isEqualTo(explained);
            assertThat(book.open(code)).isEqualTo(of.size() - explained);
            assertThat(sum(book.byUnit(code))).isEqualTo(of.size());
            assertThat(sum(book.explainedByUnit(code))).isEqualTo(explained);
        }
    }

    @Test
    void samples_that_nobody_has_explained_come_first_and_are_not_crowded_out() {
        FindingBook book = new FindingBook(CAP, explanations(List.of(explanation("B08", "k1"))));
        for (int i = 0; i < CAP; i++) {
            book.accept(finding("B08", "k1", i));
        }
        Finding open = finding("B08", "k2", 99);
        book.accept(open);

        assertThat(book.samples("B08")).hasSize(CAP).first().isEqualTo(open);
        assertThat(book.explanation(open)).isNull();
        assertThat(book.explanation(book.samples("B08").get(1))).isNotNull();
    }

    @Test
    void remembers_an_explanation_that_was_used_in_a_part_whose_samples_were_full() {
        Explanations all = explanations(List.of(explanation("B08", "k1"), explanation("B08", "k2")));
        FindingBook earlier = new FindingBook(0, all);
        FindingBook later = new FindingBook(0, all);
        later.accept(finding("B08", "k2", 1));
        earlier.merge(later);

        assertThat(earlier.isUsed(0)).isFalse();
        assertThat(earlier.isUsed(1)).isTrue();
        assertThat(earlier.samples("B08")).isEmpty();
    }

    /** Cuts findings in two, each half again, and merges the halves. */
    private static FindingBook cut(List<Finding> findings, Explanations explanations, Random chance, int depth) {
        if (depth == 0 || findings.size() < 2) {
            FindingBook book = new FindingBook(CAP, explanations);
            findings.forEach(book::accept);
            return book;
        }
        int at = chance.nextInt(findings.size() + 1);
        FindingBook earlier = cut(findings.subList(0, at), explanations, chance, depth - 1);
        earlier.merge(cut(findings.subList(at, findings.size()), explanations, chance, depth - 1));
        return earlier;
    }

    /** All that a book tells. */
    private static List<Object> told(FindingBook book) {
        List<Object> told = new ArrayList<>(List.of(book.totals(), book.explainedTotals()));
        for (String code : CODES) {
            told.add(book.byUnit(code));
            told.add(book.explainedByUnit(code));
            told.add(book.samples(code));
        }
        for (int i = 0; i < book.explanations().all().size(); i++) {
            told.add(book.isUsed(i));
        }
        return told;
    }

    private static List<Finding> findings(Random chance, int number) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            findings.add(finding(CODES.get(chance.nextInt(CODES.size())), "k" + chance.nextInt(20), i));
        }
        return findings;
    }

    private static Explanations explanations(Random chance) {
        List<Explanation> some = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            some.add(explanation(CODES.get(chance.nextInt(CODES.size())), "k" + chance.nextInt(40)));
        }
        return explanations(some);
    }

    /** S02 is an error here: what explains it has no effect. */
    private static Explanations explanations(List<Explanation> some) {
        return Explanations.of(
                some,
                Map.of("B08", Severity.WARNING, "C07", Severity.NOTE, "S02", Severity.ERROR),
                TODAY,
                UnitCode::equals);
    }

    private static Explanation explanation(String code, String key) {
        UnitCode unit = unit(key);
        return new Explanation(
                new Explanation.Aim(code, unit, "attendance", OCTOBER, key, null),
                Masked.prose("已核对"),
                Masked.prose("责任丁"),
                TODAY,
                new Place("e.csv", 2, 2, unit, "explanations", OCTOBER, "", null));
    }

    private static Finding finding(String code, String key, int row) {
        return new Finding(
                code, List.of(), new Place("a.csv", row, row, unit(key), "attendance", OCTOBER, key, "enrolled"));
    }

    /** Five units share the keys. */
    private static UnitCode unit(String key) {
        return new UnitCode("219900000" + Integer.parseInt(key.substring(1)) % 5);
    }

    private static long sum(Map<UnitCode, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
