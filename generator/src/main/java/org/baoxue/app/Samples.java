package org.baoxue.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.baoxue.sample.SampleProvince;
import org.baoxue.sample.SampleReport;
import org.baoxue.sample.SampleSettings;

/** Invented provinces. */
public final class Samples {
    private static final int SCHOOL_YEAR = 2024;
    private static final int MONTHS = 10;

    private Samples() {}

    /**
     * Writes an invented province into a folder.
     *
     * @param schools how many schools
     * @param children the total of 在籍, or 0 for natural sizes
     * @return what was written, in a sentence
     */
    public static String write(int schools, long children, long seed, Path out) {
        try {
            SampleReport report =
                    SampleProvince.write(new SampleSettings(schools, children, seed, SCHOOL_YEAR, MONTHS), out);
            return out + ": " + report.files() + " files, " + report.schools() + " schools, " + report.children()
                    + " children, " + report.cases() + " cases";
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample could not be written to " + out, e);
        }
    }
}
