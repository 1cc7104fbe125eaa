package org.baoxue.canonical;

import java.util.List;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;

/** What is put right without asking, and told. A code that the profile forbids is not put right. */
public enum Repairs implements RuleInfo {
    FULL_WIDTH("R01", "column found made"),
    BLANKS("R02", "column found made"),
    SPREADSHEET_MARK("R03", "column found made"),
    DATE_STYLE("R04", "column found made"),
    TRAILING_ZERO("R05", "column found made"),
    LOWER_CASE_X("R06", "column found made"),
    /** Told once for each column of a file, with its number of cells; where it is forbidden, once for each cell. */
    LABEL("R07", "column count"),
    HEADING("R08", "column found"),
    ENCODING("R09", "encoding"),
    SEPARATOR("R10", "separator"),
    TITLE("R11", "row"),
    GROUPING("R12", "column found made");

    private final String code;
    private final String arguments;

    Repairs(String code, String arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String clause() {
        return "—";
    }

    @Override
    public List<String> arguments() {
        return List.of(arguments.split(" ", -1));
    }
}
