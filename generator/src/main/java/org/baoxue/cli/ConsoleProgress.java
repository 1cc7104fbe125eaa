package org.baoxue.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.baoxue.app.Progress;

/** Says on the error stream how far long work is: nothing below a thousand steps, then at every tenth. */
final class ConsoleProgress implements Progress {
    private static final long QUIET = 1000;
    private static final long PARTS = 10;

    private final PrintWriter err;

    ConsoleProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(Stage stage, long done, long all) {
        if (all >= QUIET && done * PARTS / all != (done - 1) * PARTS / all) {
            err.println(stage.name().toLowerCase(Locale.ROOT) + " " + done + "/" + all);
            err.flush();
        }
    }
}
