package org.baoxue.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.baoxue.text.Messages;
import org.baoxue.view.AllFindings;
import org.baoxue.view.ResultView;
import org.baoxue.view.ToolView;
import org.jspecify.annotations.Nullable;

/** The formats of a report that is written into a file. All say the same result; the same result gives the same text. */
public enum ReportFormat {
    /** The whole result, as {@code schemas/result.schema.json} says. */
    JSON,
    /** SARIF 2.1.0, for code scanning and editors. */
    SARIF,
    /** JUnit XML, for the test pages of Jenkins, GitLab and others. */
    JUNIT,
    /** A table of all findings for Excel and WPS. */
    CSV,
    /** Workflow commands of GitHub Actions, to be printed by a step. */
    GITHUB,
    /** Code Quality of GitLab. */
    GITLAB,
    /** A short summary of a job. */
    MARKDOWN;

    /** The format of this name in any case; null if there is none. */
    public static @Nullable ReportFormat named(String name) {
        for (ReportFormat format : values()) {
            if (format.word().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        return null;
    }

    /** Its name as users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the result in this format as UTF-8 and closes the stream.
     *
     * @param all its findings, for the format that lists them all; the others tell the samples that were kept
     */
    public void write(ResultView result, AllFindings all, ToolView tool, Messages messages, OutputStream out)
            throws IOException {
        if (this == CSV) {
            new FindingTable(messages).write(result, all, out);
            return;
        }
        try (out) {
            out.write(text(result, tool, messages).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether it lists all findings of a run, and not only samples. */
    public boolean listsAll() {
        return this == CSV;
    }

    private String text(ResultView result, ToolView tool, Messages messages) {
        return switch (this) {
            case JSON -> JsonReport.of(result);
            case SARIF -> new SarifReport(result, tool, messages).text();
            case JUNIT -> new JunitReport(result, tool, messages).text();
            case CSV -> throw new IllegalStateException("a table is never whole in memory");
            case GITHUB -> new GithubReport(tool, messages).text(result);
            case GITLAB -> new GitlabReport(tool, messages).text(result);
            case MARKDOWN -> new MarkdownReport(messages).text(result);
        };
    }
}
