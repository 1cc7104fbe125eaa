package org.baoxue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Settings;
import org.baoxue.spool.Spool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        },
        footerHeading = "%n",
        footer = {
            "Example: java -jar baoxue.jar check submissions --lang en",
            "",
            Main.EXIT_CODES,
            Main.EXIT_CODES_GRAVE
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--slips",
            paramLabel = "DIR",
            description =
                    "Also writes return slips (退回单) into this folder: for each file with findings a page, its"
                            + " Markdown and a copy of the file as a workbook whose cells are marked, in a folder of its sender.")
    private @Nullable Path slips;

    /** Set by the parser; none where the command is run without one, which must not wait until the parser's classes are read. */
    @Spec
    private @Nullable CommandSpec spec;

    private final boolean coloured;

    /**
     * The command.
     *
     * @param coloured whether what it prints may have colours
     */
    CheckCommand(boolean coloured) {
        this.coloured = coloured;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return run(options, line.getOut(), line.getErr());
    }

    /** Checks as these options say; returns the exit code. */
    int run(RunOptions asked, PrintWriter out, PrintWriter err) {
        Settings settings =
                slips == null ? asked.settings() : asked.settings().with(new Settings.Slips(slips, asked.language()));
        ResultPrinter printer = ResultPrinter.of(asked, settings, coloured);
        try (Spool spool = Spool.ofSystem()) {
            Outcome outcome = Pipeline.run(settings, printer.listsAll() ? spool : null, new ConsoleProgress(err));
            printer.print(outcome, out, err);
            return outcome.exitCode();
        }
    }
}
