package org.baoxue.app;

/** Told how far a run is; called from one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (stage, done, all) -> {};

    /** The stages of a run that may take long. */
    enum Stage {
        READ,
        PUBLISH
    }

    /** So much is done. */
    void at(Stage stage, long done, long all);
}
