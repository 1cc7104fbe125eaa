package org.baoxue.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.baoxue.app.Outcome;
import org.baoxue.app.Settings;
import org.baoxue.app.SiteWriter;
import org.jspecify.annotations.Nullable;

/**
 * Checks a folder of submissions and publishes its site. The inspection edition is written even when there are errors, since it shows
 * them; then the build fails.
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class SiteMojo extends AbstractRunMojo {
    /** The folder that receives the editions, a folder each. */
    @Parameter(property = "baoxue.outputDirectory", defaultValue = "${project.build.directory}/site", required = true)
    private @Nullable File outputDirectory;

    /** Skips this goal. */
    @Parameter(property = "baoxue.site.skip", defaultValue = "false")
    private boolean skipSite;

    /** Made by Maven. */
    public SiteMojo() {}

    @Override
    boolean skipsGoal() {
        return skipSite;
    }

    @Override
    boolean listsAll() {
        return true;
    }

    @Override
    void use(Outcome outcome, Settings settings, @Nullable Path earlier) {
        SiteWriter.Written written = SiteWriter.write(
                outcome, settings, Objects.requireNonNull(outputDirectory).toPath(), earlier);
        getLog().info(written.index() + " (" + written.pages() + " pages)");
    }
}
