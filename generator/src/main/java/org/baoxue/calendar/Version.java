package org.baoxue.calendar;

import org.baoxue.ledger.Submission;

/** One version of a submission that is at hand, and whether it could be used. */
public record Version(Submission submission, boolean usable) {}
