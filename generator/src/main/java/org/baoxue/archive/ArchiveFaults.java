package org.baoxue.archive;

import java.util.List;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;

/** What can be wrong with an archive, or with a file in it, before anybody reads that file. */
public enum ArchiveFaults implements RuleInfo {
    ARCHIVE_UNREADABLE("F60", Severity.ERROR, "problem"),
    ARCHIVE_LIMIT("F61", Severity.ERROR, "limit"),
    ENTRY_UNREADABLE("F62", Severity.ERROR, "problem"),
    ENTRY_NAME("F63", Severity.ERROR, "number problem"),
    ENTRY_TWICE("F64", Severity.ERROR, "count"),
    ARCHIVE_NESTED("F65", Severity.ERROR, ""),
    ARCHIVE_EMPTY("F66", Severity.WARNING, "");

    private final String code;
    private final Severity severity;
    private final String arguments;

    ArchiveFaults(String code, Severity severity, String arguments) {
        this.code = code;
        this.severity = severity;
        this.arguments = arguments;
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
