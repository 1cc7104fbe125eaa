package org.baoxue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoxue.app.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invents a province. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Invents a province (990000) with its units, schools and one school year of submissions, to try things on."
                    + " The same seed gives the same bytes. No person, school or number in it is real: division codes"
                    + " begin with 99.",
            ""
        },
        footerHeading = "%n",
        footer = {
            "Example: java -jar baoxue.jar sample --out sample --schools 60",
            "",
            Main.EXIT_CODES,
            Main.EXIT_CODES_GRAVE
        })
final class SampleCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder that receives the files.")
    private Path out = Path.of("sample");

    @Option(
            names = "--schools",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "How many schools, 2 or more; with fewer than 24 some stories have no place. Sizes follow real distributions from 300 on. Default: ${DEFAULT-VALUE}.")
    private int schools = 60;

    @Option(
            names = "--children",
            paramLabel = "N",
            defaultValue = "0",
            description = "Scales 在籍 to this total; 0 leaves natural sizes. Default: ${DEFAULT-VALUE}.")
    private long children;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2024",
            description = "The seed. Default: ${DEFAULT-VALUE}.")
    private long seed = 2024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Samples.write(schools, children, seed, out));
        return 0;
    }
}
