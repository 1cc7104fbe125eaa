package org.baoxue.ledger;

/**
 * What a unit wrote in words: the text of a submission, or its part beside the figures.
 *
 * @param submission the file that holds it
 * @param markdown as filed, decoded and otherwise untouched; it may hold anything, and nobody is shown it but through {@code prose}
 */
public record Document(Submission submission, String markdown) {}
