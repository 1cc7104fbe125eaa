package org.baoxue.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.ledger.Row;
import org.baoxue.model.Sink;
import org.baoxue.schema.Violation;
import org.baoxue.schema.compiled.CompiledRow;
import org.baoxue.schema.compiled.CompiledSchema;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of one file by the compiled form of the schema. What it refuses is told by the engine for the first rows of each
 * rule, and beyond them by the compiled form's own verdict, which is the same list. For one thread.
 */
public final class RowJudge {
    /** Rows of one file that the engine tells for each rule: it takes some thirty times as long. */
    private static final int EXPLAINED = 20;

    private static final int MOST_REMEMBERED = 2000;

    private static final byte[] NOTHING = {};

    private final FormCheck check;
    private final @Nullable CompiledSchema compiled;
    private final int explains;
    private final CompiledRow cells;
    private final IdentityHashMap<List<Violation>, List<FormCheck.Fault>> remembered = new IdentityHashMap<>();
    private final Map<SchemaFaults, Integer> explained = new EnumMap<>(SchemaFaults.class);

    RowJudge(FormCheck check, @Nullable CompiledSchema compiled, boolean explains) {
        this.check = check;
        this.compiled = compiled;
        this.explains = explains ? EXPLAINED : 0;
        this.cells = compiled == null ? new CompiledRow(check.form().columns().size()) : compiled.row();
    }

    /** The form whose rows are judged. */
    public Form form() {
        return check.form();
    }

    /**
     * Begins a row whose cells stand in these bytes; the caller then fills {@link #from} and {@link #to} for every column, with the
     * same number for a cell that is absent.
     *
     * @param gb18030 whether the bytes are GB18030; else they are UTF-8
     */
    public void over(byte[] bytes, boolean gb18030) {
        cells.over(bytes, gb18030);
    }

    /** Where each cell of the row begins. */
    public int[] from() {
        return cells.from();
    }

    /** Where each cell of the row ends. */
    public int[] to() {
        return cells.to();
    }

    /** The columns against whose cells the schema has something outright, a bit for each: all of them if the schema is not compiled. */
    public long odd() {
        return compiled == null ? -1L : compiled.odd(cells);
    }

    /** Whether the schema has nothing against the row, when {@link #odd} has found nothing. */
    public boolean restHolds() {
        return compiled != null && compiled.restOfEven(cells);
    }

    /** Judges a row as {@link FormCheck#check} does, from its canonical texts. */
    public void check(Row row, Sink sink) {
        if (compiled == null) {
            check.check(row, sink);
            return;
        }
        List<String> columns = check.form().layout().columns();
        cells.on(NOTHING, false);
        for (int i = 0; i < columns.size(); i++) {
            String text = row.text(columns.get(i));
            if (!isWhole(text)) {
                check.check(row, sink);
                return;
            }
            set(i, text);
        }
        checkSet(row, -1L, sink);
    }

    /** Whether no character of the text is cut in half, as one may be in JSON: half a character has no bytes. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return true;
    }

    /** Sets a cell by its canonical text. */
    public void set(int column, String text) {
        cells.set(column, text);
    }

    /**
     * Judges a row whose canonical cells are set.
     *
     * @param odd the columns whose cells are not known to hold by themselves, a bit for each
     */
    public void checkSet(Row row, long odd, Sink sink) {
        if (compiled == null) {
            check.check(row, sink);
            return;
        }
        List<Violation> violations = compiled.check(cells, odd);
        if (violations.isEmpty()) {
            return;
        }
        if (cells.isToldAlike() && !row.hasFault()) {
            List<FormCheck.Fault> faults = remembered.get(violations);
            if (faults != null) {
                check.report(row, faults, sink);
                return;
            }
        }
        List<SchemaFaults> open = new ArrayList<>();
        for (Violation violation : violations) {
            SchemaFaults rule = FormCheck.rule(violation);
            if (!open.contains(rule) && explained.getOrDefault(rule, 0) < explains) {
                open.add(rule);
            }
        }
        if (open.isEmpty()) {
            remember(violations);
            check.tell(row, violations, sink);
        } else {
            open.forEach(rule -> explained.merge(rule, 1, Integer::sum));
            check.check(row, sink);
        }
    }

    /** Remembers what is told of rows like this one, all rules of which the engine has told often enough. */
    private void remember(List<Violation> violations) {
        if (cells.isToldAlike()) {
            if (remembered.size() == MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(violations, check.faults(violations, column -> false));
        }
    }
}
