/**
 * What counties and cities state of their schools, and what schools state of themselves: reviews, openings, visits, surveys.
 * Cases and attendance do not belong here but for the two stocks that stand beside a review. The package may import its siblings
 * and the platform.
 */
@NullMarked
package org.baoxue.samples.oracle.reckoning.tiers;

import org.jspecify.annotations.NullMarked;
