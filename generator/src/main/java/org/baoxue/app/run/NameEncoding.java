package org.baoxue.app.run;

import java.util.List;
import org.baoxue.app.ConfigurationException;
import org.baoxue.model.Finding;

/**
 * Stops a run whose files have names that the machine's locale cannot show: whoever reads that a form does not exist would look for the
 * fault in the file, which is in order. Under a locale that has all characters it is one name that is broken, and that stops nothing.
 */
public final class NameEncoding {
    /** What stands where a byte of a name could not be read. */
    private static final char LOST = '\uFFFD';

    private NameEncoding() {}

    /** Refuses names that were not read. */
    public static void require(List<Finding> ofNames) {
        require(ofNames, System.getProperty("sun.jnu.encoding", ""));
    }

    /** The same under the encoding that names of files have here. */
    static void require(List<Finding> ofNames, String encoding) {
        if (!encoding.equalsIgnoreCase("UTF-8")
                && ofNames.stream().anyMatch(finding -> finding.place().file().indexOf(LOST) >= 0)) {
            throw new ConfigurationException(
                    "文件名里的中文读不出来：本机的区域设置不是 UTF-8。请先设 LC_ALL=C.UTF-8（或 zh_CN.UTF-8）再运行。",
                    "file names hold characters that cannot be read under this locale; set one with UTF-8, such as"
                            + " LC_ALL=C.UTF-8, and run again");
        }
    }
}
