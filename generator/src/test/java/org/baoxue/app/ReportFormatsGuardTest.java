package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.baoxue.report.InventedResult;
import org.baoxue.report.ReportFormat;
import org.baoxue.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format of a small result as it is read elsewhere: a change of a byte is meant, or it is a fault. */
class ReportFormatsGuardTest {
    private static final Path GOLDEN = Path.of("src/test/resources/reports/golden");

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_format_stays_as_it_is(ReportFormat format) {
        Golden.holds(GOLDEN.resolve("result." + format.word()), InventedResult.text(format, InventedResult.plain()));
    }

    @Test
    void the_schema_of_results_is_shipped() {
        assertThat(Resources.shipped().text("schemas/result.schema.json")).contains("draft-07");
    }

    @Test
    void the_help_of_every_command_that_runs_names_every_format() throws Exception {
        String options = Files.readString(Path.of("src/main/java/org/baoxue/cli/RunOptions.java"));
        List<String> formats =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
        assertThat(options)
                .as("name each format in the description of --report")
                .contains(formats);
        assertThat(Files.readString(Path.of("../docs/ci.md")))
                .as("say in docs/ci.md what each format is for")
                .contains(formats.stream().map(format -> "`" + format + "`").toList());
    }
}
