/**
 * The three kinds of tallies that merge up the tree: sums, distinct children, histograms of days. They know nothing of forms, units
 * or periods. Imports {@code model}.
 */
@NullMarked
package org.baoxue.facts.tally;

import org.jspecify.annotations.NullMarked;
