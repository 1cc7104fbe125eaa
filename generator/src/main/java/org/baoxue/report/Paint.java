package org.baoxue.report;

import org.baoxue.model.Severity;

/** The colours of a terminal. */
public enum Paint {
    /** None: for files, pipes and logs. */
    NONE,
    /** Escape sequences of ECMA-48, which every terminal of today understands. */
    ANSI;

    private static final String RED = "1;31";
    private static final String YELLOW = "33";
    private static final String GREEN = "32";
    private static final String CYAN = "36";

    String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case NOTE -> CYAN;
                },
                text);
    }

    String conclusion(int exitCode, String text) {
        return paint(exitCode == 0 ? GREEN : RED, text);
    }

    private String paint(String colour, String text) {
        return this == NONE ? text : "\u001B[" + colour + "m" + text + "\u001B[0m";
    }
}
