package org.baoxue.form;

import java.util.List;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;

/** What a form's schema refuses, one code a keyword. */
public enum SchemaFaults implements RuleInfo {
    REQUIRED("S01", "column"),
    TYPE("S02", "column found"),
    PATTERN("S03", "column found expected"),
    CODE("S04", "column found expected"),
    DATE("S05", "column found problem"),
    RANGE("S06", "column found expected"),
    LENGTH("S07", "column found expected"),
    REQUIRED_HERE("S08", "column rule"),
    VALUE_HERE("S09", "column found rule"),
    OTHER("S10", "column found rule");

    private final String code;
    private final String arguments;

    SchemaFaults(String code, String arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
