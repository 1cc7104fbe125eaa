package org.baoxue.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.baoxue.app.ConfigurationException;
import org.baoxue.app.Product;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Where the command line begins. Exit codes: 0 clean, 1 findings, 2 usage or configuration, 3 trouble in the tool. */
@Command(
        name = "baoxue",
        description = {
            "Checks the files of regular reporting on dropout control (控辍保学常态化报告) and publishes the reports.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nBegin here:%n",
        footer = {
            "  java -jar baoxue.jar sample --out sample                invent a province to look at",
            "  java -jar baoxue.jar check sample                       check its files",
            "  java -jar baoxue.jar site sample --out site             and publish its reports",
            "",
            Main.EXIT_CODES,
            Main.EXIT_CODES_GRAVE
        })
public final class Main {
    static final String EXIT_CODES =
            "Exit codes: 0 clean; 1 findings at or above the chosen severity; 2 usage or configuration;";
    static final String EXIT_CODES_GRAVE = "3 the tool could not do its work.";
    static final int USAGE = 2;
    static final int TROUBLE = 3;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean coloured = Terminal.takesColours(System.getenv(), Terminal.isThere());
        System.exit(runOrTell(coloured, out, err, args));
    }

    /** An error of the machine itself, such as too little memory, must never look like findings or a success. */
    private static int runOrTell(boolean coloured, PrintStream out, PrintStream err, String... args) {
        try {
            return run(coloured, out, err, args);
        } catch (OutOfMemoryError e) {
            err.println(
                    "baoxue could not do its work: too little memory; give it more with java -Xmx1g -jar baoxue.jar …");
        } catch (StackOverflowError | LinkageError e) {
            err.println("baoxue could not do its work: " + e);
        }
        return TROUBLE;
    }

    /** Runs one command without colours and returns its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return run(false, out, err, args);
    }

    private static int run(boolean coloured, PrintStream out, PrintStream err, String... args) {
        PrintWriter print = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter tell = new PrintWriter(err, true, StandardCharsets.UTF_8);
        Path plain = plainCheck(args);
        return plain == null ? parse(coloured, print, tell, args) : check(coloured, plain, print, tell);
    }

    private static int parse(boolean coloured, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        commands(args.length == 0 ? "" : args[0], coloured).forEach(line::addSubcommand);
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, result) -> explain(e, command.getErr()));
        if (args.length == 0) {
            line.usage(out);
            return USAGE;
        }
        return line.execute(args);
    }

    /** The folder of {@code check FOLDER}, the commonest call, which must not wait for a parser to be set up; else null. */
    private static @Nullable Path plainCheck(String... args) {
        if (args.length != 2 || !args[0].equals("check") || args[1].isEmpty() || "-@".indexOf(args[1].charAt(0)) >= 0) {
            return null;
        }
        try {
            return Path.of(args[1]);
        } catch (InvalidPathException e) {
            return null; // the parser says it in the words of its other refusals
        }
    }

    private static int check(boolean coloured, Path folder, PrintWriter out, PrintWriter err) {
        try {
            return new CheckCommand(coloured).run(RunOptions.of(folder), out, err);
        } catch (RuntimeException e) {
            return explain(e, err);
        }
    }

    /** The command that is named; all of them where none is, for only then are they listed, and describing one costs time. */
    private static List<Object> commands(String name, boolean coloured) {
        return switch (name) {
            case "check" -> List.of(new CheckCommand(coloured));
            case "site" -> List.of(new SiteCommand(coloured));
            case "sample" -> List.of(new SampleCommand());
            case "forms" -> List.of(new FormsCommand());
            case "rules" -> List.of(new RulesCommand());
            default ->
                List.of(
                        new CheckCommand(coloured),
                        new SiteCommand(coloured),
                        new FormsCommand(),
                        new SampleCommand(),
                        new RulesCommand());
        };
    }

    private static int explain(Exception e, PrintWriter err) {
        if (e instanceof ConfigurationException) {
            err.println("baoxue: " + e.getMessage());
            return USAGE;
        }
        err.println("baoxue could not do its work: " + e);
        e.printStackTrace(err);
        return TROUBLE;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"baoxue " + Product.version()};
        }
    }
}
