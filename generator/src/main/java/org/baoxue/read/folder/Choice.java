package org.baoxue.read.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baoxue.model.Arg;
import org.baoxue.model.Finding;
import org.baoxue.model.Sink;
import org.baoxue.read.FileFaults;

/** Which of the files of one unit, form, period and type are used: the highest revision, each of its parts once. */
record Choice(List<Intake.Candidate> chosen, List<Intake.Candidate> superseded, List<Intake.Candidate> unusable) {

    static Choice among(List<Intake.Candidate> group, Sink sink) {
        Choice choice = new Choice(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int newest =
                group.stream().mapToInt(c -> c.submission().revision()).max().orElse(1);
        boolean usable =
                group.stream().anyMatch(c -> !c.broken() && c.submission().revision() == newest);
        SortedMap<Integer, List<Intake.Candidate>> parts = new TreeMap<>();
        for (Intake.Candidate candidate : group) {
            if (candidate.submission().revision() == newest) {
                // a broken whole is told already, and of no use beside anything of the same number that can be read
                if (!candidate.broken() || candidate.part() > 0 || !usable) {
                    parts.computeIfAbsent(candidate.part(), part -> new ArrayList<>())
                            .add(candidate);
                }
            } else if (!candidate.broken()) {
                choice.superseded.add(candidate);
                sink.accept(Finding.of(
                        FileFaults.REPLACED, candidate.submission().place(), new Arg.Num("revision", newest)));
            }
        }
        boolean wholeAndParts = parts.size() > 1 && parts.containsKey(0);
        if (wholeAndParts) {
            choice.refuse(parts.values().stream().flatMap(List::stream).toList(), sink);
        } else {
            for (List<Intake.Candidate> same : parts.values()) {
                choice.one(same, sink);
            }
            tellMissingParts(parts, sink);
        }
        return choice;
    }

    private void one(List<Intake.Candidate> all, Sink sink) {
        List<Intake.Candidate> same =
                all.stream().filter(candidate -> !candidate.broken()).toList();
        if (same.isEmpty()) {
            unusable.add(all.get(0)); // one stands for all: a second would look like a correction
            return;
        }
        Intake.Candidate first = same.get(0);
        for (Intake.Candidate other : same.subList(1, same.size())) {
            if (!isEqual(first, other)) {
                refuse(same, sink);
                return;
            }
        }
        chosen.add(first);
        for (Intake.Candidate copy : same.subList(1, same.size())) {
            sink.accept(Finding.of(FileFaults.SAME_FILE_TWICE, copy.submission().place()));
        }
    }

    /** Sheets are alike where their workbooks are; a sheet is never compared with a file. */
    private static boolean isEqual(Intake.Candidate first, Intake.Candidate other) {
        try {
            return first.submission().sheet().equals(other.submission().sheet())
                    && Files.mismatch(first.file().path(), other.file().path()) < 0;
        } catch (IOException e) {
            return false; // what cannot be read is equal to nothing
        }
    }

    private void refuse(List<Intake.Candidate> files, Sink sink) {
        for (Intake.Candidate file : files) {
            unusable.add(file);
            sink.accept(
                    Finding.of(FileFaults.TWO_FILES, file.submission().place(), new Arg.Num("count", files.size())));
        }
    }

    private static void tellMissingParts(SortedMap<Integer, List<Intake.Candidate>> parts, Sink sink) {
        int expected = 1;
        for (Map.Entry<Integer, List<Intake.Candidate>> part : parts.entrySet()) {
            for (; expected < part.getKey(); expected++) {
                Intake.Candidate next = part.getValue().get(0);
                sink.accept(
                        Finding.of(FileFaults.PART_MISSING, next.submission().place(), new Arg.Num("part", expected)));
            }
            expected = part.getKey() + 1;
        }
    }
}
