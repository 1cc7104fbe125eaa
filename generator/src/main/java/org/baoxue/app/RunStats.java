package org.baoxue.app;

import java.util.List;
import java.util.SortedMap;
import org.baoxue.ledger.Submission;

/**
 * What was read.
 *
 * @param files how many files were read
 * @param bytes their size
 * @param rows their rows
 * @param encodings how many files came in which encoding; workbooks are counted as such
 * @param forms how many files came for which form
 * @param ignored what lies in the folder and is no submission (lock files and the like)
 * @param superseded submissions that a later revision replaced
 * @param digest SHA-256 over the names and bytes of all files, hexadecimal
 * @param sheets where the columns of the sheets that were read stand
 */
public record RunStats(
        int files,
        long bytes,
        long rows,
        SortedMap<String, Integer> encodings,
        SortedMap<String, Integer> forms,
        List<String> ignored,
        List<Submission> superseded,
        String digest,
        SheetColumns sheets) {}
