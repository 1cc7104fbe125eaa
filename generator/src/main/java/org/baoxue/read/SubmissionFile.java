package org.baoxue.read;

import java.nio.file.Path;
import org.baoxue.form.Form;
import org.baoxue.ledger.Submission;

/**
 * A file that is read.
 *
 * @param path where it lies
 * @param submission what its name says; a split ledger has several files that differ in {@code file} alone, figures and text of a
 *     document too, and each of the two may be of another revision
 * @param type how it is read: one of the form's types
 */
public record SubmissionFile(Path path, Submission submission, Form.Type type) {}
