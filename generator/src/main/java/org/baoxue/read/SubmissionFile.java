package org.baoxue.read;

import java.nio.file.Path;
import org.baoxue.ledger.Submission;

/**
 * A file that is read.
 *
 * @param path where it lies
 * @param submission what its name says; a split ledger has several files that differ in {@code file} alone
 */
public record SubmissionFile(Path path, Submission submission) {}
