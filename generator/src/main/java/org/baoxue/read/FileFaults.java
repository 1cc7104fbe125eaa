package org.baoxue.read;

import java.util.List;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Place;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;
import org.baoxue.packed.PackedFault;
import org.baoxue.table.TableFault;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a file before, or apart from, what its cells say. */
public enum FileFaults implements RuleInfo {
    NAME_UNREADABLE("F01", Severity.ERROR, "problem"),
    FORM_UNKNOWN("F02", Severity.ERROR, ""),
    TYPE_NOT_READ("F03", Severity.ERROR, "type expected"),
    PERIOD_UNFIT("F04", Severity.ERROR, "form period expected"),
    SAME_FILE_TWICE("F05", Severity.NOTE, ""),
    TWO_FILES("F06", Severity.ERROR, "count"),
    SENDER_UNFIT("F07", Severity.ERROR, "form"),
    REPLACED("F08", Severity.NOTE, "revision"),
    PART_MISSING("F09", Severity.ERROR, "part"),
    BAD_BYTES("F10", Severity.ERROR, "line column hex near"),
    HEADING_MISSING("F11", Severity.ERROR, "column"),
    HEADING_UNKNOWN("F12", Severity.WARNING, "found near"),
    HEADING_TWICE("F13", Severity.ERROR, "column"),
    HEADING_BLANK("F14", Severity.WARNING, "position"),
    EMPTY("F15", Severity.ERROR, ""),
    HEADER_ONLY("F16", Severity.ERROR, ""),
    ROW_TOO_LONG("F17", Severity.ERROR, "found expected"),
    QUOTE_UNCLOSED("F18", Severity.ERROR, "line"),
    TOO_LARGE("F19", Severity.ERROR, "line limit"),
    UNREADABLE("F20", Severity.ERROR, "problem"),
    NOT_A_TABLE("F21", Severity.ERROR, "kind"),
    PLACEHOLDER("F22", Severity.ERROR, "column found"),
    QUOTE_STRAY("F23", Severity.ERROR, "line"),
    ROW_TOO_SHORT("F24", Severity.WARNING, "found expected"),
    SEPARATOR_WRONG("F25", Severity.ERROR, "separator"),
    TITLE_ABOVE_HEADER("F26", Severity.ERROR, "row"),
    NO_HEADINGS("F27", Severity.ERROR, "form"),
    TOTAL_ROW("F28", Severity.ERROR, ""),
    YEAR_WITHOUT_CALENDAR("F29", Severity.ERROR, "year"),
    DOCUMENT_DISAGREES("F30", Severity.ERROR, "head found expected"),
    NOT_JSON("F31", Severity.ERROR, "line column problem"),
    NO_LIST("F32", Severity.ERROR, "problem list"),
    VALUE_NESTED("F33", Severity.ERROR, "column"),
    ELEMENT_UNFIT("F34", Severity.ERROR, "list"),
    WORKBOOK_ENCRYPTED("F40", Severity.ERROR, ""),
    WORKBOOK_OTHER("F41", Severity.ERROR, "kind remedy"),
    WORKBOOK_DAMAGED("F42", Severity.ERROR, "problem"),
    NO_SHEET("F43", Severity.ERROR, "problem"),
    SHEET_UNKNOWN("F44", Severity.WARNING, ""),
    SHEET_HIDDEN("F45", Severity.WARNING, ""),
    ROWS_HIDDEN("F46", Severity.WARNING, "count"),
    FORMULA_WITHOUT_VALUE("F47", Severity.ERROR, "column"),
    FORMULA_ERROR("F48", Severity.ERROR, "column found"),
    DIGITS_LOST("F49", Severity.ERROR, "column"),
    CELLS_MERGED("F50", Severity.ERROR, "range"),
    DAY_MADE("F51", Severity.ERROR, "column found"),
    FORM_NOT_READ("F52", Severity.ERROR, "form problem"),
    OTHER_FORM("F53", Severity.ERROR, "found form"),
    NOTE_LINE("F54", Severity.WARNING, ""),
    HEADER_IN_TWO_ROWS("F55", Severity.ERROR, "row"),
    CHARACTER_LOST("F56", Severity.ERROR, "column found");

    private final String code;
    private final Severity severity;
    private final String arguments;

    FileFaults(String code, Severity severity, String arguments) {
        this.code = code;
        this.severity = severity;
        this.arguments = arguments;
    }

    /** What is told of a workbook, or a sheet of it, that cannot be read on. */
    public static Finding of(PackedFault fault, Place place) {
        Arg problem = new Arg.Term("problem", "damage." + fault.detail());
        return switch (fault.kind()) {
            case EMPTY -> Finding.of(EMPTY, place);
            case ENCRYPTED -> Finding.of(WORKBOOK_ENCRYPTED, place);
            case OTHER ->
                Finding.of(
                        WORKBOOK_OTHER,
                        place,
                        new Arg.Term("kind", "kind." + fault.detail()),
                        new Arg.Term("remedy", "remedy." + fault.detail()));
            case DAMAGED -> Finding.of(WORKBOOK_DAMAGED, place.onRow(fault.row(), fault.row()), problem);
            case TOO_LARGE ->
                Finding.of(
                        TOO_LARGE,
                        place.onRow(fault.row(), fault.row()),
                        new Arg.Num("line", Math.max(1, fault.row())),
                        new Arg.Term("limit", "limit." + fault.detail()));
        };
    }

    /** What a fault of a table's bytes is told as; null for bytes of no encoding, which another encoding may have. */
    static @Nullable Finding of(TableFault fault, Place at) {
        Arg line = new Arg.Num("line", fault.line());
        return switch (fault.kind()) {
            case BAD_BYTES -> null;
            case UNCLOSED_QUOTE -> Finding.of(QUOTE_UNCLOSED, at, line);
            case STRAY_QUOTE -> Finding.of(QUOTE_STRAY, at, line);
            case CELL_TOO_LONG -> Finding.of(TOO_LARGE, at, line, new Arg.Term("limit", "limit.cell"));
            case TOO_MANY_ROWS -> Finding.of(TOO_LARGE, at, line, new Arg.Term("limit", "limit.rows"));
            case TOO_MANY_COLUMNS -> Finding.of(TOO_LARGE, at, line, new Arg.Term("limit", "limit.columns"));
            case NOT_TEXT -> Finding.of(NOT_A_TABLE, at, new Arg.Term("kind", "kind.binary"));
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String clause() {
        return "—";
    }

    @Override
    public List<String> arguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1));
    }
}
