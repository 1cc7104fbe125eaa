package org.baoxue.publish;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The paths that a run has written, each once; two that differ in case only are one, as on Windows. */
final class WrittenPaths {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    /** Whether this is a path that an edition may hold: below its root and safe on every file system. */
    static boolean isSafe(String path) {
        return PATH.matcher(path).matches();
    }

    /** Claims a path; a second claim and a path that leaves the edition are refused. */
    void claim(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("an edition cannot hold the path " + path);
        }
        if (!claimed.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the path " + path + " is written twice");
        }
    }
}
