package org.baoxue.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.baoxue.app.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists every code that a finding may carry, with its severity and title.")
final class RulesCommand implements Callable<Integer> {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh-CN",
            description = "zh-CN or en. Default: ${DEFAULT-VALUE}.")
    private String language = "zh-CN";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private RunOptions.Format format = RunOptions.Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Reports reports = Reports.in(language);
        PrintWriter out = spec.commandLine().getOut();
        if (format == RunOptions.Format.json) {
            out.print(reports.rulesJson());
        } else {
            reports.rules().forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
