package org.baoxue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.baoxue.app.ConfigurationException;
import org.baoxue.app.ReportFiles;
import org.baoxue.app.Settings;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The options that every run over a folder of submissions shares. */
final class RunOptions {
    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The folder with the submissions, in any layout. Files are named"
                    + " <unit>_<form>_<period>[_rN] with .csv, .xlsx, .json or .md, such as"
                    + " 2199000001_attendance_2024-10.csv, or <unit>_<period>.xlsx; zip archives are folders, too.")
    private @Nullable Path folder;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "The province's profile: thresholds, calendar, deadlines, severities. A JSON Merge Patch"
                    + " over the default profile.")
    private @Nullable Path profile;

    @Option(
            names = "--overlay",
            paramLabel = "FOLDER",
            description = "A folder whose schemas/ and templates/ replace the shipped ones, file by file.")
    private @Nullable Path overlay;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day on which the run speaks (YYYY-MM-DD). Default: the last day of the latest month"
                    + " that a file names; the clock is never asked.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "The province's code, where no file of the form schools (学校名录) tells it.")
    private @Nullable String province;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The severity that makes the run fail: ${COMPLETION-CANDIDATES}. Default: as the profile"
                    + " says (ERROR).")
    private @Nullable Severity failOn;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh-CN",
            description = "The language of messages: zh-CN or en. Default: ${DEFAULT-VALUE}.")
    private String language = "zh-CN";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the result is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description =
                    "Also writes the result as json, sarif, junit, csv, github, gitlab or markdown into a file; may"
                            + " be given several times. With - for FILE it goes to standard output, and what people read to"
                            + " standard error.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description =
                    "The result of an earlier run, written by --report json=FILE: what is new since, still there, and"
                            + " gone is told, too.")
    private @Nullable Path since;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many files are read at a time. Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    /** A folder, and all else by default. */
    static RunOptions of(Path folder) {
        RunOptions options = new RunOptions();
        options.folder = folder;
        return options;
    }

    /** Reads a day, and refuses what is none in words of our own. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("there is no day " + text + "; write it as 2024-10-31");
            }
        }
    }

    /** How a result is printed. */
    enum Format {
        text,
        json
    }

    Settings settings() {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ConfigurationException("没有这个文件夹：" + folder + "。", "there is no folder " + folder);
        }
        if (profile != null && !Files.isRegularFile(profile)) {
            throw new ConfigurationException("没有这个方案文件：" + profile + "。", "there is no profile " + profile);
        }
        if (overlay != null && !Files.isDirectory(overlay)) {
            throw new ConfigurationException("没有这个替换文件夹：" + overlay + "。", "there is no overlay folder " + overlay);
        }
        if (threads < 1) {
            throw new ConfigurationException("--threads 至少是 1。", "--threads must be at least 1");
        }
        return new Settings(folder, profile, overlay, asOf, unit(), failOn, threads);
    }

    String language() {
        return language;
    }

    /** The JSON report of an earlier run, if one was named. */
    @Nullable
    Path since() {
        if (since != null && !Files.isRegularFile(since)) {
            throw new ConfigurationException("没有上次的结果：" + since + "。", "there is no earlier result " + since);
        }
        return since;
    }

    Format format() {
        return format;
    }

    /** The reports that are asked for besides what is printed. */
    ReportFiles reports(Settings settings) {
        ReportFiles files = ReportFiles.of(reports, Path.of(""), settings);
        if (files.takeOutput() && format == Format.json) {
            throw new ConfigurationException(
                    "--format json 和 --report …=- 都要用标准输出，只能用一个。",
                    "--format json and --report …=- both want standard output; use one of them");
        }
        return files;
    }

    private @Nullable UnitCode unit() {
        if (province == null) {
            return null;
        }
        UnitCode code = UnitCode.parse(province);
        if (code == null || code.isSchool()) {
            throw new ConfigurationException(
                    "--province 应填6位区划码，不是 " + province + "。",
                    "--province must be a 6-digit division code, not " + province);
        }
        return code;
    }
}
