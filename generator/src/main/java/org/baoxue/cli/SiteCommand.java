package org.baoxue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.baoxue.spool.Spool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a folder and publishes its site. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the submissions in a folder and publishes the reports as a static site: OUT/inspection/index.html,"
                    + " marked 内部资料, to be opened by double-click without a network.",
            "",
            "The inspection edition is written even when there are errors (it shows them); the exit code is then 1.",
            ""
        },
        footerHeading = "%n",
        footer = {
            "Example: java -jar baoxue.jar site submissions --out site",
            "",
            Main.EXIT_CODES,
            Main.EXIT_CODES_GRAVE
        })
final class SiteCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "The folder that receives the site.")
    private Path out = Path.of("site");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final boolean coloured;

    /**
     * The command.
     *
     * @param coloured whether what it prints may have colours
     */
    SiteCommand(boolean coloured) {
        this.coloured = coloured;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings();
        ResultPrinter printer = ResultPrinter.of(options, settings, coloured);
        ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getErr());
        try (Spool spool = Spool.ofSystem()) {
            Outcome outcome = Pipeline.run(settings, spool, progress);
            SiteWriter.Written written = SiteWriter.write(outcome, settings, out, options.since());
            printer.print(
                    outcome, spec.commandLine().getOut(), spec.commandLine().getErr());
            spec.commandLine().getErr().println(written.index() + " (" + written.pages() + " pages)");
            return outcome.exitCode();
        }
    }
}
