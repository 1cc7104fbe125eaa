package org.baoxue.app;

import java.nio.file.Path;
import java.time.LocalDate;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.resource.Resources;
import org.jspecify.annotations.Nullable;

/**
 * What a user says about a run. What is null falls back to the province's profile, then to the default.
 *
 * @param submissions the folder with the submissions
 * @param profile the province's profile, a JSON Merge Patch over the default one
 * @param overlay a folder whose files replace schemas and templates
 * @param asOf "today" of the run; by default the last day of the latest month that a file names
 * @param province the province's code, where no file of the form {@code schools} tells it
 * @param failOn the severity at which a run fails
 * @param threads how many files are read, and pages written, at a time
 * @param slips the folder that receives return slips; null for none
 */
public record Settings(
        Path submissions,
        @Nullable Path profile,
        @Nullable Path overlay,
        @Nullable LocalDate asOf,
        @Nullable UnitCode province,
        @Nullable Severity failOn,
        int threads,
        @Nullable Slips slips) {
    /**
     * What is sent back to senders.
     *
     * @param folder that receives it
     * @param language of its words
     */
    public record Slips(Path folder, String language) {}

    /** A run that sends nothing back. */
    public Settings(
            Path submissions,
            @Nullable Path profile,
            @Nullable Path overlay,
            @Nullable LocalDate asOf,
            @Nullable UnitCode province,
            @Nullable Severity failOn,
            int threads) {
        this(submissions, profile, overlay, asOf, province, failOn, threads, null);
    }

    /** The same run, which writes return slips as well. */
    public Settings with(@Nullable Slips sentBack) {
        return new Settings(submissions, profile, overlay, asOf, province, failOn, threads, sentBack);
    }

    /** A run over a folder, all else by default. */
    public static Settings of(Path submissions) {
        return new Settings(submissions, null, null, null, null, null, 2);
    }

    /** The shipped files, under the overlay where there is one. */
    Resources resources() {
        return overlay == null ? Resources.shipped() : Resources.overlaid(overlay);
    }
}
