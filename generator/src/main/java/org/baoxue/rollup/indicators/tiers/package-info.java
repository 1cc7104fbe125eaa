/**
 * Indicators over what the tiers state: reviews, visits, openings of term, surveys, and the declared stocks beside them. A figure
 * that a county owes and has not filed is missing for its schools, never zero. Imports what its parent imports, and its parent.
 */
@NullMarked
package org.baoxue.rollup.indicators.tiers;

import org.jspecify.annotations.NullMarked;
