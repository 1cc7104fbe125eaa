package org.baoxue.cli;

import java.io.Console;
import java.util.Map;

/** What is known of the place where the result is printed. */
final class Terminal {
    private Terminal() {}

    /** Whether a person sees the output: neither it nor the input is redirected. */
    @SuppressWarnings("SystemConsoleNull") // null up to Java 21, which is looked at first; later ones are asked below
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // since Java 22 there is always a console, and only this method says whether it is a terminal
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * Whether the output may have colours: on a terminal that knows them, unless the user wants none (NO_COLOR).
     *
     * @param environment the variables of the process
     * @param terminal whether the output is a terminal
     */
    static boolean takesColours(Map<String, String> environment, boolean terminal) {
        boolean knows = environment.containsKey("WT_SESSION")
                || !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return terminal && knows && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
