package org.baoxue.schema.compiled;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.cell.CellTest;
import org.baoxue.cell.Codes;

/** Makes a test of bytes from a schema of a value, for the kind of value that the column's cells become. */
final class CellTests {
    private static final CellTest NUMBER = CellTest.integer(Long.MIN_VALUE, Long.MAX_VALUE);

    private final ValueSchema schema;
    private final Kind kind;
    /** Whether the empty text may stand there; a cell is never empty, an item may be. */
    private final boolean item;

    private CellTests(ValueSchema schema, Kind kind, boolean item) {
        this.schema = schema;
        this.kind = kind;
        this.item = item;
    }

    /** The test of a cell that is not empty. */
    static CellTest of(ValueSchema schema, Kind kind) {
        return new CellTests(schema, kind, false).test();
    }

    private CellTest test() {
        List<CellTest> tests = new ArrayList<>();
        switch (kind) {
            case TEXT -> tests.addAll(texts());
            case VALUES -> tests.add(values());
            case INTEGER -> {
                tests.add(number());
                CellTest asText = CellTest.all(texts());
                tests.add(asText == CellTest.ALWAYS ? asText : CellTest.any(List.of(NUMBER, asText)));
            }
        }
        for (Term term : schema.terms()) {
            tests.add(ofAnyKind(term));
        }
        return CellTest.all(tests);
    }

    /** Terms that speak of values of every kind. */
    private CellTest ofAnyKind(Term term) {
        if (term instanceof Term.Not not) {
            return CellTest.not(new CellTests(not.refused(), kind, item).test());
        }
        if (term instanceof Term.AnyOf alternatives) {
            return CellTest.any(alternatives.options().stream()
                    .map(option -> new CellTests(option, kind, item).test())
                    .toList());
        }
        if (term instanceof Term.OneOf choice) {
            return kind == Kind.VALUES ? CellTest.NEVER : CellTest.of(new Codes(texts(choice)));
        }
        if (term instanceof Term.OfType type && type.kind() != kind) {
            return kind == Kind.INTEGER && type.kind() == Kind.TEXT ? CellTest.not(NUMBER) : CellTest.NEVER;
        }
        return CellTest.ALWAYS;
    }

    /** What looks like a number becomes one in a column of numbers, and is then none of these texts. */
    private List<String> texts(Term.OneOf choice) {
        return choice.texts().stream()
                .filter(text -> (item || !text.isEmpty()) && !(kind == Kind.INTEGER && Kind.isInteger(text)))
                .toList();
    }

    private List<CellTest> texts() {
        List<CellTest> tests = new ArrayList<>();
        long least = 0;
        long most = Integer.MAX_VALUE;
        for (Term term : schema.terms()) {
            if (term instanceof Term.Matching pattern) {
                tests.add(CellTest.of(pattern.pattern()));
            } else if (term instanceof Term.Day) {
                tests.add(CellTest.DAY);
            } else if (term instanceof Term.Size size && size.isOfTexts()) {
                least = size.isLeast() ? Math.max(least, size.limit()) : least;
                most = size.isLeast() ? most : Math.min(most, size.limit());
            }
        }
        if (least > (item ? 0 : 1) || most < Integer.MAX_VALUE) {
            tests.add(CellTest.length(least, most));
        }
        return tests;
    }

    private CellTest number() {
        BigDecimal least = BigDecimal.valueOf(Long.MIN_VALUE);
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        boolean bounded = false;
        boolean required = false;
        for (Term term : schema.terms()) {
            required |= term instanceof Term.OfType type && type.kind() == Kind.INTEGER;
            if (term instanceof Term.Bound bound) {
                bounded = true;
                least = bound.isLeast() ? least.max(bound.limit()) : least;
                most = bound.isLeast() ? most : most.min(bound.limit());
            }
        }
        if (!bounded && !required) {
            return CellTest.ALWAYS;
        }
        CellTest number = CellTest.integer(
                least.setScale(0, RoundingMode.CEILING).longValueExact(),
                most.setScale(0, RoundingMode.FLOOR).longValueExact());
        return required ? number : CellTest.any(List.of(CellTest.not(NUMBER), number));
    }

    private CellTest values() {
        List<CellTest> each = new ArrayList<>();
        boolean unique = false;
        long least = 0;
        long most = Integer.MAX_VALUE;
        for (Term term : schema.terms()) {
            unique |= term instanceof Term.Unique;
            if (term instanceof Term.Items items) {
                each.add(new CellTests(items.each(), Kind.TEXT, true).test());
            } else if (term instanceof Term.Size size && !size.isOfTexts()) {
                least = size.isLeast() ? Math.max(least, size.limit()) : least;
                most = size.isLeast() ? most : Math.min(most, size.limit());
            }
        }
        boolean asks = unique || !each.isEmpty() || least > 0 || most < Integer.MAX_VALUE;
        return asks ? CellTest.items(CellTest.all(each), unique, least, most) : CellTest.ALWAYS;
    }
}
