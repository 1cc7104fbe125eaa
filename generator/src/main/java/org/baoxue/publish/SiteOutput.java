package org.baoxue.publish;

import java.io.OutputStream;

/** Where an edition is written: a folder in a run, memory in tests. Safe for many threads. */
public interface SiteOutput {
    /**
     * Writes one file.
     *
     * @param path from the edition's root, with {@code /}; ASCII letters, digits, {@code . _ -} only
     * @throws IllegalArgumentException if the path is not such a path, or was written before (also in other case)
     */
    void write(String path, byte[] content);

    /**
     * Opens one file that may be larger than memory; it stands there once the stream is closed.
     *
     * @param path as {@link #write} has it
     */
    OutputStream open(String path);

    /** Ends the edition: nothing is written after it. */
    void finish();
}
