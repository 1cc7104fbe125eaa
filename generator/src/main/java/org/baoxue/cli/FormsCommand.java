package org.baoxue.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baoxue.app.kits.Kits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes blank forms. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        description = {
            "Writes blank forms (填报表): a workbook (.xlsx) for every form that is filed as a table, and one for a school's"
                    + " month. Codes are text, lists are drop-downs, cells are checked as they are typed, and a sheet says"
                    + " how to fill them in.",
            "",
            "With --from, a month begins with what is known from the month before: classes, opening figures, open cases,"
                    + " tracked returns, running registrations. Attendance and the nil return are always the clerk's.",
            ""
        },
        footerHeading = "%n",
        footer = {
            "Example: java -jar baoxue.jar forms --out forms",
            "Example: java -jar baoxue.jar forms --unit 2199000001 --period 2024-11 --from submissions --out forms",
            "",
            Main.EXIT_CODES,
            Main.EXIT_CODES_GRAVE
        })
final class FormsCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder that receives the workbooks.")
    private Path out = Path.of("forms");

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description =
                    "The unit that fills them in; files then have their right names. Default: all tiers, a folder each.")
    private @Nullable String unit;

    @Option(
            names = "--period",
            paramLabel = "P",
            description =
                    "The period: 2024-10, 2024-Q4, 2024-2025-1 or 2024-2025. Only forms of such periods are written.")
    private @Nullable String period;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description =
                    "A folder with what the unit filed for the period before; others' files in it are left alone.")
    private @Nullable Path from;

    @Option(
            names = "--overlay",
            paramLabel = "FOLDER",
            description = "A folder whose schemas/ and templates/ replace the shipped ones, file by file.")
    private @Nullable Path overlay;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh-CN",
            description = "The language of headings, lists and the guide: zh-CN or en. Default: ${DEFAULT-VALUE}.")
    private String language = "zh-CN";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String written = Kits.write(new Kits.Request(unit, period, from, overlay, language), out);
        spec.commandLine().getOut().println(written);
        return 0;
    }
}
