/**
 * Rules of group B about the counts of openings, reviews, visits, surveys and the yearly evaluation: parts and wholes within one row,
 * and an opening against the ledgers. Whether a submission is there, and who made it, belongs to {@code tiers}. Imports what
 * {@code check} imports.
 */
@NullMarked
package org.baoxue.check.rules.counts;

import org.jspecify.annotations.NullMarked;
