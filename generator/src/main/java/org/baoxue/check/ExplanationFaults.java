package org.baoxue.check;

import java.util.Arrays;
import java.util.List;
import org.baoxue.model.RuleInfo;
import org.baoxue.model.Severity;

/** What can be wrong with an explanation. Told at the end of a run, when it is known what each of them has met. */
public enum ExplanationFaults implements RuleInfo {
    /** 有效期至 lies before the day of the run. */
    EXPIRED("T12", Severity.WARNING, "code", "until"),
    /** No finding that it could explain, though the submission that it names was checked. */
    MEETS_NOTHING("T13", Severity.WARNING, "code", "target", "explained_form", "explained_period", "problem"),
    /** An error, a code that does not exist, or an explanation's own fault cannot be explained. */
    NOT_EXPLAINABLE("T14", Severity.ERROR, "code", "problem");

    private final String code;
    private final Severity severity;
    private final String arguments;

    ExplanationFaults(String code, Severity severity, String... arguments) {
        this.code = code;
        this.severity = severity;
        this.arguments = String.join(" ", arguments);
    }

    static boolean hasCode(String code) {
        return Arrays.stream(values()).anyMatch(fault -> fault.code.equals(code));
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
        return "四";
    }

    @Override
    public List<String> arguments() {
        return List.of(arguments.split(" ", -1));
    }
}
