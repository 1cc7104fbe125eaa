package org.baoxue.maven;

import java.io.File;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.baoxue.app.ConfigurationException;
import org.baoxue.app.kits.Kits;
import org.jspecify.annotations.Nullable;

/** Writes blank forms: a workbook for every form that is filed as a table, and one for a school's month. */
@Mojo(name = "forms", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class FormsMojo extends AbstractMojo {
    /** Skips all goals of this plugin. */
    @Parameter(property = "baoxue.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "baoxue.forms.skip", defaultValue = "false")
    private boolean skipForms;

    /** The folder that receives the workbooks. */
    @Parameter(property = "baoxue.formsDirectory", defaultValue = "${project.build.directory}/forms", required = true)
    private @Nullable File formsDirectory;

    /** The code of the unit that fills them in. By default all tiers, a folder each. */
    @Parameter(property = "baoxue.unit")
    private @Nullable String unit;

    /** The period, such as {@code 2024-10}; only forms of such periods are written. By default all forms. */
    @Parameter(property = "baoxue.period")
    private @Nullable String period;

    /** A folder with what the unit filed for the period before, with which the forms begin. */
    @Parameter(property = "baoxue.from")
    private @Nullable File from;

    /** A folder whose {@code schemas/} and {@code templates/} replace the shipped ones, file by file. */
    @Parameter(property = "baoxue.overlay")
    private @Nullable File overlay;

    /** The language of headings, lists and the guide: {@code zh-CN} or {@code en}. */
    @Parameter(property = "baoxue.language", defaultValue = "zh-CN")
    private String language = "zh-CN";

    /** Made by Maven. */
    public FormsMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip || skipForms) {
            getLog().info("skipped");
            return;
        }
        Kits.Request request = new Kits.Request(
                unit, period, from == null ? null : from.toPath(), overlay == null ? null : overlay.toPath(), language);
        try {
            getLog().info(Kits.write(
                    request, Objects.requireNonNull(formsDirectory).toPath()));
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("baoxue could not do its work: " + e.getMessage(), e);
        }
    }
}
