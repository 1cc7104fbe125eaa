package org.baoxue.canonical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baoxue.form.Code;
import org.baoxue.form.CodeList;
import org.baoxue.form.Column;
import org.baoxue.form.Form;
import org.baoxue.form.FormBook;
import org.baoxue.form.FormCheck;
import org.baoxue.ledger.Row;
import org.baoxue.model.Mask;
import org.baoxue.table.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Turns a cell as found into the canonical cell of its column. A repair is made only where it leads to what the column takes;
 * a cell that no repair helps stays as it was found, without the blanks at its ends. For one thread.
 */
public final class CellReader {
    /** Signs for nothing, in half width. */
    static final Set<String> PLACEHOLDERS = Set.of("无", "/", "-", "--", "—", "——", "/无", "\\");

    private static final Set<String> NOT_APPLICABLE = Set.of("不适用", "NA", "N/A");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern ZEROS = Pattern.compile("(-?\\d+)\\.0+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/.年]?)(\\d{1,2})([-/.月]?)(\\d{1,2})日?");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]+0{1,2}:00(:00(\\.0+)?)?$");
    private static final Pattern LOWER_X = Pattern.compile("[GJL]?\\d{17}x");
    private static final Pattern QUOTED = Pattern.compile("=\"(.*)\"");

    /** The list of the forms. */
    private static final String FORMS = "form";

    private static final int LONGEST_DATE = 40;

    /** The most cells of one column that are remembered. */
    private static final int MEMORY = 512;

    private final FormBook forms;
    private final FormCheck check;
    private final Set<String> forbidden;
    private final Map<String, Map<String, ReadCell>> remembered = new HashMap<>();

    /**
     * A reader of the cells of one form.
     *
     * @param forbidden codes of repairs that are told but not made
     */
    public CellReader(FormBook forms, FormCheck check, Set<String> forbidden) {
        this.forms = forms;
        this.check = check;
        this.forbidden = forbidden;
    }

    /** Reads one cell. What is read of a column with few values is remembered: a label, or a fault, mostly stands in many rows. */
    public ReadCell read(Column column, String raw) {
        if (column.type() == Column.Type.TEXT || raw.length() > LONGEST_DATE) {
            return readAnew(column, raw);
        }
        Map<String, ReadCell> known = remembered.computeIfAbsent(column.key(), key -> new HashMap<>());
        ReadCell cell = known.get(raw);
        if (cell == null) {
            cell = readAnew(column, raw);
            if (known.size() < MEMORY) {
                known.put(raw, cell);
            }
        }
        return cell;
    }

    private ReadCell readAnew(Column column, String raw) {
        String bare = Blanks.strip(raw);
        if (bare.isEmpty() || PLACEHOLDERS.contains(halfWidth(bare))) {
            return new ReadCell(bare, Set.of(), !bare.isEmpty());
        }
        Set<Repairs> made = EnumSet.noneOf(Repairs.class);
        if (!bare.equals(raw)) {
            made.add(raw.indexOf('\t') >= 0 && bare.indexOf('\t') < 0 ? Repairs.SPREADSHEET_MARK : Repairs.BLANKS);
        }
        String text = typed(column, unmarked(column, bare, made), made);
        if (made.isEmpty()) {
            return new ReadCell(text, Set.of(), false);
        }
        Set<Repairs> refused = EnumSet.copyOf(made);
        refused.removeIf(repair -> !forbidden.contains(repair.code()));
        return refused.isEmpty() ? new ReadCell(text, made, false) : new ReadCell(raw, refused, false);
    }

    /** The characters U+FF01 to U+FF5E in half width; everything else as it is. */
    public static String halfWidth(String text) {
        char[] half = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                half = half == null ? text.toCharArray() : half;
                half[i] = (char) (c - 0xFEE0);
            }
        }
        return half == null ? text : new String(half);
    }

    private String unmarked(Column column, String text, Set<Repairs> made) {
        if (isFree(column) || !(text.startsWith("'") || text.startsWith("="))) {
            return text;
        }
        Matcher quoted = QUOTED.matcher(text);
        String inner = quoted.matches() ? quoted.group(1) : text.replaceFirst("^'+", "");
        if (inner.length() != text.length() && !inner.isBlank()) {
            made.add(Repairs.SPREADSHEET_MARK);
            return Blanks.strip(inner);
        }
        return text;
    }

    private boolean isFree(Column column) {
        return column.type() == Column.Type.TEXT && column.mask() != Mask.ID && !check.hasPattern(column.key());
    }

    private String typed(Column column, String text, Set<Repairs> made) {
        Set<Repairs> more = EnumSet.noneOf(Repairs.class);
        String result = switch (column.type()) {
            case INTEGER -> integer(text, more);
            case DATE -> date(text, more);
            case CODE -> code(forms.codes(String.valueOf(column.codes())), text, more);
            case VALUES -> codes(forms.codes(String.valueOf(column.codes())), text, more);
            case TEXT -> text(column, text, more);
        };
        if (result == null) {
            return text;
        }
        made.addAll(more);
        return result;
    }

    private static @Nullable String integer(String text, Set<Repairs> made) {
        String half = halfWidth(text);
        if (!Blanks.remove(half).equals(half)) {
            return null; // "5 0" is no number that anybody could know
        }
        String plain = noZeros(Grouping.removed(plain(text, made), made), made);
        if (NOT_APPLICABLE.contains(plain)) {
            return Row.NOT_APPLICABLE;
        }
        return INTEGER.matcher(plain).matches() ? plain : null;
    }

    private static @Nullable String date(String text, Set<Repairs> made) {
        if (text.length() > LONGEST_DATE) {
            return null;
        }
        String day = text.indexOf(':') < 0 ? text : MIDNIGHT.matcher(text).replaceFirst("");
        String plain = noZeros(plain(day, made), made);
        if (NOT_APPLICABLE.contains(plain)) {
            return Row.NOT_APPLICABLE;
        }
        Matcher parts = DAY.matcher(plain);
        if (!parts.matches() || !isStyle(parts)) {
            return null;
        }
        try {
            String iso = LocalDate.of(number(parts, 1), number(parts, 3), number(parts, 5))
                    .toString();
            if (!iso.equals(plain) || !day.equals(text)) {
                made.add(Repairs.DATE_STYLE);
            }
            return iso;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isStyle(Matcher parts) {
        String first = parts.group(2);
        if (first.isEmpty()) {
            return parts.group().matches("\\d{8}");
        }
        boolean chinese = first.equals("年");
        return chinese == parts.group().endsWith("日") && parts.group(4).equals(chinese ? "月" : first);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private @Nullable String code(@Nullable CodeList list, String text, Set<Repairs> made) {
        if (list == null) {
            return null;
        }
        String known = known(list, text, made);
        if (known == null) {
            known = known(list, halfWidth(text), with(made, Repairs.FULL_WIDTH, text, halfWidth(text)));
        }
        if (known == null) {
            made.clear();
            String plain = noZeros(plain(text, made), made);
            known = known(list, plain, made);
            if (known == null && NOT_APPLICABLE.contains(plain)) {
                return Row.NOT_APPLICABLE;
            }
        }
        return known;
    }

    private static Set<Repairs> with(Set<Repairs> made, Repairs repair, String before, String after) {
        if (!before.equals(after)) {
            made.add(repair);
        }
        return made;
    }

    private @Nullable String known(CodeList list, String text, Set<Repairs> made) {
        if (list.code(text) != null) {
            return text;
        }
        Code labelled = list.labelled(text);
        String code = labelled == null ? formNamed(list, text) : labelled.code();
        if (code != null) {
            made.add(Repairs.LABEL);
        }
        return code;
    }

    /** Where a form is named, all names that file names may bear are good; null for any other list or name. */
    private @Nullable String formNamed(CodeList list, String text) {
        Form named = list.name().equals(FORMS) ? forms.named(text) : null;
        return named == null || list.code(named.id()) == null ? null : named.id();
    }

    private @Nullable String codes(@Nullable CodeList list, String text, Set<Repairs> made) {
        List<String> parts = Stream.of(text.split("[;；、]", -1))
                .map(Blanks::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            Set<Repairs> more = EnumSet.noneOf(Repairs.class);
            String code = code(list, part, more);
            if (code != null) {
                made.addAll(more);
            }
            joined.append(joined.isEmpty() ? "" : Row.SEPARATOR).append(code == null ? part : code);
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    private @Nullable String text(Column column, String text, Set<Repairs> made) {
        boolean isId = column.mask() == Mask.ID;
        if (!isId && check.matchesPattern(column.key(), text)) {
            return text;
        }
        if (!isId && !check.hasPattern(column.key())) {
            return text;
        }
        String plain = noZeros(plain(text, made), made);
        if (isId && LOWER_X.matcher(plain).matches()) {
            made.add(Repairs.LOWER_CASE_X);
            plain = plain.substring(0, plain.length() - 1) + "X";
        }
        return check.matchesPattern(column.key(), plain) ? plain : null;
    }

    private static String plain(String text, Set<Repairs> made) {
        String half = halfWidth(text);
        with(made, Repairs.FULL_WIDTH, text, half);
        String plain = Blanks.remove(half);
        with(made, Repairs.BLANKS, half, plain);
        return plain;
    }

    private static String noZeros(String text, Set<Repairs> made) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        Matcher zeros = ZEROS.matcher(text);
        if (!zeros.matches()) {
            return text;
        }
        made.add(Repairs.TRAILING_ZERO);
        return zeros.group(1);
    }
}
