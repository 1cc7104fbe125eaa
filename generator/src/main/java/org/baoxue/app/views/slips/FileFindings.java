package org.baoxue.app.views.slips;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.app.Outcome;
import org.baoxue.canonical.Repairs;
import org.baoxue.model.Finding;
import org.baoxue.model.Severity;
import org.baoxue.model.UnitCode;

/**
 * What was found in one file of a sender and concerns it: exact numbers, and of each severity the first findings, as many as one workbook
 * can be marked with.
 */
final class FileFindings {
    /** More marks would make a workbook that no clerk can open, let alone read. */
    static final int MOST = 20_000;

    /** What is read as it is meant and may be written so the next time too, as when a clerk picks a name from the list of a blank form. */
    private static final Set<String> ALLOWED = Set.of(Repairs.ENCODING.code(), Repairs.LABEL.code());

    private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    /** The findings of a sender by file, in order; without those that leave it nothing to do or to know. */
    static SortedMap<String, FileFindings> of(Outcome outcome, String sender) {
        SortedMap<String, FileFindings> files = new TreeMap<>();
        UnitCode unit = new UnitCode(sender);
        outcome.findings().eachOf(sender, finding -> {
            Severity severity = outcome.severity(finding.code());
            if (severity != Severity.NOTE || (isRepair(finding) && !ALLOWED.contains(finding.code()))) {
                files.computeIfAbsent(finding.place().file(), file -> new FileFindings())
                        .add(
                                severity,
                                OwnFinding.of(
                                        finding,
                                        unit,
                                        outcome.settled().ground().tree()));
            }
        });
        return files;
    }

    /** Whether the tool has mended what it tells. */
    static boolean isRepair(Finding finding) {
        return finding.code().startsWith("R");
    }

    private void add(Severity severity, Finding finding) {
        counts.merge(severity, 1L, Long::sum);
        List<Finding> same = kept.computeIfAbsent(severity, s -> new ArrayList<>());
        if (same.size() < MOST) {
            same.add(finding);
        }
    }

    /** Whether the sender has to do something about it; else all has been put right, and the sender is only told. */
    boolean askSomething() {
        return count(Severity.ERROR) + count(Severity.WARNING) > 0;
    }

    /** How many there are of a severity. */
    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** How many there are. */
    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that can be listed: gravest first, each in the order of rows. */
    List<Finding> listed() {
        return kept.values().stream().flatMap(List::stream).limit(MOST).toList();
    }
}
