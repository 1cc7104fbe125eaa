package org.baoxue.check;

import org.baoxue.model.ShownName;

/**
 * A rule that crashed: trouble in the tool, never a success. Says nothing of the row's content, which may be personal.
 *
 * @param code the rule
 * @param file the file it was looking at; empty at the end of the run
 * @param trouble the kind of exception and where it arose
 */
public record Crash(String code, String file, String trouble) {
    static Crash of(String code, String file, RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return new Crash(code, ShownName.file(file, true), e.getClass().getSimpleName() + at);
    }
}
