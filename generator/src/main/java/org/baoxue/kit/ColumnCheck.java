package org.baoxue.kit;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baoxue.form.Column;
import org.baoxue.form.FormGuide;
import org.baoxue.write.sheets.CellCheck;
import org.baoxue.write.sheets.Markup;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet itself holds the cells of a column to, as far as it can. */
final class ColumnCheck {
    /** Days are between 1 January 1990 and 31 December 2099, by their numbers. */
    private static final CellCheck.Range DAYS = new CellCheck.Range("32874", "73050");

    private static final Pattern DIGITS = Pattern.compile("\\^\\\\d\\{(\\d+)\\}\\$");
    private static final Pattern NO_BLANKS = Pattern.compile("\\^\\\\S\\{1,(\\d+)\\}\\$");
    private static final String STUDENT = "^[GJL]\\d{17}[\\dX]$";
    private static final long LARGEST = 999_999_999;

    private final KitWords words;
    private final ChoiceLists lists;
    private final int first;
    private final int last;

    /** Checks of the rows from the first to the last. */
    ColumnCheck(KitWords words, ChoiceLists lists, int first, int last) {
        this.words = words;
        this.lists = lists;
        this.first = first;
        this.last = last;
    }

    /** The check of a column that stands at this position. */
    CellCheck of(Column column, FormGuide.Hint hint, int position) {
        Rule rule = rule(column, hint, Markup.letters(position) + first);
        String prompt = words.text(
                column.required() ? "prompt.required" : "prompt.optional", Map.of("hint", words.of(hint.words())));
        String refusal = words.text("refusal", Map.of("what", rule.what(), "hint", words.of(hint.words())));
        return new CellCheck(
                position,
                first,
                last,
                rule.kind(),
                rule.range(),
                rule.strict(),
                new CellCheck.Words(words.heading(column), prompt, refusal));
    }

    /** A kind of check, its formulas, and what it asks for in words. */
    private record Rule(String kind, CellCheck.Range range, boolean strict, String what) {}

    private Rule rule(Column column, FormGuide.Hint hint, String cell) {
        String list = column.codes();
        if (list != null) {
            boolean one = column.type() == Column.Type.CODE;
            return new Rule("list", one(lists.range(list)), one, words.text("what.list"));
        }
        return switch (column.type()) {
            case DATE -> new Rule("date", DAYS, true, words.text("what.date"));
            case INTEGER -> whole(column, hint, cell);
            case TEXT, CODE, VALUES -> text(hint, cell);
        };
    }

    private Rule whole(Column column, FormGuide.Hint hint, String cell) {
        long least = hint.minimum() == null ? 0 : hint.minimum();
        long most = hint.maximum() == null ? LARGEST : hint.maximum();
        if (!column.notApplicable()) {
            return new Rule("whole", new CellCheck.Range("" + least, "" + most), true, words.text("what.whole"));
        }
        String number = "AND(ISNUMBER(" + cell + ")," + cell + ">=" + least + "," + cell + "<=" + most + "," + cell
                + "=INT(" + cell + "))";
        String formula = "OR(" + cell + "=\"" + words.text("not_applicable") + "\"," + number + ")";
        return new Rule("custom", one(formula), true, words.text("what.whole_or_na"));
    }

    private Rule text(FormGuide.Hint hint, String cell) {
        String pattern = hint.pattern() == null ? "" : hint.pattern();
        Matcher digits = DIGITS.matcher(pattern);
        if (digits.matches()) {
            String n = digits.group(1);
            return custom(
                    List.of("LEN(" + cell + ")=" + n, "ISTEXT(" + cell + ")", "ISNUMBER(VALUE(" + cell + "))"),
                    words.text("what.digits", Map.of("n", n)));
        }
        if (pattern.equals(STUDENT)) {
            return custom(
                    List.of("LEN(" + cell + ")=19", "ISNUMBER(FIND(LEFT(" + cell + ",1),\"GJL\"))"),
                    words.text("what.student_no"));
        }
        Matcher unbroken = NO_BLANKS.matcher(pattern);
        if (unbroken.matches()) {
            return custom(
                    List.of(
                            "ISTEXT(" + cell + ")",
                            "LEN(" + cell + ")<=" + unbroken.group(1),
                            "ISERROR(FIND(\" \"," + cell + "))"),
                    words.text("what.number_as_text"));
        }
        Long most = hint.maxLength();
        return most == null
                ? new Rule("none", one(""), false, "")
                : new Rule(
                        "textLength",
                        new CellCheck.Range("0", most.toString()),
                        true,
                        words.text("what.length", Map.of("n", most.toString())));
    }

    private static Rule custom(List<String> all, String what) {
        return new Rule("custom", one("AND(" + String.join(",", all) + ")"), true, what);
    }

    private static CellCheck.Range one(@Nullable String formula) {
        return new CellCheck.Range(formula == null ? "" : formula, "");
    }
}
