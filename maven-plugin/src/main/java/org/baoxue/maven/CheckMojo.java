package org.baoxue.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.baoxue.app.Outcome;
import org.baoxue.app.Settings;
import org.jspecify.annotations.Nullable;

/** Checks a folder of submissions; findings at or above the chosen severity fail the build. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractRunMojo {
    /** Skips this goal. */
    @Parameter(property = "baoxue.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    boolean skipsGoal() {
        return skipCheck;
    }

    @Override
    boolean listsAll() {
        return false;
    }

    @Override
    void use(Outcome outcome, Settings settings, @Nullable Path earlier) {
        // the outcome itself is the result
    }
}
