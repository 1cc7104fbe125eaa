/**
 * The page of problems that have to be put right, last time's first. What a problem is belongs in {@code facts.tiers}. Imports what
 * {@code app} may.
 */
@NullMarked
package org.baoxue.app.views.sides.problems;

import org.jspecify.annotations.NullMarked;
