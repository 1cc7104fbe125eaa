package org.baoxue.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.baoxue.model.Severity;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented province passes the check: every file is read, no rule finds an error, and the warnings are those that are meant. */
class SampleChecksTest {
    /**
     * A month that was not filed; a survey in a county that has too few schools without a case, explained; names sent down late or without
     * a fate; a problem overdue; a class above 100 %; moves that one school forgot; every third
     * case that waits for its entry on the platform; a school that files nil returns beside truancy, a clean-up in December, a school that
     * hides behind suspensions, a suspension just before the line.
     */
    private static final Set<String> MEANT = Set.of(
            "B32", "C08", "C09", "C11", "C24", "M01", "M02", "T01", "T16", "T24", "T29", "T30", "T31", "P05", "P06",
            "P14", "P15");

    @Test
    void an_invented_province_has_no_errors_and_only_the_warnings_that_are_meant(@TempDir Path folder)
            throws IOException {
        SampleProvince.write(new SampleSettings(60, 9_000, 11, 2024, 10), folder);

        Outcome outcome = Pipeline.run(new Settings(folder, null, null, null, null, null, 2), Progress.SILENT);

        assertThat(outcome.crashes()).isEmpty();
        assertThat(outcome.total(Severity.ERROR))
                .as("%s", outcome.findings().totals())
                .isZero();
        Set<String> warnings = new TreeSet<>(outcome.findings().totals().keySet());
        warnings.removeIf(code -> outcome.severity(code) != Severity.WARNING);
        assertThat(warnings).isSubsetOf(MEANT).contains("C24", "T01", "T29", "T30", "T31", "B32");
        assertThat(outcome.findings().open("T24")).isZero();
        assertThat(outcome.settled().ground().asOf()).hasToString("2025-07-31");
    }
}
