package org.baoxue.app.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.app.RunStats;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.folder.Inventory;

/** Counts what was read, file by file in their order. */
public final class RunStatsBuilder {
    private int files;
    private long bytes;
    private long rows;
    private final SortedMap<String, Integer> encodings = new TreeMap<>();
    private final SortedMap<String, Integer> forms = new TreeMap<>();
    private final MessageDigest digest = FileDigest.sha256();

    RunStatsBuilder() {}

    void add(SubmissionFile file, FileLoop.Read read) {
        files++;
        bytes += read.digest().bytes();
        rows += read.outcome().rows();
        encodings.merge(read.outcome().encoding().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        forms.merge(file.submission().form(), 1, Integer::sum);
        String line = file.submission().file() + "\n" + read.digest().hex() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    /** To be called once. */
    RunStats build(Inventory inventory) {
        return new RunStats(
                files,
                bytes,
                rows,
                Collections.unmodifiableSortedMap(encodings),
                Collections.unmodifiableSortedMap(forms),
                List.copyOf(inventory.ignored()),
                inventory.superseded().stream().map(SubmissionFile::submission).toList(),
                HexFormat.of().formatHex(digest.digest()));
    }
}
