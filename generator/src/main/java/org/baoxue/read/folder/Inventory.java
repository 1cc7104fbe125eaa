package org.baoxue.read.folder;

import java.util.List;
import org.baoxue.ledger.Submission;
import org.baoxue.read.SubmissionFile;

/**
 * What lies in a folder of submissions.
 *
 * @param files what is read, sorted by path
 * @param ignored paths that are nobody's submission (locks, hidden files, a system's own), sorted
 * @param superseded versions that a later revision replaces, sorted by path
 * @param unusable what came in under a readable name but cannot be used, sorted by path; texts beside figures left out
 * @param refused how many workbooks were opened and could not be used
 */
public record Inventory(
        List<SubmissionFile> files,
        List<String> ignored,
        List<SubmissionFile> superseded,
        List<Submission> unusable,
        int refused) {
    public Inventory {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
        superseded = List.copyOf(superseded);
        unusable = List.copyOf(unusable);
    }
}
