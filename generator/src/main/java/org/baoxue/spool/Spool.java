package org.baoxue.spool;

import java.nio.file.Path;
import org.baoxue.write.TemporaryFile;

/**
 * The room on disk for every finding of one run. Findings hold nothing personal in clear, so neither does the file, which is gone
 * when the spool is closed; until then the run's outcome can list them.
 */
public final class Spool implements AutoCloseable {
    /** How many findings of a rule are listed, or of a sender: as many as a sheet of Excel or WPS has rows, less those for headings. */
    public static final int MOST = 1_000_000;

    private final TemporaryFile file;
    private final int most;

    /**
     * A spool.
     *
     * @param most how many findings a lane holds; those beyond are only counted
     * @param folder where the temporary file is made, once it is needed
     */
    public Spool(int most, Path folder) {
        this.most = most;
        this.file = new TemporaryFile(folder);
    }

    /** A spool in the system's folder for temporary files. */
    public static Spool ofSystem() {
        return new Spool(MOST, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The list of a part of the run, still empty. */
    public SpooledFindings part() {
        return new SpooledFindings(file, most);
    }

    /** How many bytes stand on disk. */
    public long onDisk() {
        return file.size();
    }

    @Override
    public void close() {
        file.close();
    }
}
