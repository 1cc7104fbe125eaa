package org.baoxue.app.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.app.RunStats;
import org.baoxue.app.SheetColumns;
import org.baoxue.read.SubmissionFile;
import org.baoxue.read.folder.Inventory;

/** Counts what was read, file by file in their order. */
public final class RunStatsBuilder {
    private int files;
    private long bytes;
    private long rows;
    private final SortedMap<String, Integer> encodings = new TreeMap<>();
    private final SortedMap<String, Integer> forms = new TreeMap<>();
    private final Set<String> counted = new HashSet<>();
    private final SheetColumns.Builder columns = new SheetColumns.Builder();
    private final MessageDigest digest = FileDigest.sha256();

    RunStatsBuilder() {}

    void add(SubmissionFile file, FileLoop.Read read) {
        rows += read.outcome().rows();
        forms.merge(file.submission().form(), 1, Integer::sum);
        if (!file.submission().sheet().isEmpty()) {
            columns.add(file.submission().place(), read.outcome().columns());
        }
        if (!counted.add(file.submission().file())) {
            return; // another sheet of a workbook that is counted already
        }
        files++;
        bytes += read.digest().bytes();
        boolean sheet = !file.submission().sheet().isEmpty();
        String encoding = sheet ? "workbook" : read.outcome().encoding().name().toLowerCase(Locale.ROOT);
        encodings.merge(encoding, 1, Integer::sum);
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
                HexFormat.of().formatHex(digest.digest()),
                columns.build());
    }
}
