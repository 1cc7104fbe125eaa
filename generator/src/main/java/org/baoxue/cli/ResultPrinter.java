package org.baoxue.cli;

import java.io.PrintWriter;
import org.baoxue.app.Outcome;
import org.baoxue.app.ReportFiles;
import org.baoxue.app.Reports;
import org.baoxue.app.Settings;

/** Writes the reports that a run's options ask for, and prints its result. */
final class ResultPrinter {
    private final Reports reports;
    private final ReportFiles files;
    private final Settings settings;
    private final boolean json;
    private final boolean coloured;

    private ResultPrinter(RunOptions options, Settings settings, boolean coloured) {
        this.reports = Reports.in(options.language(), settings).since(options.since());
        this.files = options.reports(settings);
        this.settings = settings;
        this.json = options.format() == RunOptions.Format.json;
        this.coloured = coloured;
    }

    /** A printer for these options; made before the run, so that what cannot be meant is refused before any work. */
    static ResultPrinter of(RunOptions options, Settings settings, boolean coloured) {
        return new ResultPrinter(options, settings, coloured);
    }

    /** Whether a report lists all findings of the run, for which they have to be spooled. */
    boolean listsAll() {
        return files.listAll();
    }

    /** Reports first, then the result for people: on standard output unless a report has taken it. */
    void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        if (!files.isEmpty()) {
            reports.write(outcome, settings, files, out::print);
        }
        if (json) {
            out.print(reports.json(outcome));
        } else if (files.takeOutput()) {
            reports.text(outcome).forEach(err::println);
        } else {
            (coloured ? reports.colouredText(outcome) : reports.text(outcome)).forEach(out::println);
        }
        out.flush();
        err.flush();
    }
}
