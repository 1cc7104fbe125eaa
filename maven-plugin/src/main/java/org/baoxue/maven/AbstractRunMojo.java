package org.baoxue.maven;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.baoxue.app.ConfigurationException;
import org.baoxue.app.Outcome;
import org.baoxue.app.Pipeline;
import org.baoxue.app.Progress;
import org.baoxue.app.ReportFiles;
import org.baoxue.app.Reports;
import org.baoxue.app.Settings;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.baoxue.spool.Spool;
import org.jspecify.annotations.Nullable;

/** What both goals share: the parameters of a run, and how its outcome ends a build. */
abstract class AbstractRunMojo extends AbstractMojo {
    private static final int SHOWN = 10;

    /** Skips all goals of this plugin. */
    @Parameter(property = "baoxue.skip", defaultValue = "false")
    private boolean skip;

    /** The folder with the submissions, in any layout. */
    @Parameter(property = "baoxue.submissions", defaultValue = "${project.basedir}/submissions", required = true)
    private @Nullable File submissions;

    /** The province's profile (thresholds, calendar, deadlines, severities): a JSON Merge Patch over the default profile. */
    @Parameter(property = "baoxue.profile")
    private @Nullable File profile;

    /** A folder whose {@code schemas/} and {@code templates/} replace the shipped ones, file by file. */
    @Parameter(property = "baoxue.overlay")
    private @Nullable File overlay;

    /**
     * The day on which the run speaks, {@code YYYY-MM-DD}. By default the last day of the latest month that a file names; the clock is
     * never asked.
     */
    @Parameter(property = "baoxue.asOf")
    private @Nullable String asOf;

    /** The province's 6-digit code, where no file of the form {@code schools} tells it. */
    @Parameter(property = "baoxue.province")
    private @Nullable String province;

    /** The severity that fails the build: {@code error}, {@code warning} or {@code note}. By default as the profile says. */
    @Parameter(property = "baoxue.failOn")
    private @Nullable String failOn;

    /** The language of messages: {@code zh-CN} or {@code en}. */
    @Parameter(property = "baoxue.language", defaultValue = "zh-CN")
    private String language = "zh-CN";

    /**
     * Reports to be written, each as {@code FORMAT=FILE}: {@code json}, {@code sarif}, {@code junit}, {@code csv}, {@code github},
     * {@code gitlab} or {@code markdown}; {@code -} for the file is standard output. Relative files are named from the project's
     * folder. They are written before findings fail the build.
     */
    @Parameter(property = "baoxue.reports")
    private List<String> reports = List.of();

    /**
     * A folder that receives return slips (退回单): for each file with findings a page, its Markdown and a marked copy of the file. None by
     * default. They are written before findings fail the build.
     */
    @Parameter(property = "baoxue.slips")
    private @Nullable File slips;

    /** The JSON report of an earlier run: what is new since, still there, and gone is told, too. */
    @Parameter(property = "baoxue.since")
    private @Nullable File since;

    /** The project's folder; the working folder where there is no project. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** How many files are read, and pages written, at a time. */
    @Parameter(property = "baoxue.threads", defaultValue = "2")
    private int threads = 2;

    /** Whether this goal alone is to be skipped. */
    abstract boolean skipsGoal();

    /** Whether what the goal does lists all findings, and not only samples. */
    abstract boolean listsAll();

    /**
     * Does what the goal does with the outcome before it ends the build.
     *
     * @param earlier the JSON report of an earlier run, if one was named
     */
    abstract void use(Outcome outcome, Settings settings, @Nullable Path earlier);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipsGoal()) {
            getLog().info("skipped");
            return;
        }
        Outcome outcome;
        Reports words;
        try (Spool spool = Spool.ofSystem()) {
            Settings settings = settings();
            Path earlier = file(since, "earlier result", false);
            words = Reports.in(language, settings).since(earlier);
            ReportFiles files = ReportFiles.of(reports, basedir == null ? Path.of("") : basedir.toPath(), settings);
            outcome = Pipeline.run(settings, listsAll() || files.listAll() ? spool : null, this::progress);
            use(outcome, settings, earlier);
            if (!files.isEmpty()) {
                words.write(outcome, settings, files, AbstractRunMojo::print);
            }
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("baoxue could not do its work: " + e.getMessage(), e);
        }
        end(outcome, words);
    }

    /** Standard output as it is, without the marks of the build's log, which would hide commands from those who read it. */
    private static void print(String text) {
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private void end(Outcome outcome, Reports words) throws MojoExecutionException, MojoFailureException {
        if (!outcome.crashes().isEmpty()) {
            throw new MojoExecutionException(String.join("\n", words.text(outcome)));
        }
        if (outcome.fails()) {
            if (outcome.slips() != null) {
                getLog().info(words.slips(outcome));
            }
            throw new MojoFailureException(
                    words.summary(outcome) + "\n" + String.join("\n", words.worst(outcome, SHOWN)));
        }
        words.text(outcome).forEach(line -> getLog().info(line));
    }

    private Settings settings() {
        Path folder = submissions == null ? null : submissions.toPath();
        if (folder == null || !folder.toFile().isDirectory()) {
            throw new ConfigurationException(
                    "there is no folder " + folder + "; set <submissions> or -Dbaoxue.submissions");
        }
        if (threads < 1) {
            throw new ConfigurationException("<threads> must be at least 1");
        }
        return new Settings(
                folder,
                file(profile, "profile", false),
                file(overlay, "overlay folder", true),
                date(),
                unit(),
                severity(),
                threads,
                slips == null ? null : new Settings.Slips(slips.toPath(), language));
    }

    private static @Nullable Path file(@Nullable File file, String name, boolean folder) {
        if (file == null) {
            return null;
        }
        if (folder ? !file.isDirectory() : !file.isFile()) {
            throw new ConfigurationException("there is no " + name + " " + file);
        }
        return file.toPath();
    }

    private @Nullable LocalDate date() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new ConfigurationException("<asOf> must be a date such as 2025-06-30, not " + asOf);
        }
    }

    private @Nullable UnitCode unit() {
        if (province == null) {
            return null;
        }
        UnitCode code = UnitCode.parse(province);
        if (code == null || code.isSchool()) {
            throw new ConfigurationException("<province> must be a 6-digit division code, not " + province);
        }
        return code;
    }

    private @Nullable Severity severity() {
        if (failOn == null) {
            return null;
        }
        try {
            return Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("<failOn> must be error, warning or note, not " + failOn);
        }
    }

    private void progress(Progress.Stage stage, long done, long all) {
        if (all >= 1000 && done % 1000 == 0) {
            getLog().info(stage.name().toLowerCase(Locale.ROOT) + " " + done + "/" + all);
        }
    }
}
