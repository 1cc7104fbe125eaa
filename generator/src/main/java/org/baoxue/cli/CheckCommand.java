package org.baoxue.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Reports;
import org.baoxue.app.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a folder and prints what was found. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the submissions in a folder: file names, encodings, headings, every cell against its form's schema,"
                    + " and the rules across rows, files and months.",
            "",
            "Each finding names file, row (as a spreadsheet shows it), column, what was found (masked), what was"
                    + " expected and what to do.",
            ""
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Outcome outcome =
                Pipeline.run(settings, new ConsoleProgress(spec.commandLine().getErr()));
        Reports reports = Reports.in(options.language(), settings);
        PrintWriter out = spec.commandLine().getOut();
        if (options.format() == RunOptions.Format.json) {
            out.print(reports.json(outcome));
        } else {
            reports.text(outcome).forEach(out::println);
        }
        out.flush();
        return outcome.exitCode();
    }
}
